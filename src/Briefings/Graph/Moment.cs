using System.Runtime.InteropServices;
using Briefings.Model.Dates;
using NodaTime;

namespace Briefings.Graph;

/// <summary>The stretch of time within which something surely took place.</summary>
/// <param name="From">The first instant that fits.</param>
/// <param name="Until">The first instant that no longer fits.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Moment(Instant From, Instant Until)
{
    /// <summary>
    /// A day is all of that day in its zone; a time is its second. Null for anything coarser than a day, for dates in doubt, and for a clock
    /// time that its zone skipped: of these nobody can say how near they are to another.
    /// </summary>
    /// <param name="date">As written; null for none.</param>
    /// <param name="zone">The IANA zone in which a day is a day.</param>
    public static Moment? Of(EdtfDate? date, string zone)
    {
        if (date is null || date.IsUncertain || date.IsApproximate || date.Precision is not (EdtfPrecision.Day or EdtfPrecision.Time)) return null;
        if (date.SingleDay is not { Year: >= 1 and <= 9998 } day) return null;
        var local = new LocalDate((int)day.Year, day.Month, day.Day);
        if (date.Time is not { } time)
        {
            var inZone = DateTimeZoneProviders.Tzdb[zone];
            return new(inZone.AtStartOfDay(local).ToInstant(), inZone.AtStartOfDay(local.PlusDays(1)).ToInstant());
        }

        var clock = local.At(new LocalTime(time.Hour, time.Minute, time.Second));
        var second = Duration.FromSeconds(1);
        if (time.OffsetMinutes is { } minutes)
        {
            var instant = clock.WithOffset(Offset.FromSeconds(minutes * 60)).ToInstant();
            return new(instant, instant + second);
        }

        var readings = DateTimeZoneProviders.Tzdb[zone].MapLocal(clock);
        return readings.Count == 0 ? null : new(readings.First().ToInstant(), readings.Last().ToInstant() + second);
    }
}
