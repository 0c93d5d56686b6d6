using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Briefings.Publishing.Links;

/// <summary>
/// Reads the addresses and ids out of a page as it was rendered, tag by tag (HTML Living Standard, 13.2.5), without building a document.
/// An instance serves one thread at a time.
/// </summary>
internal sealed class HtmlScanner
{
    private static readonly SearchValues<byte> EndsUnquoted = SearchValues.Create(" \t\n\f\r>"u8);

    private char[] _characters = new char[512];
    private int _foreignDepth;

    /// <summary>Reports every address, id and anchor of <paramref name="html"/> (UTF-8) in order.</summary>
    public void Scan(ReadOnlySpan<byte> html, IHtmlSink sink)
    {
        _foreignDepth = 0;
        while (html.IndexOf((byte)'<') is var start && start >= 0 && start + 1 < html.Length)
        {
            html = html[(start + 1)..];
            html = html[0] switch
            {
                (byte)'!' => html.StartsWith("!--"u8) ? AfterComment(html[3..]) : After(html, ">"u8),
                (byte)'?' => After(html, ">"u8),
                (byte)'/' when html.Length > 1 && char.IsAsciiLetter((char)html[1]) => EndTag(html[1..], sink),
                (byte)'/' => After(html, ">"u8),
                var first when char.IsAsciiLetter((char)first) => StartTag(html, sink),
                _ => html,
            };
        }
    }

    private ReadOnlySpan<byte> StartTag(ReadOnlySpan<byte> html, IHtmlSink sink)
    {
        var name = TagName(html);
        var rest = Attributes(html[name.Length..], name, isStart: true, sink, out var selfClosing);
        var isForeign = Is(name, "svg"u8) || Is(name, "math"u8);
        if (isForeign && !selfClosing) _foreignDepth++;
        // SVG has elements of the same names (title, style) whose content is markup.
        return _foreignDepth == 0 && HoldsRawText(name) ? AfterRawText(rest, name) : rest;
    }

    private ReadOnlySpan<byte> EndTag(ReadOnlySpan<byte> html, IHtmlSink sink)
    {
        var name = TagName(html);
        if (_foreignDepth > 0 && (Is(name, "svg"u8) || Is(name, "math"u8))) _foreignDepth--;
        return Attributes(html[name.Length..], name, isStart: false, sink, out _);
    }

    private ReadOnlySpan<byte> Attributes(ReadOnlySpan<byte> html, ReadOnlySpan<byte> tag, bool isStart, IHtmlSink sink, out bool selfClosing)
    {
        selfClosing = false;
        var seen = AttributeKinds.None;
        while (true)
        {
            var start = 0;
            while (start < html.Length && (IsSpace(html[start]) || html[start] == '/')) start++;
            if (start == html.Length) return [];
            if (html[start] == '>')
            {
                selfClosing = start > 0 && html[start - 1] == '/';
                return html[(start + 1)..];
            }

            html = html[start..];
            // An equals sign at the start belongs to the name.
            var length = 1;
            while (length < html.Length && !EndsTagName(html[length]) && html[length] != '=') length++;
            if (length == html.Length) return [];
            var name = html[..length];
            html = Value(html[length..], out var value);
            // A tag that the page ends in is none.
            if (html.IsEmpty) return [];
            var kind = isStart ? AttributeNames.KindOf(tag, name) : AttributeKinds.None;
            // Of attributes with one name, the first counts.
            if (kind == AttributeKinds.None || (seen & kind) != AttributeKinds.None) continue;
            seen |= kind;
            Report(kind, value, sink);
        }
    }

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> html, out ReadOnlySpan<byte> value)
    {
        value = default;
        var next = AfterSpace(html, 0);
        if (next == html.Length || html[next] != '=') return html;
        html = html[AfterSpace(html, next + 1)..];
        if (html.IsEmpty || html[0] == '>') return html;
        var isQuoted = html[0] is (byte)'"' or (byte)'\'';
        var length = isQuoted ? html[1..].IndexOf(html[0]) : html.IndexOfAny(EndsUnquoted);
        if (length < 0) return [];
        value = isQuoted ? html.Slice(1, length) : html[..length];
        return isQuoted ? html[(length + 2)..] : html[length..];
    }

    private void Report(AttributeKinds kind, ReadOnlySpan<byte> value, IHtmlSink sink)
    {
        var text = Decode(value);
        switch (kind)
        {
            case AttributeKinds.Id:
                sink.Id(text);
                break;
            case AttributeKinds.Name:
                sink.AnchorName(text);
                break;
            case AttributeKinds.SourceSet or AttributeKinds.ImageSourceSet:
                Candidates(text, sink);
                break;
            default:
                sink.Link(text);
                break;
        }
    }

    // HTML Living Standard, 4.8.4.3.10: an address ends at a space, or at a comma that ends it; a descriptor ends at a comma.
    private static void Candidates(ReadOnlySpan<char> set, IHtmlSink sink)
    {
        while (true)
        {
            set = set.TrimStart(" \t\n\f\r,");
            if (set.IsEmpty) return;
            var length = set.IndexOfAny(" \t\n\f\r");
            var url = length < 0 ? set : set[..length];
            set = set[url.Length..];
            sink.Link(url.TrimEnd(','));
            if (url.EndsWith(",", StringComparison.Ordinal)) continue;
            var comma = set.IndexOf(',');
            set = comma < 0 ? [] : set[comma..];
        }
    }

    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> value)
    {
        if (_characters.Length < value.Length) _characters = new char[value.Length * 2];
        var text = _characters.AsSpan(0, Encoding.UTF8.GetChars(value, _characters));
        return text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text;
    }

    private static ReadOnlySpan<byte> TagName(ReadOnlySpan<byte> html)
    {
        var end = 0;
        while (end < html.Length && !EndsTagName(html[end])) end++;
        return html[..end];
    }

    // Names and the space between them are short: a search for sets of bytes would cost more than it saves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsTagName(byte character) => character is (byte)'/' or (byte)'>' || IsSpace(character);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r';

    private static int AfterSpace(ReadOnlySpan<byte> html, int position)
    {
        while (position < html.Length && IsSpace(html[position])) position++;
        return position;
    }

    private static bool HoldsRawText(ReadOnlySpan<byte> tag) =>
        Is(tag, "script"u8) || Is(tag, "style"u8) || Is(tag, "title"u8) || Is(tag, "textarea"u8)
        || Is(tag, "iframe"u8) || Is(tag, "xmp"u8) || Is(tag, "noembed"u8) || Is(tag, "noframes"u8);

    private static ReadOnlySpan<byte> AfterRawText(ReadOnlySpan<byte> html, ReadOnlySpan<byte> tag)
    {
        while (html.IndexOf("</"u8) is var close && close >= 0)
        {
            var candidate = html[(close + 2)..];
            if (Is(TagName(candidate), tag)) return html[close..];
            html = candidate;
        }

        return [];
    }

    private static ReadOnlySpan<byte> AfterComment(ReadOnlySpan<byte> html)
    {
        if (html.StartsWith(">"u8)) return html[1..];
        if (html.StartsWith("->"u8)) return html[2..];
        var end = html.IndexOf("-->"u8);
        var otherEnd = html.IndexOf("--!>"u8);
        if (otherEnd >= 0 && (end < 0 || otherEnd < end)) return html[(otherEnd + 4)..];
        return end < 0 ? [] : html[(end + 3)..];
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> html, ReadOnlySpan<byte> end)
    {
        var found = html.IndexOf(end);
        return found < 0 ? [] : html[(found + end.Length)..];
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(name, expected);
}
