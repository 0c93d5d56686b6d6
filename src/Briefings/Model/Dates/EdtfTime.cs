using System.Globalization;
using System.Runtime.InteropServices;

namespace Briefings.Model.Dates;

/// <summary>The time of day of a date-time, as written.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59.</param>
/// <param name="OffsetMinutes">How far local time is ahead of UTC, -1080 to 1080; null when none was written.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EdtfTime(byte Hour, byte Minute, byte Second, short? OffsetMinutes)
{
    /// <summary>Seconds since local midnight.</summary>
    public int SecondOfDay => (Hour * 60 + Minute) * 60 + Second;

    /// <summary><c>09:00:00+13:00</c>: valid in HTML's <c>datetime</c> too, where a shift needs its minutes.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}:{Second:00}{OffsetText}");

    private string OffsetText => OffsetMinutes switch
    {
        null => "",
        0 => "Z",
        { } minutes => FormatOffset(minutes),
    };

    /// <summary><c>+13:00</c>.</summary>
    internal static string FormatOffset(int minutes)
    {
        var (hours, rest) = Math.DivRem(Math.Abs(minutes), 60);
        return string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{hours:00}:{rest:00}");
    }
}
