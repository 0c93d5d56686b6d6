using System.Runtime.InteropServices;

namespace Briefings.Model.Dates;

internal enum EdtfForm : byte
{
    Unknown,
    Open,
    Day,
    Month,
    DayNotStated,
    Quarter,
    Season,
    Year,
    MonthNotStated,
    MonthAndDayNotStated,
    Decade,
    Century,
}

[Flags]
internal enum EdtfMark : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}

/// <summary>One date without its time, or one side of a range.</summary>
/// <param name="Form">What was written.</param>
/// <param name="Mark">The qualifier at its end.</param>
/// <param name="Division">What follows the year: month 1 to 12, season 21 to 24, quarter 33 to 36, else 0.</param>
/// <param name="DayOfMonth">1 to 31, else 0.</param>
/// <param name="Year">The earliest year that fits.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EdtfPart(EdtfForm Form, EdtfMark Mark, byte Division, byte DayOfMonth, long Year)
{
    public const int FirstSeason = 21;
    public const int LastSeason = 24;
    public const int FirstQuarter = 33;
    public const int LastQuarter = 36;

    public static EdtfPart Unknown => default;

    public static EdtfPart Open => new(EdtfForm.Open, EdtfMark.None, 0, 0, 0);

    public bool IsDate => Form > EdtfForm.Open;

    public EdtfBound Earliest => Form switch
    {
        EdtfForm.Unknown => EdtfBound.Unknown,
        EdtfForm.Open => EdtfBound.Open,
        _ => EdtfBound.On(First),
    };

    public EdtfBound Latest => Form switch
    {
        EdtfForm.Unknown => EdtfBound.Unknown,
        EdtfForm.Open => EdtfBound.Open,
        _ => EdtfBound.On(Last),
    };

    /// <summary>The first day that fits; only for a date.</summary>
    public CalendarDay First => Form switch
    {
        EdtfForm.Day => new(Year, Division, DayOfMonth),
        EdtfForm.Month or EdtfForm.DayNotStated => new(Year, Division, 1),
        EdtfForm.Quarter => new(Year, FirstMonthOfQuarter, 1),
        EdtfForm.Season => StaysInItsYear ? new(Year, 3, 1) : new(Year - 1, 12, 1),
        _ => new(Year, 1, 1),
    };

    /// <summary>The last day that fits; only for a date.</summary>
    public CalendarDay Last => Form switch
    {
        EdtfForm.Day => new(Year, Division, DayOfMonth),
        EdtfForm.Month or EdtfForm.DayNotStated => EndOfMonth(Division),
        EdtfForm.Quarter => EndOfMonth(FirstMonthOfQuarter + 2),
        EdtfForm.Season => StaysInItsYear ? new(Year, 12, 31) : new(Year + 1, 3, 31),
        EdtfForm.Decade => new(Year + 9, 12, 31),
        EdtfForm.Century => new(Year + 99, 12, 31),
        _ => new(Year, 12, 31),
    };

    public EdtfPrecision Precision => Form switch
    {
        EdtfForm.Day => EdtfPrecision.Day,
        EdtfForm.Month or EdtfForm.DayNotStated => EdtfPrecision.Month,
        EdtfForm.Quarter => EdtfPrecision.Quarter,
        EdtfForm.Season => EdtfPrecision.Season,
        EdtfForm.Decade => EdtfPrecision.Decade,
        EdtfForm.Century => EdtfPrecision.Century,
        _ => EdtfPrecision.Year,
    };

    private int FirstMonthOfQuarter => (Division - FirstQuarter) * 3 + 1;

    // ISO 8601-2 leaves the hemisphere open. Spring and autumn lie between March and December in both; summer and winter
    // of a year may begin in the December before it (south, north) or last until the March after it.
    private bool StaysInItsYear => Division is FirstSeason or FirstSeason + 2;

    private CalendarDay EndOfMonth(int month) => new(Year, month, CalendarDay.DaysInMonth(Year, month));
}

/// <summary>A member of a set: one date twice, or a range with a side that may be unknown ("or earlier", "or later").</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EdtfMember(EdtfPart Start, EdtfPart End)
{
    public bool IsRange => Start != End;
}
