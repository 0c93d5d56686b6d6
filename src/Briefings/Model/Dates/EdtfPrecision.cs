namespace Briefings.Model.Dates;

/// <summary>
/// How finely a date is known. An unspecified part is not known, whatever its place in the text:
/// <c>2021-08-XX</c> is a month, <c>2021-XX</c> a year.
/// </summary>
public enum EdtfPrecision
{
    /// <summary>A second of a day.</summary>
    Time,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months (33 to 36).</summary>
    Quarter,

    /// <summary>A season, hemisphere not said (21 to 24).</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years (<c>202X</c>).</summary>
    Decade,

    /// <summary>A hundred years (<c>20XX</c>).</summary>
    Century,

    /// <summary>A stretch of time with a start and an end, either of which may be open or unknown.</summary>
    Interval,

    /// <summary>One of several dates, nobody says which.</summary>
    OneOf,
}

/// <summary>The names that exports use.</summary>
public static class EdtfPrecisionNames
{
    /// <summary>The name in kebab-case: <c>day</c>, <c>one-of</c>.</summary>
    public static string ToName(this EdtfPrecision precision) => precision switch
    {
        EdtfPrecision.Time => "time",
        EdtfPrecision.Day => "day",
        EdtfPrecision.Month => "month",
        EdtfPrecision.Quarter => "quarter",
        EdtfPrecision.Season => "season",
        EdtfPrecision.Year => "year",
        EdtfPrecision.Decade => "decade",
        EdtfPrecision.Century => "century",
        EdtfPrecision.Interval => "interval",
        EdtfPrecision.OneOf => "one-of",
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "There is no such precision."),
    };
}
