using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Model.Dates;

namespace Briefings.Capture;

/// <summary>
/// Finds dates in English text and writes them in EDTF, as coarse as the text has them. Days of the week and "last month" are not worked out, and a date in figures that
/// may be read in two ways (03/04/2024) is none.
/// </summary>
internal static partial class DateFinder
{
    private const int Milliseconds = 10_000;

    private const string Month = @"(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)";
    private const string Year = @"(?<year>(19|20)[0-9]{2})";
    private const string Day = "(?<day>[0-3]?[0-9])(st|nd|rd|th)?";
    private const string After = @"(?![0-9\p{L}%]|[.,][0-9])";

    private static readonly FrozenDictionary<string, string> Quarters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["first"] = "33",
        ["second"] = "34",
        ["third"] = "35",
        ["fourth"] = "36",
        ["last"] = "36",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The dates in a line, in order.</summary>
    public static IEnumerable<DateMention> Find(string text, int line)
    {
        foreach (Match match in Date().Matches(text))
        {
            var words = match.Value.Trim();
            var edtf = Write(match);
            if (edtf.Length == 0) yield return new(words, "", line);
            else if (EdtfDate.TryParse(edtf, out _, out _)) yield return new(words, edtf, line);
        }
    }

    /// <summary>The day of a line that holds a date and little else: <c>Published: Tuesday, 26 March 2024, 10:15 GMT</c>.</summary>
    /// <param name="text">The line.</param>
    /// <param name="mention">The day.</param>
    /// <returns>Whether it is such a line, and speaks of the publication rather than of a revision.</returns>
    public static bool IsDateline(string text, out DateMention? mention)
    {
        mention = null;
        if (text.Length > 120) return false;
        var found = Find(text, 0).Where(one => one.Edtf.Length == 10).ToList();
        if (found.Count == 0) return false;
        var rest = text[..text.IndexOf(found[0].Words, StringComparison.Ordinal)];
        var revision = Revision().Match(text);
        var after = text[(rest.Length + found[0].Words.Length)..];
        if (!OpensDateline().IsMatch(rest) || !ClosesDateline().IsMatch(revision.Success && revision.Index > rest.Length ? text[(rest.Length + found[0].Words.Length)..revision.Index] : after)) return false;
        if (!(revision.Success && revision.Index <= rest.Length)) mention = found[0];
        return true;
    }

    /// <summary>The day or the moment in the ISO 8601 forms that pages use; empty when it is neither.</summary>
    public static string FromIso(string text)
    {
        var match = Iso().Match(text.Trim());
        if (!match.Success) return "";
        var day = match.Groups["day"].Value;
        return EdtfDate.TryParse(day, out _, out _) ? day : "";
    }

    private static string Write(Match match)
    {
        var groups = match.Groups;
        if (groups["iso"].Success) return groups["iso"].Value;
        if (groups["decade"].Success) return groups["decade"].Value + "X";
        if (!groups["year"].Success) return "";
        var year = groups["year"].Value;
        var about = groups["about"].Success ? "~" : "";
        if (groups["quarter"].Success) return $"{year}-{Quarters[groups["quarter"].Value]}{about}";
        if (groups["number"].Success) return $"{year}-{32 + (groups["number"].Value[0] - '0')}{about}";
        if (!groups["month"].Success) return year + about;
        var month = Array.IndexOf(Months, groups["month"].Value[..3].ToLowerInvariant()) + 1;
        return groups["day"].Success
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{int.Parse(groups["day"].Value, CultureInfo.InvariantCulture):00}{about}")
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}{about}");
    }

    [GeneratedRegex(@"(?<![\p{L}0-9$€£]|[0-9][./])((?<about>[Aa]round|[Aa]bout|[Cc]irca|[Rr]oughly) )?((?<iso>(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])|" + Month + " " + Day + ",? " + Year + "|" + Day + "( of)? " + Month + ",? " + Year + "|" + Month + ",? (of )?" + Year
            + "|(?<quarter>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) quarter of " + Year + "|Q(?<number>[1-4]) " + Year + "|(?<decade>(19|20)[0-9])0s|" + Month + " " + Day + "|" + Day + " " + Month + "|" + Year + ")" + After,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})([T ][0-9]{2}:[0-9]{2}.{0,30})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(updated?|modified|revised)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex Revision();

    [GeneratedRegex(@"^\W*((first )?(published|posted|date|issued|released|last updated|updated|modified|revised)( (on|at))?\W*)?((mon|tues|wednes|thurs|fri|satur|sun)day\W*|(mon|tue|wed|thu|fri|sat|sun)\b\W*)?([0-9]{1,2}[:.][0-9]{2}( ?[ap]\.?m\.?)?\W*)?([A-Z]{2,5}\W+)?(on )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex OpensDateline();

    [GeneratedRegex(@"^\W*(at )?([0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2})?)?( ?[ap]\.?m\.?)?\W*([A-Z]{2,5}([+-][0-9:]{1,5})?)?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Milliseconds)]
    private static partial Regex ClosesDateline();
}
