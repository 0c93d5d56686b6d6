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
    /// <param name="references">What the texts point at.</param>
    /// <param name="diagnostics">Told of references that lead nowhere and of circles.</param>
    public static RecordGraph Build(
        ContentSet content,
        Publication publication,
        RecordIndex index,
        IEnumerable<TextReference> references,
        DiagnosticBag diagnostics)
    {
        // What texts point at is resolved already, so it is put in order beside the rest.
        var backlinks = Task.Run(() => Backlinks(references, index));
        var collector = new LinkCollector(index, diagnostics);
        foreach (var record in content.AllRecords()) collector.Collect(record);

        var published = Published(content, publication);
        var links = new LinkTable(collector.Links);
        OldAddresses.CheckAmong([.. published.AllRecords()], diagnostics);

        return new RecordGraph(
            published,
            index,
            links,
            new ClaimTable(published.Incidents, published.Responses, links),
            new ResponseThreads(published.Responses, links, diagnostics),
            new SourceOrigins(index, published.Sources, diagnostics),
            new NameTable(published.Actors),
            backlinks.GetAwaiter().GetResult());
    }

    private static ContentSet Published(ContentSet content, Publication publication) => content with
    {
        Articles = [.. content.Articles.Where(publication.Includes)],
        Actors = [.. content.Actors.Where(publication.Includes)],
        Incidents = [.. content.Incidents.Where(publication.Includes)],
        Responses = [.. content.Responses.Where(publication.Includes)],
        Sources = [.. content.Sources.Where(publication.Includes)],
        Topics = [.. content.Topics.Where(publication.Includes)],
        Pages = [.. content.Pages.Where(publication.Includes)],
    };

    private static ImmutableArray<(RecordKey To, Backlink Backlink)> Backlinks(IEnumerable<TextReference> references, RecordIndex index) =>
        [.. references
            .Where(reference => index.IsPublished(reference.From) && index.IsPublished(reference.To))
            .GroupBy(reference => (reference.From, reference.To))
            .OrderBy(group => group.Key.From)
            .Select(Telling)
            .Select(reference => (reference.To, new Backlink(Find(reference.From, index), reference.Sentence, reference.Anchor)))];

    // The first sentence that says more than the record's name; a heading or a list of names may come before it.
    private static TextReference Telling(IEnumerable<TextReference> references) =>
        references.FirstOrDefault(reference => HasSpaces(reference.Sentence, 4)) ?? references.First();

    private static bool HasSpaces(string text, int least)
    {
        var found = 0;
        for (var i = 0; i < text.Length && found < least; i++)
        {
            if (char.IsWhiteSpace(text[i])) found++;
        }

        return found == least;
    }

    private static Record Find(RecordKey key, RecordIndex index) =>
        index.TryGet(key, out var record) ? record : throw new InvalidOperationException($"{key} is published but not indexed");
}
