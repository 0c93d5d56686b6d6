using System.Globalization;

namespace Briefings.Formats.Stix;

/// <summary>A speaker's own word as a number, where STIX 2.1 (appendix A, "None / Low / Med / High") has one for it.</summary>
internal static class StixConfidence
{
    /// <summary>The number, 0 to 100; null for every other word: no number is made up.</summary>
    /// <param name="word">As the speaker said it: <c>high</c>, <c>moderate confidence</c>, <c>80</c>.</param>
    public static int? Of(string word)
    {
        var level = word.Trim().ToLowerInvariant();
        if (level.EndsWith(" confidence", StringComparison.Ordinal)) level = level[..^" confidence".Length];
        return level switch
        {
            "low" => 15,
            "med" or "medium" or "moderate" => 50,
            "high" => 85,
            _ => int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 ? number : null,
        };
    }
}
