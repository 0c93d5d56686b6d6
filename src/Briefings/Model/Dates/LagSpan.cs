using System.Runtime.InteropServices;

namespace Briefings.Model.Dates;

/// <summary>The time between two days, in days and in calendar months. Both are negative when the second day is the earlier.</summary>
/// <param name="Days">Whole days.</param>
/// <param name="WholeMonths">Completed calendar months, towards zero.</param>
/// <param name="RestOfMonth">Days beyond them, not negative.</param>
/// <param name="LengthOfMonth">Days of the month that was begun and not completed.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LagSpan(long Days, long WholeMonths, long RestOfMonth, long LengthOfMonth)
{
    public static LagSpan None => new(0, 0, 0, 30);

    public long NearestMonths => WholeMonths + (RestOfMonth * 2 >= LengthOfMonth ? 1 : 0);

    public long MonthsRoundedUp => WholeMonths + (RestOfMonth > 0 ? 1 : 0);

    /// <summary>The same time in the other direction.</summary>
    public LagSpan Reversed => this with { Days = -Days };

    public static LagSpan? Between(CalendarDay? from, CalendarDay? to)
    {
        if (from is not { } first || to is not { } second) return null;
        var days = first.DaysUntil(second);
        return days >= 0 ? Measure(first, second, days) : Measure(second, first, -days).Reversed;
    }

    private static LagSpan Measure(CalendarDay from, CalendarDay to, long days)
    {
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        if (from.AddMonths(months).CompareTo(to) > 0) months--;
        var reached = from.AddMonths(months);
        return new(days, months, reached.DaysUntil(to), reached.DaysUntil(from.AddMonths(months + 1)));
    }
}
