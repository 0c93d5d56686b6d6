using System.Collections.Frozen;

namespace Briefings.Capture.Html;

/// <summary>How deep the elements of a page are nested, estimated from its tags alone: a parser's time grows with depth times length, and the depth may be somebody's malice.</summary>
internal static class HtmlDepth
{
    /// <summary>As deep as Chromium lets a page be.</summary>
    public const int Most = 512;

    // Without an end, or with one that nobody has to write.
    private static readonly FrozenSet<string> Unclosed = FrozenSet.ToFrozenSet(
        [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rp", "rt", "html", "head", "body",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The most elements that are open at once.</summary>
    public static int Of(ReadOnlySpan<char> html)
    {
        var names = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, deepest) = (0, 0);
        while (html.IndexOf('<') is >= 0 and var start)
        {
            html = html[(start + 1)..];
            var isEnd = html is ['/', ..];
            if (isEnd) html = html[1..];
            var length = 0;
            while (length < html.Length && char.IsAsciiLetterOrDigit(html[length])) length++;
            if (length == 0 || names.Contains(html[..length])) continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }
}
