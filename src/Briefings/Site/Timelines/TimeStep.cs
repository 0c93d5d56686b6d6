using System.Globalization;
using System.Runtime.InteropServices;
using Briefings.Model.Dates;

namespace Briefings.Site.Timelines;

internal enum TimeUnit
{
    Day,
    Month,
    Quarter,
    Year,
}

/// <summary>The cells of an axis: days, months, quarters, years, or so many years at once, aligned to the calendar.</summary>
/// <param name="Unit">What a cell is.</param>
/// <param name="Count">How many years a cell has; 1 for the other units.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeStep(TimeUnit Unit, long Count)
{
    private const double DayWidth = 10;
    private const double MonthWidth = 27;
    private const double QuarterWidth = 34;
    private const double DigitWidth = 8.5;

    /// <summary>The finest step whose cells and labels have room.</summary>
    /// <param name="first">The first day to be shown.</param>
    /// <param name="after">The day after the last.</param>
    /// <param name="width">Room for all cells, in pixels.</param>
    public static TimeStep For(long first, long after, double width)
    {
        foreach (var unit in new[] { TimeUnit.Day, TimeUnit.Month, TimeUnit.Quarter })
        {
            var step = new TimeStep(unit, 1);
            var least = unit switch { TimeUnit.Day => DayWidth, TimeUnit.Month => MonthWidth, _ => QuarterWidth };
            if (step.Span(first, after).Cells * least <= width) return step;
        }

        // 1, 2, 5, 10, 20, 50 … years: the label of a cell needs room, and long years need more.
        for (long decade = 1; ; decade *= 10)
        {
            foreach (var count in new[] { decade, decade * 2, decade * 5 })
            {
                var step = new TimeStep(TimeUnit.Year, count);
                var (start, _, cells) = step.Span(first, after);
                if (cells * (Dates.YearInWords(Day(start).Year).Length + 1) * DigitWidth <= width) return step;
            }
        }
    }

    /// <summary>The days of whole cells around the days given, and how many cells there are.</summary>
    public (long First, long After, long Cells) Span(long first, long after)
    {
        // An axis of days shows whole months: a lone day on an axis would say nothing.
        var (start, end) = Unit == TimeUnit.Day ? (IndexIn(TimeUnit.Month, first), IndexIn(TimeUnit.Month, after - 1) + 1) : (Index(first), Index(after - 1) + 1);
        if (Unit != TimeUnit.Day) return (StartOf(start), StartOf(end), end - start);
        var (from, to) = (MonthStart(start), MonthStart(end));
        return (from, to, to - from);
    }

    /// <summary>The number of the cell that a day lies in.</summary>
    public long Index(long day) => Unit switch
    {
        TimeUnit.Day => day,
        TimeUnit.Year => FloorDivide(Day(day).Year, Count),
        _ => IndexIn(Unit, day),
    };

    /// <summary>The first day of a cell.</summary>
    public long StartOf(long cell) => Unit switch
    {
        TimeUnit.Day => cell,
        TimeUnit.Month => MonthStart(cell),
        TimeUnit.Quarter => MonthStart(cell * 3),
        _ => new CalendarDay(cell * Count, 1, 1).DayNumber,
    };

    /// <summary>What stands under a cell: "26", "Mar", "Q1", "2024".</summary>
    public string Label(long cell)
    {
        var start = Day(StartOf(cell));
        return Unit switch
        {
            TimeUnit.Day => start.Day.ToString(CultureInfo.InvariantCulture),
            TimeUnit.Month => EdtfText.MonthName(start.Month)[..3],
            TimeUnit.Quarter => $"Q{(start.Month + 2) / 3}",
            _ => Dates.YearInWords(start.Year),
        };
    }

    /// <summary>What stands under the labels where it changes: the month of days, the year of months; empty for years.</summary>
    public string Context(long cell)
    {
        var start = Day(StartOf(cell));
        return Unit switch
        {
            TimeUnit.Day => $"{EdtfText.MonthName(start.Month)} {Dates.YearInWords(start.Year)}",
            TimeUnit.Year => "",
            _ => Dates.YearInWords(start.Year),
        };
    }

    private static CalendarDay Day(long day) => CalendarDay.FromDayNumber(day);

    private static long IndexIn(TimeUnit unit, long day)
    {
        var on = Day(day);
        var month = on.Year * 12 + on.Month - 1;
        return unit == TimeUnit.Quarter ? FloorDivide(month, 3) : month;
    }

    private static long MonthStart(long month)
    {
        var year = FloorDivide(month, 12);
        return new CalendarDay(year, (int)(month - year * 12) + 1, 1).DayNumber;
    }

    private static long FloorDivide(long value, long divisor) =>
        value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor);
}
