using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Makes the graph, step by step: publish, resolve, relate.</summary>
internal static class GraphBuilder
{
    /// <summary>Resolves all references of <paramref name="content"/> and of its texts.</summary>
    /// <param name="content">Everything that was read, topics implied by use included.</param>
    /// <param name="index">The index of <paramref name="content"/>.</param>
    /// <param name="references">What the texts of each record point at, by its number in the index; empty when there are no texts.</param>
    /// <param name="diagnostics">Told of references that lead nowhere and of circles.</param>
    /// <param name="before">A graph of earlier content, made without a mistake: what has not changed since is taken from it.</param>
    public static RecordGraph Build(
        ContentSet content,
        RecordIndex index,
        ImmutableArray<ImmutableArray<TextReference>> references,
        DiagnosticBag diagnostics,
        RecordGraph? before = null)
    {
        // What is taken over tells the log that it knows.
        var reads = before is not null && index.SharesIdentitiesWith(before.Index) ? before.Reads : new ReadLog(ReadFacts.Count(index.Records.Length));
        // What texts point at is resolved already, so it is put in order beside the rest.
        var numbers = before is null ? null : new Renumbering(before.Index, index);
        var backlinks = Task.Run(() => new BacklinkTable(index, references, reads, before?.BacklinkTable, numbers));

        var published = Published(content, index, before?.Content);
        var links = new LinkTable(index, Links(index, diagnostics, before, numbers), reads, before?.Links);
        OldAddresses.CheckAmong(published.AllRecords(), diagnostics);
        var hasSameResponses = published.Responses == before?.Content.Responses;
        var hasSameDeeds = hasSameResponses && published.Incidents == before?.Content.Incidents;

        return new RecordGraph(
            published,
            index,
            links,
            hasSameDeeds ? before!.Claims : new ClaimTable(published.Incidents, published.Responses, links, index, reads),
            new ResponseThreads(published.Responses, links, diagnostics, hasSameResponses ? before!.Threads : null),
            new SourceOrigins(index, published.Sources, reads, diagnostics, published.Sources == before?.Content.Sources ? before!.Origins : null),
            published.Actors == before?.Content.Actors ? before.Names : new NameTable(published.Actors),
            backlinks.GetAwaiter().GetResult(),
            hasSameDeeds ? before!.LazyTimeline : new(() => Timeline.Of([.. published.Incidents, .. published.Responses])),
            reads);
    }

    private static ContentSet Published(ContentSet content, RecordIndex index, ContentSet? before)
    {
        // In the order of the index.
        var next = 0;
        return content with
        {
            Articles = Of(content.Articles, before?.Articles),
            Actors = Of(content.Actors, before?.Actors),
            Incidents = Of(content.Incidents, before?.Incidents),
            Responses = Of(content.Responses, before?.Responses),
            Sources = Of(content.Sources, before?.Sources),
            Topics = Of(content.Topics, before?.Topics),
            Pages = Of(content.Pages, before?.Pages),
        };

        ImmutableArray<T> Of<T>(ImmutableArray<T> records, ImmutableArray<T>? before)
            where T : Record
        {
            var first = next;
            next += records.Length;
            var published = records;
            for (var i = 0; i < records.Length; i++)
            {
                if (index.IsPublished(first + i)) continue;
                published = [.. records.Where((_, place) => index.IsPublished(first + place))];
                break;
            }

            return before is { } kept && kept.AsSpan().SequenceEqual(published.AsSpan(), ReferenceEqualityComparer.Instance) ? kept : published;
        }
    }

    private static ImmutableArray<ImmutableArray<OutLink>> Links(RecordIndex index, DiagnosticBag diagnostics, RecordGraph? before, Renumbering? numbers)
    {
        var links = new ImmutableArray<OutLink>[index.Records.Length];
        Parallel.For(
            0,
            links.Length,
            () => new LinkCollector(index, diagnostics),
            (number, _, collector) =>
            {
                links[number] = (before is null ? null : Kept(before, numbers!, index, number)) ?? collector.Collect(number);
                return collector;
            },
            _ => { });
        return ImmutableCollectionsMarshal.AsImmutableArray(links);
    }

    // There was no mistake in the links of the earlier graph, so those of a record that did not change are right as long as what they lead to is there.
    // What is not published has none, but may by now refer to what is not there.
    private static ImmutableArray<OutLink>? Kept(RecordGraph before, Renumbering numbers, RecordIndex index, int number)
    {
        var old = numbers.Earlier(number);
        if (old < 0 || !ReferenceEquals(index.Records[number], before.Index.Records[old])) return null;
        var links = before.Links.NumbersOutOf(old);
        if (numbers.KeepsAll) return links;
        if (!index.IsPublished(number)) return null;
        return numbers.Moved(links.AsSpan(), link => link.To, (link, to) => link with { To = to }) is { } moved ? ImmutableCollectionsMarshal.AsImmutableArray(moved) : null;
    }
}
