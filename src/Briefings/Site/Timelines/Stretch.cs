using System.Runtime.InteropServices;
using Briefings.Model.Dates;

namespace Briefings.Site.Timelines;

/// <summary>How sharply one end of a date is known.</summary>
internal enum EndForm
{
    /// <summary>A day is known, and nothing marks it.</summary>
    Sharp,

    /// <summary>A day is known, and marked uncertain or approximate.</summary>
    Doubtful,

    /// <summary>There is such an end, and nobody says when.</summary>
    Unknown,

    /// <summary>There is no such end.</summary>
    Open,
}

/// <summary>A date as a stretch of days. Day numbers are those of <see cref="CalendarDay.DayNumber"/>.</summary>
/// <param name="First">The first day that fits; where none is known, the first of what is known of the other end.</param>
/// <param name="After">The day after the last that fits; where none is known, the day after what is known of the other end.</param>
/// <param name="Start">How sharp the beginning is.</param>
/// <param name="End">How sharp the end is.</param>
/// <param name="IsDay">Whether exactly one day fits, without doubt.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(long First, long After, EndForm Start, EndForm End, bool IsDay)
{
    /// <summary>Whether both ends are sharp.</summary>
    public bool IsSharp => Start == EndForm.Sharp && End == EndForm.Sharp;

    /// <summary>The stretch of a date; null when there is no date or neither end is known.</summary>
    public static Stretch? Of(EdtfDate? date)
    {
        if (date is null) return null;
        var (earliest, latest) = (date.Earliest.Day, date.Latest.Day);
        // "From 2022, end unknown" is known to the end of 2022, in which it began; a set "or later" to the first of its days.
        var first = earliest ?? (date.End.IsDate ? date.End.First : latest);
        var last = latest ?? (date.Start.IsDate ? date.Start.Last : earliest);
        if (first is not { } from || last is not { } to) return null;
        return new(from.DayNumber, to.DayNumber + 1, FormOf(date.Earliest, date.Start), FormOf(date.Latest, date.End), date.SingleDay is not null);
    }

    /// <summary>Whether all that is known of it lies within these days.</summary>
    public bool IsWithin(long first, long after) => First >= first && After <= after;

    private static EndForm FormOf(EdtfBound bound, EdtfPart part) => bound.Kind switch
    {
        EdtfBoundKind.Open => EndForm.Open,
        EdtfBoundKind.Unknown => EndForm.Unknown,
        _ => part.Mark == EdtfMark.None ? EndForm.Sharp : EndForm.Doubtful,
    };
}
