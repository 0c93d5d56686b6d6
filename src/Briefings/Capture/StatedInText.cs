using System.Text.RegularExpressions;

namespace Briefings.Capture;

/// <summary>Reads what lines around a story say about it: who wrote and published it, when, and where it stands.</summary>
internal static partial class StatedInText
{
    private const int Milliseconds = 10_000;
    private const int LongestLine = 200;
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Whether a line says nothing but such a fact.</summary>
    /// <param name="text">The line.</param>
    /// <param name="facts">The fact.</param>
    public static bool TryRead(string text, out PageFacts facts)
    {
        facts = PageFacts.None;
        if (text.Length > LongestLine) return false;
        if (Address().Match(text) is { Success: true } address)
        {
            facts = facts with { Url = address.Groups["url"].Value };
            return true;
        }

        if (DateFinder.IsDateline(text, out var day))
        {
            if (day is not null) facts = facts with { Published = day.Edtf };
            return true;
        }

        if (Byline().Match(text) is { Success: true } byline && DateFinder.Find(text, 0).FirstOrDefault(one => one.Edtf.Length == 10) is var date)
        {
            facts = facts with { Author = byline.Groups["who"].Value.Trim().TrimEnd(','), Published = date?.Edtf ?? "" };
            return true;
        }

        if (Publisher().Match(text) is not { Success: true } publisher) return false;
        facts = facts with { Publisher = publisher.Groups["who"].Value.Trim().TrimEnd('.', ',') };
        return facts.Publisher.Length > 0;
    }

    /// <summary>The agency that a story's first paragraph names in brackets after the place: <c>PORT ALDAN (Coastal Wire) - …</c>; empty when none is.</summary>
    public static string AgencyOf(string paragraph) => Agency().Match(paragraph.Length <= LongestLine ? paragraph : paragraph[..LongestLine]).Groups["who"].Value;

    [GeneratedRegex(@"^((url|link|address|source|saved from|from|web)\s*:\s*)?(?<url>https?://[^\s<>""]{4,180})$", Plain | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Address();

    // Names only; what follows (an office, a date) is no name.
    [GeneratedRegex(@"^((?i:by|written by|author|reporter)\s*:?\s+)(?<who>\p{Lu}[\p{L}\p{M}.'’-]*(\s+(and|&|de|da|del|van|von|der|den|al|bin|la|le|ten|ter)|,?\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,8}?)(\s*[,|·•–—-]\s*.{0,120}|\s+(Published|Updated|Posted)\b.{0,80}|\s+(in|for)\s+\p{Lu}.{0,60})?$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^((?i:publisher|published by)\s*:?\s+(?<who>[^.]{2,80})|(©|\((?i:c)\)|(?i:copyright))\s*(©\s*)?((19|20)[0-9]{2}([-–][0-9]{4})?,?\s*)?(?i:by\s+)?(?<who>\p{Lu}[^.|]{1,80}?)(\s*[.|]?\s*(?i:all rights reserved).*)?\.?)$", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Publisher();

    [GeneratedRegex(@"^(\p{Lu}[\p{L}.'’-]*,?\s+){1,6}((\p{Lu}[a-z]{2,8}\.?\s+[0-9]{1,2},?\s+)([0-9]{4},?\s+)?)?\((?<who>\p{Lu}[\p{L}\p{N} .'’&-]{1,40})\)\s*[-–—]", Plain, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Agency();
}
