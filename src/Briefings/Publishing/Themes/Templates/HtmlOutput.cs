using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>Writes a page as UTF-8 into a stream, through a pooled buffer and without a byte order mark. The stream stays open.</summary>
internal sealed class HtmlOutput(Stream output) : IDisposable
{
    private const int BufferSize = 32 * 1024;
    private const int MostBytesPerChar = 3;
    private const int MostBytesPerNumber = 32;

    // What HTML text and quoted attribute values must not hold (OWASP's five), and nothing else: the pages are UTF-8.
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _used;

    /// <summary>A text as this writes it, escaped.</summary>
    public static string Escape(string text) => text.AsSpan().ContainsAny(Special) ? string.Concat(text.Select(Escaped)) : text;

    /// <summary>Writes markup as it is.</summary>
    public void Markup(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _buffer.Length - _used) Drain();
        if (utf8.Length > _buffer.Length)
        {
            output.Write(utf8);
            return;
        }

        utf8.CopyTo(_buffer.AsSpan(_used));
        _used += utf8.Length;
    }

    /// <summary>Writes markup as it is; half of a surrogate pair becomes U+FFFD.</summary>
    public void Markup(ReadOnlySpan<char> markup)
    {
        if (markup.Length * MostBytesPerChar > _buffer.Length - _used) Drain();
        while (true)
        {
            var state = Utf8.FromUtf16(markup, _buffer.AsSpan(_used), out var read, out var written);
            _used += written;
            if (state != OperationStatus.DestinationTooSmall) return;
            markup = markup[read..];
            Drain();
        }
    }

    /// <summary>Writes a text, escaped for HTML text and for quoted attribute values.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var special && special >= 0)
        {
            Markup(text[..special]);
            Markup(Escaped(text[special]));
            text = text[(special + 1)..];
        }

        Markup(text);
    }

    /// <summary>Writes a whole number.</summary>
    public void Number(int number)
    {
        if (MostBytesPerNumber > _buffer.Length - _used) Drain();
        _ = number.TryFormat(_buffer.AsSpan(_used), out var written, provider: CultureInfo.InvariantCulture);
        _used += written;
    }

    /// <summary>Hands on to the stream what has been written.</summary>
    public void Flush() => Drain();

    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private static string Escaped(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => character.ToString(),
    };

    private void Drain()
    {
        output.Write(_buffer, 0, _used);
        _used = 0;
    }
}
