using System.Text.RegularExpressions;

namespace Briefings.Capture;

/// <summary>Tells captions of pictures from the text of a story.</summary>
internal static partial class Captions
{
    // Never reached: no pattern repeats what could be read in two ways.
    private const int Milliseconds = 10_000;

    private const int LongestCredit = 160;

    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Whether a passage is a caption by itself: its page says so, it credits a picture, or it ends with such a credit.</summary>
    public static bool IsOne(in Passage passage) => passage.Kind == PassageKind.Caption || IsCredit(passage.Text) || CreditAtEnd().IsMatch(EndOf(passage.Text));

    /// <summary>Whether a line is nothing but the credit of a picture.</summary>
    public static bool IsCredit(string text) => text.Length <= LongestCredit && Credit().IsMatch(text);

    /// <summary>Who is credited; empty when nobody is.</summary>
    public static string CreditOf(string text)
    {
        if (IsCredit(text)) return Credit().Match(text).Groups["whom"].Value.Trim();
        var end = EndOf(text);
        return (CreditAtEnd().Match(end) is { Success: true } match ? match : CreditAfterText().Match(end)).Groups["whom"].Value.Trim().TrimEnd('.');
    }

    /// <summary>
    /// Marks as captions what belongs to pictures. The words before a line of credit are the caption, and a shorter line before these, which they repeat, stands in for the picture.
    /// </summary>
    public static void Mark(List<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (!IsOne(passages[i])) continue;
            var isBareCredit = IsCredit(passages[i].Text);
            passages[i] = passages[i] with { Kind = PassageKind.Caption };
            if (!isBareCredit) continue;
            var above = i - 1;
            if (!MayBeCaption(passages, above)) continue;
            passages[above] = passages[above] with { Kind = PassageKind.Caption };
            if (MayBeCaption(passages, above - 1) && passages[above].Text.Contains(passages[above - 1].Text, StringComparison.OrdinalIgnoreCase))
                passages[above - 1] = passages[above - 1] with { Kind = PassageKind.Caption };
        }
    }

    private static string EndOf(string text) => text.Length <= LongestCredit ? text : text[^LongestCredit..];

    private static bool MayBeCaption(List<Passage> passages, int index) =>
        index >= 0 && passages[index] is { Kind: PassageKind.Text, Words: > 0 and <= 25 } && !passages[index].IsProse;

    [GeneratedRegex(@"^((file )?(photo(graph)?|picture|image|credit|photo credit|image credit|image source|illustration|graphic|video)s?( by)?\s*[:|/]\s*|(photo(graph)?|picture|image) by )(?<whom>.{2,120})$", Plain | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Credit();

    [GeneratedRegex(@"[.!?”""]\s+(photo(graph)?|picture|image|credit)s?( by)?\s*:\s*(?<whom>.{2,80})$", Plain | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex CreditAfterText();

    // "… (Jo Bloggs/Daily Planet via Wire)": names only, and no sentence. What is in brackets and ends with a full stop is part of the text.
    [GeneratedRegex(@"[\p{L}\p{N}.”’""]\s*\((?<whom>(File|Photo|Picture|Handout|Courtesy|Image)?( ?(photo|by|of|via|from|courtesy|:))*\s*(\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*)((\s|/|, | / |\s+via\s+|\s+for\s+|\s+of\s+|\s+the\s+|\s+and\s+|\s+de\s+|\s+van\s+|\s+von\s+|\s+by\s+)(\p{Lu}|photo|handout|pool)[\p{L}\p{M}\p{N}.'’&-]*){0,10})\)$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex CreditAtEnd();
}
