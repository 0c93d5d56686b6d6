using System.Runtime.InteropServices;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Site.Timelines;

/// <summary>The dates of an entry that are drawn.</summary>
/// <param name="Date">On the clock of the drawing; null when it has none there.</param>
/// <param name="IsPublic">Whether that is when it became public, as against when it happened.</param>
/// <param name="OtherDate">On the other clock, where it says more.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EntryDates(Stretch? Date, bool IsPublic, EdtfDate? OtherDate)
{
    /// <summary>The other clock as days.</summary>
    public Stretch? Other => Stretch.Of(OtherDate);

    public static EntryDates Of(TimelineEntry entry, Clock clock)
    {
        var (happened, becamePublic) = entry.BothClocks;
        // What happened and became public by the same words is one mark.
        var isSame = happened is not null && happened.Equals(becamePublic);
        return new(Stretch.Of(entry.Date), clock == Clock.Public && !isSame, isSame ? null : clock == Clock.Public ? happened : becamePublic);
    }
}
