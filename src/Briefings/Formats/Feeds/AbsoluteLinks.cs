using System.Text;

namespace Briefings.Formats.Feeds;

/// <summary>Makes links of rendered HTML absolute: a feed reader shows it away from the site.</summary>
internal static class AbsoluteLinks
{
    /// <summary>Appends the HTML with every <c>href</c>, <c>src</c> and <c>cite</c> that is root-relative or a fragment made absolute.</summary>
    /// <param name="result">What it is appended to.</param>
    /// <param name="html">Well-formed HTML, as texts are rendered.</param>
    /// <param name="page">The absolute address of the page that the HTML stands on.</param>
    public static void Append(StringBuilder result, string html, Uri page)
    {
        var origin = page.GetLeftPart(UriPartial.Authority);
        var copied = 0;
        var position = 0;
        while (NextTag(html, position) is var tag && tag < html.Length)
        {
            position = tag;
            while (NextAttribute(html, ref position, out var name, out var value))
            {
                if (name is not ("href" or "src" or "cite")) continue;
                if (PrefixOf(html.AsSpan(value), origin, page.AbsoluteUri) is not { Length: > 0 } prefix) continue;
                result.Append(html, copied, value - copied).Append(prefix);
                copied = value;
            }
        }

        result.Append(html, copied, html.Length - copied);
    }

    // "//host/path" names a host, and needs nothing.
    private static string PrefixOf(ReadOnlySpan<char> value, string origin, string page) => value switch
    {
        ['#', ..] => page,
        ['/', '/', ..] => "",
        ['/', ..] => origin,
        _ => "",
    };

    // The place after the name of the next start tag; the end of the text when there is none.
    private static int NextTag(string html, int position)
    {
        while ((position = html.IndexOf('<', position)) >= 0)
        {
            position++;
            if (position == html.Length || !char.IsAsciiLetter(html[position])) continue;
            while (position < html.Length && char.IsAsciiLetterOrDigit(html[position])) position++;
            return position;
        }

        return html.Length;
    }

    // Steps over one attribute; false, and the place after the tag, when there is no other.
    private static bool NextAttribute(string html, ref int position, out ReadOnlySpan<char> name, out int value)
    {
        while (position < html.Length && (char.IsWhiteSpace(html[position]) || html[position] == '/')) position++;
        name = "";
        value = position;
        if (position == html.Length || html[position] == '>') return false;

        var start = position;
        while (position < html.Length && html[position] is not ('=' or '>' or '/' or ' ' or '\n' or '\t')) position++;
        name = html.AsSpan(start, position - start);
        value = position;
        if (position == html.Length || html[position] != '=') return true;

        position++;
        if (position < html.Length && html[position] is '"' or '\'')
        {
            value = position + 1;
            var end = html.IndexOf(html[position], value);
            position = end < 0 ? html.Length : end + 1;
            return true;
        }

        value = position;
        while (position < html.Length && html[position] is not ('>' or ' ' or '\n' or '\t')) position++;
        return true;
    }
}
