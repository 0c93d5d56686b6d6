using Briefings.Model;
using Briefings.Model.Dates;
using NodaTime;
using NodaTime.Text;

namespace Briefings.Formats.Feeds;

/// <summary>
/// Instants for feeds (RFC 3339), which have no way to name a day: a day stands for its first moment in the site's zone. Nothing comes
/// from the clock: a feed changes when its articles do.
/// </summary>
internal sealed class FeedTime(string zone)
{
    private static readonly OffsetDateTime Never = new LocalDateTime(1970, 1, 1, 0, 0).WithOffset(Offset.Zero);

    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb[zone];

    /// <summary>When the article was first published.</summary>
    public string Published(Article article) => Write(At(article.Date));

    /// <summary>When the article last changed: its date, its <c>updated</c> or its last correction, whichever is latest.</summary>
    public string Updated(Article article) => Write(Latest(article));

    /// <summary>
    /// When a feed last changed: when its last changed article did. Of a feed without articles, when the record that it belongs to was
    /// updated; when that is not known, the first moment of 1970, which is before anything was published and the same in every build.
    /// </summary>
    public string Updated(IReadOnlyCollection<Article> articles, EdtfDate? updated) =>
        Write(articles.Count > 0 ? articles.Select(Latest).MaxBy(time => time.ToInstant()) : updated is null ? Never : At(updated));

    /// <summary>As <see cref="Updated(Article)"/>.</summary>
    public OffsetDateTime Latest(Article article) =>
        article.Corrections.Select(correction => correction.Date)
            .Prepend(article.Updated).Prepend(article.Date).OfType<EdtfDate>()
            .Select(At).MaxBy(time => time.ToInstant());

    /// <summary>The instant that stands for a date: of a day or anything longer its first moment in the zone; of one without a known end, the first of 1970.</summary>
    public OffsetDateTime At(EdtfDate date)
    {
        if ((date.Earliest.Day ?? date.Latest.Day) is not { } known) return Never;
        var day = Day(known);
        if (date.Time is not { } time) return _zone.AtStartOfDay(day).ToOffsetDateTime();
        var local = day.At(new LocalTime(time.Hour, time.Minute, time.Second));
        return time.OffsetMinutes is { } minutes
            ? local.WithOffset(Offset.FromSeconds(minutes * 60))
            : _zone.AtLeniently(local).ToOffsetDateTime();
    }

    // RFC 3339 years have four digits, and a shift of zone must not lead out of them.
    private static LocalDate Day(CalendarDay day) =>
        day.Year is >= 1 and <= 9998 ? new((int)day.Year, day.Month, day.Day) : new(day.Year < 1 ? 1 : 9998, 1, 1);

    /// <summary>An instant as RFC 3339 has it.</summary>
    public static string Write(OffsetDateTime time) => OffsetDateTimePattern.Rfc3339.Format(time);
}
