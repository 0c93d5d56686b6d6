using System.Text;

namespace Briefings.Text;

/// <summary>Takes the markup off HTML that <see cref="HtmlTemplate"/> made, which is why so little is enough.</summary>
internal static class HtmlText
{
    private static readonly string[] InlineElements = ["a", "br", "code", "em", "img", "input", "strong", "sup"];

    /// <summary>The text of compiled HTML; blocks are parted by a line end.</summary>
    public static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (!rest.IsEmpty)
        {
            var next = rest.IndexOfAny('<', '&');
            if (next < 0)
            {
                text.Append(rest);
                break;
            }

            text.Append(rest[..next]);
            rest = rest[next] == '<' ? SkipTag(rest[next..], text) : Unescape(rest[next..], text);
        }

        return text.ToString().Trim();
    }

    private static ReadOnlySpan<char> SkipTag(ReadOnlySpan<char> rest, StringBuilder text)
    {
        // Marks of notes and sources are figures that belong to no sentence.
        if (rest.StartsWith("<sup", StringComparison.Ordinal)) return rest[(rest.IndexOf("</sup>", StringComparison.Ordinal) + "</sup>".Length)..];
        if (rest.StartsWith("<a href=\"#fnref", StringComparison.Ordinal)) return rest[(rest.IndexOf("</a>", StringComparison.Ordinal) + "</a>".Length)..];

        var end = rest.IndexOf('>') + 1;
        if (IsInline(rest[1..end])) return rest[end..];

        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
        return rest[end..].TrimStart('\n');
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        name = name[..name.IndexOfAny(' ', '>')];
        foreach (var element in InlineElements)
        {
            if (name.SequenceEqual(element)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Unescape(ReadOnlySpan<char> rest, StringBuilder text)
    {
        var end = rest.IndexOf(';') + 1;
        text.Append(rest[1] switch
        {
            'a' => '&',
            'l' => '<',
            'g' => '>',
            _ => '"',
        });
        return rest[end..];
    }
}
