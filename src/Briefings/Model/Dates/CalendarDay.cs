using System.Globalization;
using System.Runtime.InteropServices;

namespace Briefings.Model.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar with astronomical years (ISO 8601-1:2019, 4.2.1): year 0 is 1 BC, year -1 is 2 BC.
/// The default value is 0000-01-01.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CalendarDay : IComparable<CalendarDay>
{
    /// <summary>The greatest year, and with a minus sign the least: ten times what a date can be written with.</summary>
    public const long MaxYear = 9_999_999_999_999;

    private const int DaysIn400Years = 146_097;
    private readonly byte _monthFromZero;
    private readonly byte _dayFromZero;

    /// <summary>Makes a day that exists.</summary>
    /// <param name="year">Astronomical, from -<see cref="MaxYear"/> to <see cref="MaxYear"/>.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the length of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDay(long year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -MaxYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysInMonth(year, month));
        Year = year;
        _monthFromZero = (byte)(month - 1);
        _dayFromZero = (byte)(day - 1);
    }

    /// <summary>Astronomical year.</summary>
    public long Year { get; }

    /// <summary>From 1 to 12.</summary>
    public int Month => _monthFromZero + 1;

    /// <summary>From 1 to 31.</summary>
    public int Day => _dayFromZero + 1;

    /// <summary>Days since 0000-03-01, which is 0; earlier days are negative.</summary>
    public long DayNumber
    {
        get
        {
            // Years are counted from March, so that the leap day is the last of its year.
            var year = Month <= 2 ? Year - 1 : Year;
            var era = FloorDivide(year, 400);
            var yearOfEra = year - era * 400;
            var monthFromMarch = Month <= 2 ? Month + 9 : Month - 3;
            var dayOfYear = (153 * monthFromMarch + 2) / 5 + Day - 1;
            return era * DaysIn400Years + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        }
    }

    /// <summary>The day with that <see cref="DayNumber"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years that a day can have.</exception>
    public static CalendarDay FromDayNumber(long dayNumber)
    {
        var era = FloorDivide(dayNumber, DaysIn400Years);
        var dayOfEra = dayNumber - era * DaysIn400Years;
        var yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / (DaysIn400Years - 1)) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var monthFromMarch = (5 * dayOfYear + 2) / 153;
        var day = (int)(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
        var month = (int)(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
        return new(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>Whether the year has a 29 February.</summary>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>28 to 31.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12."),
    };

    /// <summary>The day so many days later, or earlier when negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the years that a day can have.</exception>
    public CalendarDay AddDays(long days) => FromDayNumber(DayNumber + days);

    /// <summary>
    /// The same day of the month so many months later; the month's last day where it is shorter (31 January and 1 month is 28 February).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the years that a day can have.</exception>
    public CalendarDay AddMonths(long months)
    {
        var fromZero = Year * 12 + _monthFromZero + months;
        var year = FloorDivide(fromZero, 12);
        var month = (int)(fromZero - year * 12) + 1;
        return new(year, month, Math.Min(Day, DaysInMonth(year, month)));
    }

    /// <summary>Days from this day to the other; negative when the other is earlier.</summary>
    public long DaysUntil(CalendarDay other) => other.DayNumber - DayNumber;

    /// <inheritdoc />
    public int CompareTo(CalendarDay other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0) return byYear;
        var byMonth = _monthFromZero.CompareTo(other._monthFromZero);
        return byMonth != 0 ? byMonth : _dayFromZero.CompareTo(other._dayFromZero);
    }

    /// <summary>ISO 8601 text: <c>2024-03-26</c>; with a sign for years beyond four digits (<c>+12345-01-01</c>).</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Year > 9999 ? "+" : "")}{Year:0000}-{Month:00}-{Day:00}");

    private static long FloorDivide(long value, long divisor) =>
        value >= 0 ? value / divisor : -((divisor - 1 - value) / divisor);
}
