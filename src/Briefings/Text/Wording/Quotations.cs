using Briefings.Model;

namespace Briefings.Text.Wording;

/// <summary>Where a short quotation stands in running text.</summary>
internal static class Quotations
{
    private const string Opening = "\"“„«‘";

    /// <summary>After the quotation that opens at <paramref name="start"/>; 0 when none does, or when it is too long to be one.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var opening = Opening.IndexOf(text[start], StringComparison.Ordinal);
        if (opening < 0) return 0;
        var words = 0;
        for (var i = start + 1; i < text.Length && words <= Quote.MostWords; i++)
        {
            if (IsClosing(text, i, text[start])) return i + 1;
            if (char.IsWhiteSpace(text[i])) words++;
        }

        return 0;
    }

    private static bool IsClosing(ReadOnlySpan<char> text, int index, char opening) => opening switch
    {
        '"' => text[index] == '"',
        '“' => text[index] is '”',
        '„' => text[index] is '“' or '”',
        '«' => text[index] == '»',
        // The same character is an apostrophe between letters.
        _ => text[index] == '\u2019' && (index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1])),
    };
}
