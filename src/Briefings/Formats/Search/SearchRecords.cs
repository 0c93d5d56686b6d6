using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Search;

/// <summary>
/// The published records with their numbers in the index. Each collection has its own range of numbers, so a number says its kind, and within
/// it what readers more likely want comes first: what most others name, or the newest. Records of one rank are shown by number.
/// </summary>
internal sealed class SearchRecords
{
    private static readonly Collection[] Order =
    [
        Collection.Actors, Collection.Incidents, Collection.Responses, Collection.Articles, Collection.Sources, Collection.Topics, Collection.Pages,
    ];

    public SearchRecords(RecordGraph graph)
    {
        var all = ImmutableArray.CreateBuilder<Record>();
        var ranges = ImmutableArray.CreateBuilder<SearchRange>();
        foreach (var collection in Order)
        {
            var from = all.Count;
            all.AddRange(Ranked(collection, graph));
            if (all.Count > from) ranges.Add(new(collection, from, all.Count - from));
        }

        All = all.ToImmutable();
        Ranges = ranges.ToImmutable();
    }

    /// <summary>The records; each one's number is its index.</summary>
    public ImmutableArray<Record> All { get; }

    /// <summary>The collections that have records, in the order of their numbers.</summary>
    public ImmutableArray<SearchRange> Ranges { get; }

    private static IEnumerable<Record> Ranked(Collection collection, RecordGraph graph) => collection switch
    {
        Collection.Actors => ByLinks(graph.Content.Actors, graph),
        Collection.Topics => ByLinks(graph.Content.Topics, graph),
        Collection.Incidents => RecordOrder.NewestFirst(graph.Content.Incidents),
        Collection.Responses => RecordOrder.NewestFirst(graph.Content.Responses),
        Collection.Articles => RecordOrder.NewestFirst(graph.Content.Articles),
        Collection.Sources => RecordOrder.NewestFirst(graph.Content.Sources),
        _ => graph.Content.Pages,
    };

    private static IEnumerable<Record> ByLinks(IEnumerable<Record> records, RecordGraph graph) =>
        records.Select(record => (Record: record, Links: graph.Links.CountInto(record.Key)))
            .OrderByDescending(pair => pair.Links)
            .ThenBy(pair => pair.Record.Id, StringComparer.Ordinal)
            .Select(pair => pair.Record);
}

/// <summary>The numbers of a collection's records.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="From">The first number.</param>
/// <param name="Count">How many there are.</param>
internal sealed record SearchRange(Collection Collection, int From, int Count);
