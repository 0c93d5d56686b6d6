using System.Runtime.InteropServices;

namespace Briefings.Model.Dates;

/// <summary>What is known of one end of a date.</summary>
public enum EdtfBoundKind
{
    /// <summary>There is such an end, and nobody says when (an empty side of an interval, or a set "or later").</summary>
    Unknown,

    /// <summary>There is no such end (<c>..</c>): what is dated has always been, or is still going on.</summary>
    Open,

    /// <summary>A day is known.</summary>
    Day,
}

/// <summary>The earliest or the latest day of a date, or the reason why there is none. The default value is unknown.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EdtfBound
{
    private readonly CalendarDay _day;

    private EdtfBound(EdtfBoundKind kind, CalendarDay day)
    {
        Kind = kind;
        _day = day;
    }

    /// <summary>An end that exists but is not known.</summary>
    public static EdtfBound Unknown => default;

    /// <summary>No end.</summary>
    public static EdtfBound Open => new(EdtfBoundKind.Open, default);

    /// <summary>Which of the three this is.</summary>
    public EdtfBoundKind Kind { get; }

    /// <summary>The day, where one is known.</summary>
    public CalendarDay? Day => Kind == EdtfBoundKind.Day ? _day : null;

    /// <summary>Whether there is no such end.</summary>
    public bool IsOpen => Kind == EdtfBoundKind.Open;

    /// <summary>Whether the end exists but is not known.</summary>
    public bool IsUnknown => Kind == EdtfBoundKind.Unknown;

    /// <summary>A known day.</summary>
    public static EdtfBound On(CalendarDay day) => new(EdtfBoundKind.Day, day);

    /// <summary>As a side of an interval is written: the ISO day, <c>..</c> or nothing.</summary>
    public override string ToString() => Kind switch
    {
        EdtfBoundKind.Day => _day.ToString(),
        EdtfBoundKind.Open => "..",
        _ => "",
    };
}
