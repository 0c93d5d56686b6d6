using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Editorial;

/// <summary>Responses that are certainly older than what they answer.</summary>
internal static class Sequence
{
    public static void Report(Response response, LinkTable links, DiagnosticBag diagnostics)
    {
        if (LastDay(response) is not { } last) return;
        foreach (var key in Roles)
        {
            foreach (var answered in links.OutOf(response.Key, key.Role).OfType<Response>())
            {
                if (FirstDay(answered) is not { } first || last.DaysUntil(first) <= Slack(response, answered)) continue;
                diagnostics.Report(EditorialRules.AnswerBeforeCause, Place(response, key.Role, answered),
                    $"{response.Key} is dated {last} at the latest, before {answered.Key}, which is dated {first} at the earliest", $"correct one of the dates, or remove it from '{key.Name}'");
            }
        }
    }

    private static (LinkRole Role, string Name)[] Roles { get; } = [(LinkRole.Answers, "answers"), (LinkRole.Denies, "denies")];

    // The same moment has two dates in two zones.
    private static long Slack(Response a, Response b) => string.Equals(a.Zone, b.Zone, StringComparison.Ordinal) && HasNoTime(a) && HasNoTime(b) ? 0 : 1;

    private static bool HasNoTime(Response response) => response.Announced?.Time is null && response.InForce?.Time is null;

    // Null when some date of it has no known end: then nothing is certain.
    private static CalendarDay? LastDay(Response response)
    {
        var (announced, inForce) = (response.Announced, response.InForce);
        if (announced is null || inForce is null) return (announced ?? inForce)?.Latest.Day;
        return announced.Latest.Day is { } a && inForce.Latest.Day is { } b ? a.CompareTo(b) >= 0 ? a : b : null;
    }

    private static CalendarDay? FirstDay(Response response)
    {
        var (announced, inForce) = (response.Announced, response.InForce);
        if (announced is null || inForce is null) return (announced ?? inForce)?.Earliest.Day;
        return announced.Earliest.Day is { } a && inForce.Earliest.Day is { } b ? a.CompareTo(b) <= 0 ? a : b : null;
    }

    private static SourceLocation Place(Response response, LinkRole role, Response answered)
    {
        var references = role == LinkRole.Answers ? response.Answers : response.Denies;
        return references.First(reference => string.Equals(reference.Id, answered.Id, StringComparison.Ordinal)).At;
    }
}
