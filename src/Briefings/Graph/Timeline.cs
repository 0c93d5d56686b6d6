using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>The incidents and responses of a page in order of time, on both clocks.</summary>
/// <param name="Occurred">By when it happened, oldest first, undated last.</param>
/// <param name="Public">By when it became public, oldest first, undated last.</param>
internal sealed record Timeline(ImmutableArray<TimelineEntry> Occurred, ImmutableArray<TimelineEntry> Public)
{
    /// <summary>The entries of one clock.</summary>
    public ImmutableArray<TimelineEntry> On(Clock clock) => clock == Clock.Public ? Public : Occurred;

    /// <summary>
    /// Every dated entry of both clocks once, oldest first: what stands on both (an announcement that is the act) is one entry, and so are
    /// two steps of an incident that say the same of the same date.
    /// </summary>
    public IEnumerable<TimelineEntry> Dated()
    {
        var (occurred, published) = (0, 0);
        TimelineEntry? last = null;
        while (occurred < Occurred.Length || published < Public.Length)
        {
            var isOccurred = published == Public.Length || (occurred < Occurred.Length && Occurred[occurred].CompareTo(Public[published]) <= 0);
            var next = isOccurred ? Occurred[occurred++] : Public[published++];
            if (next.Date is null) yield break;
            if (last is not null && next.CompareTo(last) == 0) continue;
            last = next;
            yield return next;
        }
    }

    /// <summary>The timeline of these records; others than incidents and responses have no place on it.</summary>
    public static Timeline Of(IEnumerable<Record> records)
    {
        var occurred = new List<TimelineEntry>();
        var published = new List<TimelineEntry>();
        foreach (var record in records)
        {
            switch (record)
            {
                case Incident incident:
                    occurred.AddRange(Happenings(incident));
                    published.Add(Publication(incident));
                    break;
                case Response response:
                    occurred.AddRange(Happenings(response));
                    published.Add(Publication(response));
                    break;
            }
        }

        occurred.Sort();
        published.Sort();
        return new([.. occurred], [.. published]);
    }

    /// <summary>What a record puts on both clocks, in no order.</summary>
    public static IEnumerable<TimelineEntry> EntriesOf(Record record) => record switch
    {
        Incident incident => Happenings(incident).Append(Publication(incident)),
        Response response => Happenings(response).Append(Publication(response)),
        _ => [],
    };

    private static TimelineEntry Publication(Incident incident) => new(incident, DateRole.Disclosed, incident.Disclosed);

    private static TimelineEntry Publication(Response response) => new(response, DateRole.Announced, response.Announced);

    private static IEnumerable<TimelineEntry> Happenings(Incident incident)
    {
        yield return new(incident, DateRole.Occurred, incident.Occurred);
        if (incident.Discovered is { } discovered) yield return new(incident, DateRole.Discovered, discovered);
        foreach (var step in incident.Events) yield return new(incident, DateRole.Event, step.Date, step);
    }

    private static IEnumerable<TimelineEntry> Happenings(Response response)
    {
        var (act, role) = ResponseOrder.Act(response);
        yield return new(response, role, act);
        if (role == DateRole.Announced && response.InForce is { } inForce && !inForce.Equals(act)) yield return new(response, DateRole.InForce, inForce);
        if (role != DateRole.Ended && response.Ended is { } ended) yield return new(response, DateRole.Ended, ended);
    }
}
