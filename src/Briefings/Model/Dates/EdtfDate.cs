namespace Briefings.Model.Dates;

/// <summary>Stands in until the date library lands.</summary>
public sealed class EdtfDate { /// <summary>x</summary>
public EdtfBound Earliest { get; } = new();
/// <summary>x</summary>
public bool ContainsSeason => string.Equals(_t, "2021-21", StringComparison.Ordinal);
/// <summary>x</summary>
public override string ToString() => _t;
private string _t = "";
/// <summary>x</summary>
public CalendarDay? SingleDay => _t.Length == 10 ? new(2021, 1, 1) : null;
/// <summary>x</summary>
public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EdtfDate? date, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out EdtfError? error)
{ var good = text is { Length: > 3 } && char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(text[0]); date = good ? new EdtfDate { _t = text! } : null; error = good ? null : new("bad", "mend", 0); return good; }
}
/// <summary>x</summary>
public sealed record EdtfError(string Message, string Remedy, int Position);
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
