using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
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
        var targets = new PageTextTargets(context, sources);
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
        return timelines.View(TimelineViews.NewestFirst(entries).Take(limit), entries.Length, block.Clock, prefix,
            entries.Length > limit ? context.Addresses.Of("timeline/") : "");
    }

    private ImmutableArray<TimelineEntry> Select(TimelineBlock block)
    {
        var narrowed = Timelines(block).Select(timeline => timeline.On(block.Clock).ToHashSet()).ToList();
        return [.. context.Graph.Timeline.On(block.Clock).Where(entry =>
            narrowed.TrueForAll(set => set.Contains(entry))
            && (block.Kinds.IsEmpty || block.Kinds.Intersect(KindsOf(entry.Record), StringComparer.Ordinal).Any())
            && (block.Years.IsEmpty || (entry.Year is { } year && block.Years.Contains(year))))];
    }

    // Values of one filter are alternatives; different filters all have to hold.
    private IEnumerable<Timeline> Timelines(TimelineBlock block)
    {
        if (!block.Incidents.IsEmpty) yield return Union(block.Incidents, Collection.Incidents);
        if (!block.Actors.IsEmpty) yield return Union(block.Actors, Collection.Actors);
        if (!block.Topics.IsEmpty) yield return Union(block.Topics, Collection.Topics);
    }

    private Timeline Union(ImmutableArray<string> ids, Collection collection)
    {
        var timelines = ids.Select(id => context.Graph.PublishedOrNull(new(collection, id))).Select(record => record switch
        {
            Actor actor => context.Graph.TimelineOf(actor),
            Incident incident => context.Graph.TimelineOf(incident),
            Topic topic => context.Graph.TimelineOf(topic),
            _ => new Timeline([], []),
        }).ToList();
        return new([.. timelines.SelectMany(timeline => timeline.Occurred)], [.. timelines.SelectMany(timeline => timeline.Public)]);
    }

    private static IEnumerable<string> KindsOf(Record record) => record switch
    {
        Incident incident => incident.Kinds.Select(kind => kind.Id).Append("incident"),
        Response response => [response.Kind.Id, response.Kind.Family, "response"],
        _ => [],
    };
}
