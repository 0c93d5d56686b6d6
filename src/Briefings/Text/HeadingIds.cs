using System.Globalization;
using System.Text;

namespace Briefings.Text;

/// <summary>Ids of headings as GitHub makes them: lower case, hyphens for spaces, no punctuation, letters of every script kept; unique in the text.</summary>
internal sealed class HeadingIds
{
    private readonly Dictionary<string, int> _timesUsed = new(StringComparer.Ordinal);

    /// <summary>The next heading's id.</summary>
    public string For(ReadOnlySpan<char> text)
    {
        var id = Slug(text);
        if (_timesUsed.TryAdd(id, 1)) return id;

        string numbered;
        do
        {
            numbered = $"{id}-{_timesUsed[id]++}";
        }
        while (!_timesUsed.TryAdd(numbered, 1));

        return numbered;
    }

    private static string Slug(ReadOnlySpan<char> text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                slug.Append('-');
            }
            else if (rune.Value is '-' or '_' || Rune.IsLetterOrDigit(rune) || IsMark(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
        }

        if (slug.Length == 0) return "section";
        // #s and a number lead to the page's list of sources.
        return IsSourceNumber(slug) ? slug.Insert(0, "section-").ToString() : slug.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsSourceNumber(StringBuilder slug)
    {
        if (slug.Length < 2 || slug[0] != 's') return false;
        for (var i = 1; i < slug.Length; i++)
        {
            if (!char.IsAsciiDigit(slug[i])) return false;
        }

        return true;
    }
}
