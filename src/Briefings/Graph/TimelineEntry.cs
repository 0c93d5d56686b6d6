using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Graph;

/// <summary>One dated fact on a clock.</summary>
/// <param name="Record">The incident or response it belongs to.</param>
/// <param name="Role">Which of the record's dates it is; for an undated entry, the one that is missing.</param>
/// <param name="Date">Null when the record has no date on this clock.</param>
/// <param name="Event">The step that it is, when <see cref="Role"/> is <see cref="DateRole.Event"/>.</param>
internal sealed record TimelineEntry(Record Record, DateRole Role, EdtfDate? Date, IncidentEvent? Event = null) : IComparable<TimelineEntry>
{
    /// <summary>The year under which the entry is listed: that of its first known bound; null when undated.</summary>
    public long? Year => Date?.Earliest.Day?.Year ?? Date?.Latest.Day?.Year;

    /// <summary>
    /// When the record happened and when it became public. Both are null for an entry that says only a part of it: a step, a discovery, an end.
    /// </summary>
    public (EdtfDate? Happened, EdtfDate? BecamePublic) BothClocks => (Role, Record) switch
    {
        (DateRole.Event or DateRole.Discovered or DateRole.Ended, _) => (null, null),
        (_, Incident incident) => (incident.Occurred, incident.Disclosed),
        (_, Response response) => (ResponseOrder.Act(response).Date, response.Announced),
        _ => (null, null),
    };

    // What answers something cannot come before it: the better guess where two dates do not tell.
    private bool IsAnswer => Record is Response { Answers.Length: > 0 };

    /// <inheritdoc />
    public bool Equals(TimelineEntry? other) =>
        other is not null && ReferenceEquals(Record, other.Record) && Role == other.Role && ReferenceEquals(Event, other.Event);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Record.Key, Role);

    /// <summary>Earliest bound, then narrower, then what answers nothing, then id; undated entries last.</summary>
    public int CompareTo(TimelineEntry? other)
    {
        if (other is null) return 1;
        if (Date is null || other.Date is null)
        {
            var undatedLast = (Date is null).CompareTo(other.Date is null);
            return undatedLast != 0 ? undatedLast : Record.Key.CompareTo(other.Record.Key);
        }

        var byDate = Date.CompareTo(other.Date);
        if (byDate != 0) return byDate;
        var answersLast = IsAnswer.CompareTo(other.IsAnswer);
        if (answersLast != 0) return answersLast;
        var byRecord = Record.Key.CompareTo(other.Record.Key);
        if (byRecord != 0) return byRecord;
        var byRole = Role.CompareTo(other.Role);
        return byRole != 0 ? byRole : string.CompareOrdinal(Event?.Text, other.Event?.Text);
    }
}
