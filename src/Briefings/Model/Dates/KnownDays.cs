using System.Runtime.InteropServices;

namespace Briefings.Model.Dates;

/// <summary>A day, or a stretch of days, both ends of which are known and undoubted.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, which is part of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KnownDays(CalendarDay First, CalendarDay Last)
{
    /// <summary>
    /// The days of a date: its one day, or the days on which an interval is written to begin and end. Null for everything vaguer, because
    /// the first and the last day that fit are not days on which anything is known to have happened.
    /// </summary>
    public static KnownDays? Of(EdtfDate date)
    {
        if (date.SingleDay is { } day) return new(day, day);
        if (date.Precision != EdtfPrecision.Interval || date.IsUncertain || date.IsApproximate) return null;
        return date is { Start.Form: EdtfForm.Day, End.Form: EdtfForm.Day } ? new(date.Start.First, date.End.Last) : null;
    }
}
