using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefings.Formats.Data;

/// <summary>
/// What a spreadsheet would take for a formula. Excel and LibreOffice read a cell as one that begins with a sign of <see cref="Signs"/>,
/// in East Asian settings with its full-width form; spaces before it do not stop them, and characters that nobody sees may be dropped on
/// the way. Where the comma is a decimal sign, they part cells at semicolons (and pasted text at tabs) and know no quotes within a cell,
/// so a new cell may begin after any separator or line end inside of ours.
/// </summary>
internal static class Formulas
{
    private const char Mark = '\'';

    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@＝＋－＠");
    private static readonly SearchValues<char> Separators = SearchValues.Create(";\t\r\n");

    /// <summary>The text with an apostrophe wherever a formula could begin, and before a tab or line end at its start; other text as it is.</summary>
    public static string Defuse(string cell)
    {
        // Nearly every cell has neither sign nor control character.
        var text = cell.AsSpan();
        if (!text.ContainsAny(Signs) && !(text.Length > 0 && Separators.Contains(text[0]))) return cell;
        var defused = new StringBuilder(cell.Length + 1);
        if (text is ['\t' or '\r' or '\n', ..] || BeginsFormula(text)) defused.Append(Mark);
        while (text.IndexOfAny(Separators) is var separator && separator >= 0)
        {
            defused.Append(text[..(separator + 1)]);
            text = text[(separator + 1)..];
            if (BeginsFormula(text)) defused.Append(Mark);
        }

        return defused.Length == 0 ? cell : defused.Append(text).ToString();
    }

    private static bool BeginsFormula(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Signs.Contains(character)) return true;
            if (Separators.Contains(character) || !IsPassedOver(character)) return false;
        }

        return false;
    }

    private static bool IsPassedOver(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;
}
