using System.Runtime.InteropServices;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Site;

/// <summary>An entry of the calendar.</summary>
/// <param name="Entry">The timeline's.</param>
/// <param name="Days">Its days.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CalendarEntry(TimelineEntry Entry, KnownDays Days);

/// <summary>What of the site's timeline stands in the calendar: entries whose days are known. A calendar has no way to say anything vaguer.</summary>
internal static class CalendarEntries
{
    /// <summary>Where the calendar is published.</summary>
    public const string Path = "calendar.ics";

    /// <summary>The entries, oldest first.</summary>
    public static IEnumerable<CalendarEntry> Of(Timeline timeline)
    {
        foreach (var entry in timeline.Dated())
        {
            if (DaysOf(entry) is { } days) yield return new(entry, days);
        }
    }

    /// <summary>Whether there are any: every page asks, and needs no order.</summary>
    public static bool AreAmong(ContentSet published) =>
        published.Incidents.Any<Record>(HasAny) || published.Responses.Any<Record>(HasAny);

    private static bool HasAny(Record record) => Timeline.EntriesOf(record).Any(entry => DaysOf(entry) is not null);

    // Years of a calendar have four digits, that of the day after the last one too.
    private static KnownDays? DaysOf(TimelineEntry entry) =>
        entry.Date is { } date && KnownDays.Of(date) is { First.Year: >= 1, Last.Year: <= 9998 } days ? days : null;
}
