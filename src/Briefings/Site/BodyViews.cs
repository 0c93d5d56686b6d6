using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Timelines;
using Briefings.Site.Views;
using Briefings.Text;

namespace Briefings.Site;

/// <summary>Texts as pages show them: HTML, with timelines where the editor put them.</summary>
internal sealed class BodyViews(PageContext context, TimelineViews timelines)
{
    /// <summary>The text's parts; nothing for no text.</summary>
    public BodyView View(CompiledText? text, SourceNumbers sources)
    {
        if (text is null) return BodyView.Empty;
        var targets = new PageTextTargets(context, sources, numbersParagraphs: true);
        var parts = ImmutableArray.CreateBuilder<BodyPart>();
        foreach (var part in text.Render(targets))
        {
            parts.Add(part.Timeline is { } block
                ? new BodyPart("", Timeline(block, $"block-{parts.Count + 1}"))
                : new BodyPart(part.Html, null));
        }

        return new(parts.ToImmutable());
    }

    private TimelineView Timeline(TimelineBlock block, string prefix)
    {
        var entries = Select(block);
        var limit = Math.Min(block.Limit ?? context.PageSize, context.PageSize);
        return timelines.View([.. TimelineViews.NewestFirst(entries).Take(limit)], entries.Length, block.Clock, prefix, entries.Length > limit ? WholeOf(block) : "", PlotShape.Text);
    }

    // One record's timeline is on its page; a selection of several is nowhere but on the site's timeline.
    private string WholeOf(TimelineBlock block)
    {
        RecordKey[] named =
        [
            .. block.Incidents.Select(id => new RecordKey(Collection.Incidents, id)),
            .. block.Actors.Select(id => new RecordKey(Collection.Actors, id)),
            .. block.Topics.Select(id => new RecordKey(Collection.Topics, id)),
        ];
        return named is [var only] ? context.Addresses.Of(only) : context.Addresses.Of("timeline/");
    }

    // Values of one filter are alternatives; different filters all have to hold. What a record names bounds the search, so that
    // an article's timeline does not look at the whole site's.
    private ImmutableArray<TimelineEntry> Select(TimelineBlock block)
    {
        var named = new[] { (block.Incidents, Collection.Incidents), (block.Actors, Collection.Actors), (block.Topics, Collection.Topics) }
            .Where(filter => !filter.Item1.IsEmpty)
            .Select(filter => EntriesOf(filter.Item1, filter.Item2, block.Clock))
            .ToList();
        IEnumerable<TimelineEntry> entries = named.Count > 0
            ? named.Skip(1).Aggregate(named[0], (all, others) => { all.IntersectWith(others); return all; }).Order()
            : context.Graph.Timeline.On(block.Clock);
        return [.. entries.Where(entry =>
            (block.Kinds.IsEmpty || block.Kinds.Intersect(KindsOf(entry.Record), StringComparer.Ordinal).Any())
            && (block.Years.IsEmpty || (entry.Year is { } year && block.Years.Contains(year))))];
    }

    private HashSet<TimelineEntry> EntriesOf(ImmutableArray<string> ids, Collection collection, Clock clock) =>
        [.. ids.Select(id => context.Graph.PublishedOrNull(new(collection, id))).SelectMany(record => record switch
        {
            Actor actor => context.Graph.TimelineOf(actor).On(clock),
            Incident incident => context.Graph.TimelineOf(incident).On(clock),
            Topic topic => context.Graph.TimelineOf(topic).On(clock),
            _ => [],
        })];

    private static IEnumerable<string> KindsOf(Record record) => record switch
    {
        Incident incident => incident.Kinds.Select(kind => kind.Id).Append("incident"),
        Response response => [response.Kind.Id, response.Kind.Family, "response"],
        _ => [],
    };
}
