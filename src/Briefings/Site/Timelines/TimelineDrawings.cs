using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site.Timelines;

/// <summary>
/// Makes drawings of timelines. A drawing has at most <see cref="MostMarks"/> marks; more entries than that are counted by time, so that no drawing
/// grows with the site.
/// </summary>
internal sealed class TimelineDrawings(PageContext context)
{
    /// <summary>With more entries than this they are counted instead of drawn one by one.</summary>
    public const int MostMarks = 60;

    /// <summary>The drawing of these entries; null when none of them has a date.</summary>
    /// <param name="entries">In any order; those without a date are counted as undated.</param>
    /// <param name="clock">Which clock they are on.</param>
    /// <param name="id">Distinguishes drawings on a page.</param>
    /// <param name="wide">The measures where there is room.</param>
    /// <param name="yearAddress">Where a counted year is listed; empty for nowhere.</param>
    public DrawingView? Draw(ImmutableArray<TimelineEntry> entries, Clock clock, string id, PlotShape wide, Func<long, string> yearAddress)
    {
        var dated = entries.Where(entry => Stretch.Of(entry.Date) is not null).ToList();
        if (dated.Count == 0) return null;
        return dated.Count > MostMarks ? Counted(entries, dated, clock, id, wide, yearAddress) : Drawn(entries, dated, clock, id, wide);
    }

    private static DrawingView Counted(
        ImmutableArray<TimelineEntry> entries, List<TimelineEntry> dated, Clock clock, string id, PlotShape wide, Func<long, string> yearAddress)
    {
        List<(string Kind, Stretch Date)> stretches = [.. dated.Select(entry => (entry.Record.Collection.Singular(), Stretch.Of(entry.Date)!.Value))];
        var counts = Counts.Of(stretches, wide);
        return new DrawingView
        {
            Id = id,
            Clock = NameOf(clock),
            Count = dated.Count,
            Undated = entries.Length - dated.Count,
            IsCounted = true,
            Wider = counts.Wider,
            HasBars = false,
            HasSoftEnds = false,
            HasGaps = false,
            Plots = [new CountPlot(wide, yearAddress).Draw(counts), new CountPlot(PlotShape.Narrow, yearAddress).Draw(Counts.Of(stretches, PlotShape.Narrow))],
        };
    }

    private DrawingView Drawn(ImmutableArray<TimelineEntry> entries, List<TimelineEntry> dated, Clock clock, string id, PlotShape wide)
    {
        dated.Sort();
        ImmutableArray<DrawnEntry> drawn = [.. dated.Select(entry => Entry(entry, clock))];
        ImmutableArray<Stretch> stretches = [.. drawn.SelectMany(entry => entry.Stretches)];
        return new DrawingView
        {
            Id = id,
            Clock = NameOf(clock),
            Count = drawn.Length,
            Undated = entries.Length - dated.Count,
            IsCounted = false,
            Wider = 0,
            HasBars = stretches.Any(stretch => !stretch.IsDay),
            HasSoftEnds = stretches.Any(stretch => stretch.Start != EndForm.Sharp || stretch.End != EndForm.Sharp),
            HasGaps = drawn.Any(entry => entry.Other is not null || entry.IsPublic),
            Plots = [new MarkPlot(wide).Draw(drawn), new MarkPlot(PlotShape.Narrow).Draw(drawn)],
        };
    }

    private DrawnEntry Entry(TimelineEntry entry, Clock clock)
    {
        var title = DateRoles.Drawn(entry);
        var dates = EntryDates.Of(entry, clock);
        var hint = $"{entry.Date!.ToPlainText()}: {title}";
        return new DrawnEntry
        {
            Title = title,
            Hint = dates.OtherDate is not { } other ? hint : $"{hint}. {(clock == Clock.Public ? "Happened" : "Became public")}: {other.ToPlainText()}",
            Address = context.Addresses.Of(entry.Record),
            Kind = entry.Record.Collection.Singular(),
            Date = dates.Date!.Value,
            IsPublic = dates.IsPublic,
            Other = dates.Other,
        };
    }

    private static string NameOf(Clock clock) => clock == Clock.Public ? "public" : "occurred";
}
