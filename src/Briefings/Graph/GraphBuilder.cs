using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Makes the graph, step by step: publish, resolve, relate.</summary>
internal static class GraphBuilder
{
    /// <summary>Resolves all references of <paramref name="content"/> and of its texts.</summary>
    /// <param name="content">Everything that was read, topics implied by use included.</param>
    /// <param name="publication">What this build publishes.</param>
    /// <param name="index">The index of <paramref name="content"/>.</param>
    /// <param name="references">What the texts of each record point at, by its number in the index; empty when there are no texts.</param>
    /// <param name="diagnostics">Told of references that lead nowhere and of circles.</param>
    /// <param name="before">The graph of earlier content: what has not changed since is taken from it.</param>
    public static RecordGraph Build(
        ContentSet content,
        Publication publication,
        RecordIndex index,
        ImmutableArray<ImmutableArray<TextReference>> references,
        DiagnosticBag diagnostics,
        RecordGraph? before = null)
    {
        if (before is not null && !index.SharesIdentitiesWith(before.Index)) before = null;
        // What texts point at is resolved already, so it is put in order beside the rest.
        var backlinks = Task.Run(() => new BacklinkTable(index, references, before?.BacklinkTable));

        var published = Published(content, publication);
        var links = new LinkTable(index, Links(index, diagnostics, before), before?.Links);
        OldAddresses.CheckAmong([.. published.AllRecords()], diagnostics);
        var hasSameDeeds = before is not null && published.Incidents == before.Content.Incidents && published.Responses == before.Content.Responses;

        return new RecordGraph(
            published,
            index,
            links,
            hasSameDeeds ? before!.Claims : new ClaimTable(published.Incidents, published.Responses, links),
            new ResponseThreads(published.Responses, links, diagnostics),
            new SourceOrigins(index, published.Sources, diagnostics),
            before is not null && published.Actors == before.Content.Actors ? before.Names : new NameTable(published.Actors),
            backlinks.GetAwaiter().GetResult(),
            hasSameDeeds ? before!.LazyTimeline : new(() => Timeline.Of([.. published.Incidents, .. published.Responses])));
    }

    private static ContentSet Published(ContentSet content, Publication publication) => content with
    {
        Articles = Published(content.Articles, publication),
        Actors = Published(content.Actors, publication),
        Incidents = Published(content.Incidents, publication),
        Responses = Published(content.Responses, publication),
        Sources = Published(content.Sources, publication),
        Topics = Published(content.Topics, publication),
        Pages = Published(content.Pages, publication),
    };

    private static ImmutableArray<T> Published<T>(ImmutableArray<T> records, Publication publication)
        where T : Record =>
        records.All(publication.Includes) ? records : [.. records.Where(publication.Includes)];

    private static ImmutableArray<ImmutableArray<OutLink>> Links(RecordIndex index, DiagnosticBag diagnostics, RecordGraph? before)
    {
        var links = new ImmutableArray<OutLink>[index.Records.Length];
        Parallel.For(
            0,
            links.Length,
            () => new LinkCollector(index, diagnostics),
            (number, _, collector) =>
            {
                var isSame = before is not null && ReferenceEquals(index.Records[number], before.Index.Records[number]);
                links[number] = isSame ? before!.Links.NumbersOutOf(number) : collector.Collect(number);
                return collector;
            },
            _ => { });
        return ImmutableArray.Create(links);
    }
}
