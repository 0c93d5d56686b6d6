using Briefings.Model.Dates;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Dates as pages show them.</summary>
internal static class Dates
{
    /// <summary>In full: "26 March 2024"; null for no date.</summary>
    public static DateView? Full(EdtfDate? date) =>
        date is null ? null : new(date.ToPlainText(), [.. date.ToSegments().Select(Part)], date.ToString());

    /// <summary>For tables: "26 Mar 2024"; null for no date.</summary>
    public static DateView? Short(EdtfDate? date) =>
        date is null ? null : new(date.ToShortText(), [.. date.ToShortSegments().Select(Part)], date.ToString());

    /// <summary>The year as readers write it: "2024", "44 BC".</summary>
    public static string YearInWords(long year) => year > 0 ? Addresses.Year(year).TrimStart('0') : $"{1 - year} BC";

    /// <summary>The time from one to the other in words; empty when nothing can be said.</summary>
    public static string Lag(EdtfDate? from, EdtfDate? to) =>
        from is not null && to is not null && Model.Dates.Lag.Between(from, to) is { } lag ? lag.Text : "";

    /// <summary>As <see cref="Lag"/>, to stand after an event: "31 to 32 months later", "the same day".</summary>
    public static string Later(EdtfDate? from, EdtfDate? to)
    {
        if (from is null || to is null || Model.Dates.Lag.Between(from, to) is not { } lag) return "";
        return lag.IsNegative || lag is { MinDays: 0, MaxDays: 0 } or { MinDays: >= 0, MaxDays: 1, IsApproximate: false } ? lag.Text : lag.Text + " later";
    }

    /// <summary>As <see cref="Later"/>, but says after what: "31 to 32 months after discovery".</summary>
    public static string After(EdtfDate? from, EdtfDate? to, string what)
    {
        var later = Later(from, to);
        return later.EndsWith(" later", StringComparison.Ordinal) ? $"{later[..^" later".Length]} after {what}" : later;
    }

    private static DatePart Part(DateSegment segment) => new(segment.Text, segment.DateTime ?? "");
}
