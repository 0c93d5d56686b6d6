using System.Globalization;

namespace Briefings.Model.Dates;

/// <summary>Collects the pieces of one date's text; neighbouring plain pieces become one.</summary>
internal sealed class EdtfTextWriter(bool isShort)
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    public List<DateSegment> Segments { get; } = [];

    /// <summary>Whether the first can do without its year, read together with the second: same form, same year, no marks.</summary>
    public static bool CanShareYear(EdtfPart first, EdtfPart second) =>
        first.Form == second.Form && first.Year == second.Year && (first.Mark | second.Mark) == EdtfMark.None
        && first.Form is EdtfForm.Day or EdtfForm.Month or EdtfForm.Quarter or EdtfForm.Season;

    public EdtfTextWriter Plain(string text)
    {
        if (text.Length == 0) return this;
        if (Segments is [.., { DateTime: null } last]) Segments[^1] = new(last.Text + text, null);
        else Segments.Add(new(text, null));
        return this;
    }

    public EdtfTextWriter Date(EdtfPart part, EdtfTime? time = null)
    {
        if ((part.Mark & EdtfMark.Uncertain) != EdtfMark.None) Plain("possibly ");
        if ((part.Mark & EdtfMark.Approximate) != EdtfMark.None) Plain(IsBetween(part) ? "roughly " : "about ");
        var html = HtmlValue(part);
        if (time is { } clock) Piece($"{Name(part)}, {Clock(clock)}", html is null ? null : $"{html}T{clock}");
        else Piece(Name(part), html);
        Plain(part.Form switch
        {
            EdtfForm.DayNotStated => ", day not stated",
            EdtfForm.MonthNotStated => ", month not stated",
            EdtfForm.MonthAndDayNotStated => ", day and month not stated",
            _ => "",
        });
        return this;
    }

    /// <summary>The date without the year, and month, that it has in common with the next: "12" of "12 to 14 March 2024".</summary>
    public EdtfTextWriter DateWithoutCommonParts(EdtfPart part, EdtfPart following)
    {
        if (!CanShareYear(part, following)) return Date(part);
        Piece(part.Form switch
        {
            EdtfForm.Day when part.Division == following.Division => Number(part.DayOfMonth),
            EdtfForm.Day => $"{Number(part.DayOfMonth)} {Month(part)}",
            EdtfForm.Month => Month(part),
            EdtfForm.Quarter => Quarter(part),
            _ => Season(part),
        }, HtmlValue(part));
        return this;
    }

    private void Piece(string text, string? dateTime)
    {
        if (dateTime is null) Plain(text);
        else Segments.Add(new(text, dateTime));
    }

    private string Name(EdtfPart part) => part.Form switch
    {
        EdtfForm.Day => $"{Number(part.DayOfMonth)} {Month(part)} {Year(part.Year)}",
        EdtfForm.Month or EdtfForm.DayNotStated => $"{Month(part)} {Year(part.Year)}",
        EdtfForm.Quarter => $"{Quarter(part)}{(isShort ? " " : " quarter of ")}{Year(part.Year)}",
        EdtfForm.Season => $"{Season(part)} {Year(part.Year)}",
        EdtfForm.Decade when !IsBetween(part) => $"the {Number(part.Year)}s",
        EdtfForm.Decade => $"between {Year(part.Year)} and {Year(part.Year + 9)}",
        EdtfForm.Century => $"between {Year(part.Year)} and {Year(part.Year + 99)}",
        _ => Year(part.Year),
    };

    // "The 2000s" may mean ten years or a hundred, and nobody speaks of the 80s of the first century as "the 80s".
    private static bool IsBetween(EdtfPart part) =>
        part.Form == EdtfForm.Century || (part.Form == EdtfForm.Decade && (part.Year < 1000 || part.Year % 100 == 0));

    private string Month(EdtfPart part) => isShort ? EdtfText.MonthName(part.Division)[..3] : EdtfText.MonthName(part.Division);

    private string Quarter(EdtfPart part) => isShort
        ? $"Q{Number(part.Division - EdtfPart.FirstQuarter + 1)}"
        : Quarters[part.Division - EdtfPart.FirstQuarter];

    private static string Season(EdtfPart part) => Seasons[part.Division - EdtfPart.FirstSeason];

    // Astronomical year 0 is 1 BC. A bare number of fewer or more than four digits does not look like a year.
    private static string Year(long year) => year switch
    {
        <= 0 => $"{Number(1 - year)} BC",
        < 1000 or > 9999 => $"AD {Number(year)}",
        _ => Number(year),
    };

    private static string Clock(EdtfTime time)
    {
        var clock = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        if (time.Second != 0) clock = string.Create(CultureInfo.InvariantCulture, $"{clock}:{time.Second:00}");
        return time.OffsetMinutes switch
        {
            null => clock,
            0 => $"{clock} (UTC)",
            { } minutes => $"{clock} (UTC{EdtfTime.FormatOffset(minutes)})",
        };
    }

    // HTML, "common microsyntaxes": years are four digits or more, and greater than zero.
    private static string? HtmlYear(EdtfPart part) =>
        part.Year is >= 1 and <= 9999 ? part.Year.ToString("0000", CultureInfo.InvariantCulture) : null;

    private static string? HtmlValue(EdtfPart part) => (HtmlYear(part), part.Form) switch
    {
        (null, _) => null,
        ({ } year, EdtfForm.Year or EdtfForm.MonthNotStated or EdtfForm.MonthAndDayNotStated) => year,
        ({ } year, EdtfForm.Month or EdtfForm.DayNotStated) => string.Create(CultureInfo.InvariantCulture, $"{year}-{part.Division:00}"),
        ({ } year, EdtfForm.Day) => string.Create(CultureInfo.InvariantCulture, $"{year}-{part.Division:00}-{part.DayOfMonth:00}"),
        _ => null,
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
