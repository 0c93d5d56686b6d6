using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Numbers the sources of one page in the order in which they are first cited.</summary>
internal sealed class SourceNumbers(RecordGraph graph, Addresses addresses)
{
    private readonly List<Source> _sources = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a source, from 1; a new source takes the next.</summary>
    public int NumberOf(Source source)
    {
        var identity = source.Id.Length > 0 ? source.Id : $"{source.Url}\n{source.Title}\n{source.Publisher}\n{source.Published}";
        if (_numbers.TryGetValue(identity, out var number)) return number;
        _sources.Add(source);
        _numbers.Add(identity, _sources.Count);
        return _sources.Count;
    }

    /// <summary>References to the sources of a fact.</summary>
    public ImmutableArray<CitationView> Cite(ImmutableArray<SourceEntry> entries)
    {
        if (entries.IsEmpty) return [];
        return [.. entries.Select(graph.SourceOf).OfType<Source>().Select(source => new CitationView(NumberOf(source))).Distinct().OrderBy(citation => citation.Number)];
    }

    /// <summary>The page's list of sources. Ask last: what is cited later gets no entry.</summary>
    public SourceListView ToView() => new()
    {
        Items = [.. _sources.Select((source, index) => View(source, index + 1))],
        Origins = InWords(_sources.Count, graph.Origins.CountIndependent(_sources)),
    };

    /// <summary>"2 reports, 2 independent origins".</summary>
    public static string InWords(int reports, int origins)
    {
        if (reports == 0) return "";
        return $"{reports} {(reports == 1 ? "report" : "reports")}, {origins} independent {(origins == 1 ? "origin" : "origins")}";
    }

    private SourceView View(Source source, int number)
    {
        var origin = source.Repeats is { } reference ? graph.PublishedOrNull(new(Collection.Sources, reference.Id)) : null;
        return new SourceView
        {
            Number = number,
            Title = source.Title,
            Address = source.Id.Length > 0 ? addresses.Of(source) : "",
            Publisher = source.Publisher,
            Author = source.Author,
            Published = Dates.Full(source.Published),
            Accessed = Dates.Full(source.Accessed),
            Url = source.Url,
            ArchiveUrl = source.ArchiveUrl,
            Repeats = origin is null ? null : new LinkView(origin.Title, addresses.Of(origin), "source"),
        };
    }
}
