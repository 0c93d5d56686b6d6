namespace Briefings.Model.Dates;

/// <summary>Stands in until the date library lands.</summary>
public sealed class EdtfDate { /// <summary>x</summary>
public EdtfBound Earliest { get; } = new(); }
/// <summary>x</summary>
public sealed class EdtfBound { /// <summary>x</summary>
public CalendarDay Day { get; } }
/// <summary>x</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct CalendarDay(long Year, int Month, int Day)
{
/// <summary>x</summary>
public static bool operator >(CalendarDay a, CalendarDay b) => a.Year > b.Year;
/// <summary>x</summary>
public static bool operator <(CalendarDay a, CalendarDay b) => a.Year < b.Year;
}
