using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Suggestions;

/// <summary>Which days the record knows of, record by record. Any thread may ask.</summary>
internal sealed class HeldDates
{
    private readonly RecordGraph _graph;
    private readonly string _zone;
    private readonly ConcurrentDictionary<RecordKey, Days[]> _held = new();
    private readonly HashSet<string> _drafted;

    public HeldDates(RecordGraph graph)
    {
        _graph = graph;
        _zone = graph.Content.Settings.Zone;
        // A draft may not name its actors yet; whoever drafts a record of that date has seen the suggestion.
        _drafted = graph.Content.Incidents.AsEnumerable<Record>().Concat(graph.Content.Responses)
            .Where(record => record.IsDraft).SelectMany(DatesOf).Select(date => date.ToString()).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the timeline of one of these, or what a source says of itself, has something at that date, as far as bounds tell.</summary>
    public bool Hold(EdtfDate date, IEnumerable<RecordKey> records)
    {
        if (_drafted.Contains(date.ToString())) return true;
        var days = Days.Of(date, slack: 0);
        return records.Any(key => Array.Exists(_held.GetOrAdd(key, Read), held => held.Overlaps(days)));
    }

    private Days[] Read(RecordKey key) => _graph.PublishedOrNull(key) switch
    {
        Actor actor => [.. Around(_graph.TimelineOf(actor)), .. DatesOf(actor).Select(date => Days.Of(date, slack: 0))],
        Incident incident => [.. Around(_graph.TimelineOf(incident))],
        Response response => [.. Around(Timeline.Of([response, .. _graph.Links.OutOf(key, LinkRole.About), .. _graph.Links.OutOf(key, LinkRole.Answers)]))],
        Article article =>
            [.. article.Corrections.Select(correction => correction.Date).Append(article.Date).Append(article.Updated).OfType<EdtfDate>().Select(date => Days.Of(date, slack: 0))],
        { } record => [.. DatesOf(record).Select(date => Days.Of(date, slack: 0))],
        null => [],
    };

    private IEnumerable<Days> Around(Timeline timeline) => timeline.Occurred.Concat(timeline.Public).Select(entry => entry.Record).Distinct()
        // The day elsewhere may be the one before or after.
        .SelectMany(record => DatesOf(record).Select(date => Days.Of(date, slack: IsElsewhere(record) ? 1 : 0)));

    private bool IsElsewhere(Record record)
    {
        var zone = record switch { Incident incident => incident.Zone, Response response => response.Zone, _ => "" };
        return zone.Length > 0 && !string.Equals(zone, _zone, StringComparison.Ordinal);
    }

    private static IEnumerable<EdtfDate> DatesOf(Record record) => (record switch
    {
        Incident incident => new[] { incident.Occurred, incident.Discovered, incident.Disclosed }.Concat(incident.Events.Select(step => step.Date)).Concat(incident.AttributedTo.Select(claim => claim.Date)),
        Response response => [response.Announced, response.InForce, response.Ended],
        Actor actor => new[] { actor.FirstSeen, actor.LastSeen }
            .Concat(actor.Roles.SelectMany(role => new[] { role.From, role.To })).Concat(actor.Links.SelectMany(link => new[] { link.From, link.To })).Concat(actor.Aliases.Select(alias => alias.FirstUsed)),
        Source source => [source.Published, source.Accessed],
        _ => (IEnumerable<EdtfDate?>)[],
    }).OfType<EdtfDate>();

    /// <summary>A stretch of days, by their numbers.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Days(long First, long Last)
    {
        public static Days Of(EdtfDate date, int slack) =>
            new((date.Earliest.Day?.DayNumber - slack) ?? long.MinValue, (date.Latest.Day?.DayNumber + slack) ?? long.MaxValue);

        public bool Overlaps(Days other) => First <= other.Last && other.First <= Last;
    }
}
