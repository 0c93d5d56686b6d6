using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Timelines;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Makes timelines for pages: newest first, by year, each entry with what its date says.</summary>
internal sealed class TimelineViews(PageContext context)
{
    private readonly TimelineDrawings _drawings = new(context);

    /// <summary>The newest entries of a timeline, at most one page of them; the drawing holds all of it.</summary>
    /// <param name="entries">Oldest first, undated last, as the graph gives them.</param>
    /// <param name="clock">Which clock they are on.</param>
    /// <param name="prefix">Distinguishes several timelines on one page.</param>
    /// <param name="moreAddress">Where the whole timeline is, when it does not fit; else empty.</param>
    /// <param name="shape">The measures of its drawing; null for none.</param>
    public TimelineView Newest(ImmutableArray<TimelineEntry> entries, Clock clock, string prefix, string moreAddress, PlotShape? shape)
    {
        var shown = NewestFirst(entries).Take(context.PageSize);
        var drawing = shape is null ? null : _drawings.Draw(entries, clock, prefix, shape, _ => moreAddress);
        return View(shown, entries.Length, clock, prefix, entries.Length > context.PageSize ? moreAddress : "", drawing);
    }

    /// <summary>Exactly these entries, in the order given, listed and drawn; and the records that they are of on the other clock.</summary>
    public TimelineView View(ImmutableArray<TimelineEntry> entries, int count, Clock clock, string prefix, string moreAddress, PlotShape shape)
    {
        var other = clock == Clock.Public ? Clock.Occurred : Clock.Public;
        var others = Timeline.Of(entries.Select(entry => entry.Record).Distinct()).On(other);
        return OnOneClock(entries, count, clock, prefix, moreAddress, shape) with
        {
            Other = View(NewestFirst(others).Take(context.PageSize), others.Length, other, $"{prefix}-other", "", null),
        };
    }

    /// <summary>Exactly these entries, in the order given, listed and drawn.</summary>
    public TimelineView OnOneClock(ImmutableArray<TimelineEntry> entries, int count, Clock clock, string prefix, string moreAddress, PlotShape shape) =>
        View(entries, count, clock, prefix, moreAddress, _drawings.Draw(entries, clock, prefix, shape, _ => ""));

    /// <summary>The newest entries of the site's timeline; the drawing leads to the pages of its years.</summary>
    public TimelineView OfSite(ImmutableArray<TimelineEntry> entries, Clock clock, string prefix, Func<long, string> yearAddress) =>
        View(NewestFirst(entries).Take(context.PageSize), entries.Length, clock, prefix, "", _drawings.Draw(entries, clock, prefix, PlotShape.Page, yearAddress));

    private TimelineView View(IEnumerable<TimelineEntry> entries, int count, Clock clock, string prefix, string moreAddress, DrawingView? drawing)
    {
        var years = new List<YearView>();
        var undated = new List<TimelineEntryView>();
        foreach (var group in entries.GroupBy(entry => entry.Year))
        {
            ImmutableArray<TimelineEntryView> views = [.. group.Select(entry => Entry(entry, clock))];
            if (group.Key is { } year) years.Add(new(Dates.YearInWords(year), $"{prefix}-{Addresses.Year(year)}", views));
            else undated.AddRange(views);
        }

        return new TimelineView
        {
            Clock = clock == Clock.Public ? "public" : "occurred",
            Years = [.. years],
            Undated = [.. undated],
            Count = count,
            MoreAddress = moreAddress,
            Prefix = prefix,
            Drawing = drawing,
        };
    }

    /// <summary>Years from the newest, each year's entries newest first, then the undated.</summary>
    public static IEnumerable<TimelineEntry> NewestFirst(ImmutableArray<TimelineEntry> entries)
    {
        var dated = entries.TakeWhile(entry => entry.Date is not null).ToList();
        dated.Reverse();
        return dated.OrderByDescending(entry => entry.Year).Concat(entries.Skip(dated.Count));
    }

    /// <summary>An entry in words.</summary>
    public TimelineEntryView Entry(TimelineEntry entry, Clock clock) => new()
    {
        Date = Dates.Full(entry.Date),
        Role = DateRoles.Label(entry.Record, entry.Role),
        Record = context.Link(entry.Record),
        Kind = RecordWords.KindOf(entry.Record),
        Text = entry.Event?.Text ?? entry.Record.Summary,
        Step = entry.Event?.Text ?? "",
        OtherClock = OtherClock(entry, clock),
        Sources = [.. SourcesOf(entry).Select(source => new LinkView(
            source.Publisher.Length > 0 ? source.Publisher : source.Title, source.Id.Length > 0 ? context.Addresses.Of(source) : source.Url, "source"))
            .DistinctBy(link => link.Address, StringComparer.Ordinal)],
    };

    private IEnumerable<Source> SourcesOf(TimelineEntry entry)
    {
        var entries = entry.Event is { Sources.IsEmpty: false } step ? step.Sources : entry.Record.Sources;
        return entries.Select(context.Graph.SourceOf).OfType<Source>();
    }

    // The gap between the two clocks, said on both: what happened then, and when the public learnt of it.
    private static string OtherClock(TimelineEntry entry, Clock clock)
    {
        var (happened, becamePublic) = entry.BothClocks;
        var other = clock == Clock.Public ? happened : becamePublic;
        if (other is null || other.Equals(entry.Date)) return "";
        if (clock == Clock.Public) return $"Happened: {other.ToPlainText()}";
        var later = Dates.Later(happened, becamePublic);
        return later.Length > 0 ? $"Became public: {other.ToPlainText()}, {later}" : $"Became public: {other.ToPlainText()}";
    }
}
