using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Timelines;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>The timeline of the site, of a year, and of a record, page by page and on both clocks.</summary>
internal sealed class TimelinePages(PageContext context, FrameBuilder frames, TimelineViews timelines)
{
    private readonly Pager _pager = new(context.Addresses, context.PageSize);

    /// <summary>The index of the site's timeline, for scripts.</summary>
    public const string IndexPath = "timeline/years.json";

    /// <summary>The site's timeline: <c>timeline/</c>, on the other clock <c>timeline/public/</c>.</summary>
    public static string Folder(Clock clock) => clock == Clock.Public ? "timeline/public/" : "timeline/";

    /// <summary>A year of it: <c>timeline/2024/</c>; entries without a date are under <c>undated</c>.</summary>
    public static string YearFolder(Clock clock, long? year) => Folder(clock) + (year is { } known ? Addresses.Year(known) : "undated") + "/";

    /// <summary>The newest entries of the site, with the years behind them.</summary>
    public TimelinePageView Site(Clock clock, ImmutableArray<TimelineEntry> entries) => new()
    {
        Frame = Frame("Timeline", $"Every dated entry on record by {InWords(clock)}: {entries.Length} in all.", Folder(clock), null),
        Timeline = timelines.OfSite(entries, clock, "y", year => context.Addresses.Of(YearFolder(clock, year))),
        OtherClock = Other(clock, Folder(OtherOf(clock))),
        Index = entries.IsEmpty ? "" : context.Addresses.Of(IndexPath),
        Years = [.. entries.GroupBy(entry => entry.Year).OrderByDescending(group => group.Key)
            .Select(group => new IndexRow(new(YearName(group.Key), context.Addresses.Of(YearFolder(clock, group.Key)), ""), group.Count(), ""))],
        Count = entries.Length,
        Pager = new(1, 1, "", ""),
        Downloads = Calendar(),
        Lede = "",
    };

    // It holds both clocks, and so stands on the page of each.
    private ImmutableArray<LinkView> Calendar() =>
        CalendarEntries.AreAmong(context.Graph.Content) ? [new("Calendar of known days (iCalendar)", context.Addresses.Of(CalendarEntries.Path), "")] : [];

    /// <summary>A page of a year, or of the undated.</summary>
    public TimelinePageView Year(Clock clock, long? year, Lazy<ImmutableArray<TimelineEntry>> newestFirst, int number, bool otherClockHasYear)
    {
        var folder = YearFolder(clock, year);
        return Paged(YearName(year), year is null ? "Entries on record without a date" : $"Entries on record of {YearName(year)}", folder, clock, newestFirst.Value, number,
            new LinkView("Timeline", context.Addresses.Of(Folder(clock)), ""),
            Other(clock, otherClockHasYear ? YearFolder(OtherOf(clock), year) : Folder(OtherOf(clock))));
    }

    /// <summary>A page of the whole timeline of an actor, incident or topic.</summary>
    public TimelinePageView Record(Record record, Clock clock, Lazy<ImmutableArray<TimelineEntry>> newestFirst, int number) =>
        Paged($"Timeline of {record.Title}", $"Dated entries on record of {record.Title}", RecordPages.TimelineFolder(record, clock), clock, newestFirst.Value, number,
            context.Link(record), Other(clock, RecordPages.TimelineFolder(record, OtherOf(clock))));

    /// <summary>How many pages a list of so many entries has.</summary>
    public int PagesFor(int count) => _pager.PagesFor(count);

    public static string YearName(long? year) => year is { } known ? Dates.YearInWords(known) : "Undated";

    private TimelinePageView Paged(
        string title, string description, string folder, Clock clock, ImmutableArray<TimelineEntry> newestFirst, int number, LinkView crumb, LinkView other)
    {
        var page = number == 1 ? "" : $", page {number}";
        return new TimelinePageView
        {
            Frame = Frame(title + page, $"{description}, by {InWords(clock)}: {newestFirst.Length} in all{page}.", Addresses.ListFolder(folder, number), crumb),
            Timeline = timelines.OnOneClock([.. _pager.Slice(newestFirst, number)], newestFirst.Length, clock, "y", "", PlotShape.Page),
            OtherClock = other,
            Index = "",
            Years = [],
            Count = newestFirst.Length,
            Pager = _pager.View(folder, number, newestFirst.Length),
            Downloads = [],
            Lede = "",
        };
    }

    private PageFrame Frame(string title, string description, string folder, LinkView? crumb) =>
        frames.Frame(title, description, folder, "timeline", crumb is null ? [] : [crumb]);

    private LinkView Other(Clock clock, string folder) =>
        new(clock == Clock.Public ? "When it happened" : "When it became public", context.Addresses.Of(folder), "");

    private static string InWords(Clock clock) => clock == Clock.Public ? "when it became public" : "when it happened";

    private static Clock OtherOf(Clock clock) => clock == Clock.Public ? Clock.Occurred : Clock.Public;
}
