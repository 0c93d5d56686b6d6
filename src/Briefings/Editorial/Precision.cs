using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Editorial;

/// <summary>Days on which something is said to have become known, of which no source says more than the month or year.</summary>
internal sealed class Precision(RecordGraph graph, DiagnosticBag diagnostics)
{
    public void Report()
    {
        foreach (var incident in graph.Content.Incidents)
        {
            Compare("disclosed", incident.Disclosed, incident.Sources, incident.Fields["disclosed"]);
            foreach (var claim in incident.AttributedTo) Compare("date", claim.Date, claim.Sources, claim.At);
        }

        foreach (var response in graph.Content.Responses) Compare("announced", response.Announced, response.Sources, response.Fields["announced"]);
    }

    private void Compare(string key, EdtfDate? date, ImmutableArray<SourceEntry> entries, SourceLocation at)
    {
        if (date?.SingleDay is not { } day || entries.IsEmpty) return;
        var sources = entries.Select(graph.SourceOf).ToList();
        if (!sources.All(source => source?.Published is { } published && IsCoarser(published, day))) return;
        diagnostics.Report(EditorialRules.FinerThanSource, at,
            $"'{key}' is a day, {date}, and {(sources.Count == 1 ? "its source is" : "its sources are")} dated no closer than {sources[0]!.Published}",
            $"write the date as coarsely as the source has it, or give the source's own day in 'published'");
    }

    // A report of another time tells of a day that was; one of about that time has the day as its own.
    private static bool IsCoarser(EdtfDate published, CalendarDay day) =>
        published.SingleDay is null
        && published.Earliest.Day is { } first && published.Latest.Day is { } last
        && first.CompareTo(day) <= 0 && day.CompareTo(last) <= 0;
}
