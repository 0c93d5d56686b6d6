using System.Collections.Immutable;

namespace Briefings.Site.Relations;

/// <summary>
/// Fits text into a drawing, whose lines do not break by themselves. Widths are estimates on the wide side, because readers' fonts differ.
/// </summary>
internal static class TextFit
{
    private const string Ellipsis = "…";

    /// <summary>How wide a text is at most, in the units of its size.</summary>
    public static double Width(ReadOnlySpan<char> text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes()) width += WidthOf(rune.Value);
        return width * size;
    }

    /// <summary>The text in lines no wider than <paramref name="width"/>, broken at spaces; what does not fit ends in an ellipsis.</summary>
    public static ImmutableArray<string> Lines(string text, double size, double width, int most)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = text.AsSpan().Trim();
        while (!rest.IsEmpty && lines.Count < most - 1)
        {
            var length = Breaking(rest, size, width);
            lines.Add(rest[..length].TrimEnd().ToString());
            rest = rest[length..].TrimStart();
        }

        if (!rest.IsEmpty) lines.Add(Width(rest, size) <= width ? rest.ToString() : Cut(rest, size, width));
        return lines.ToImmutable();
    }

    // The last space that still fits; a word that is too long by itself is broken where the line ends.
    private static int Breaking(ReadOnlySpan<char> text, double size, double width)
    {
        var fitting = Fitting(text, size, width);
        if (fitting == text.Length) return fitting;
        var space = text[..Math.Min(fitting + 1, text.Length)].LastIndexOf(' ');
        return space > 0 ? space : Math.Max(1, fitting);
    }

    private static string Cut(ReadOnlySpan<char> text, double size, double width)
    {
        var length = Fitting(text, size, width - Width(Ellipsis, size));
        var space = text[..length].LastIndexOf(' ');
        return string.Concat(text[..(space > length / 2 ? space : length)].TrimEnd(), Ellipsis);
    }

    // Whole characters only: a half of a surrogate pair is no text.
    private static int Fitting(ReadOnlySpan<char> text, double size, double width)
    {
        var used = 0.0;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += WidthOf(rune.Value) * size;
            if (used > width) break;
            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    private static double WidthOf(int rune) => rune switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '’' or 'i' or 'j' or 'l' or '|' or '!' or '·' or '(' or ')' or 'I' => .36,
        'f' or 't' or 'r' or '-' => .44,
        'm' or 'w' or 'M' or 'W' or '…' or '—' or '@' or '%' => .95,
        >= 'A' and <= 'Z' => .72,
        < 0x2E80 => .62,
        _ => 1.05,
    };
}
