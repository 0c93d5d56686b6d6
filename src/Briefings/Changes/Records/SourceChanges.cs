using Briefings.Model;

namespace Briefings.Changes.Records;

/// <summary>Sources: records of their own, and those written where they are used.</summary>
internal static class SourceChanges
{
    public static void Compare(Source before, Source after, Comparison comparison)
    {
        comparison.Value(ChangeKind.TitleChanged, after, "title", "title", Wording.Quote(before.Name), Wording.Quote(after.Name));
        comparison.Value(ChangeKind.FactChanged, after, "publisher", "publisher", Wording.Of(before.Publisher), Wording.Of(after.Publisher));
        comparison.Value(ChangeKind.FactChanged, after, "publisher_kind", "kind of publisher", Wording.Of(before.PublisherKind), Wording.Of(after.PublisherKind));
        comparison.Value(ChangeKind.FactChanged, after, "author", "author", Wording.Of(before.Author), Wording.Of(after.Author));
        comparison.Value(ChangeKind.FactChanged, after, "url", "address", Wording.Of(before.Url), Wording.Of(after.Url));
        comparison.Date(after, "published", "publication date", before.Published, after.Published);
        comparison.Date(after, "accessed", "reading date", before.Accessed, after.Accessed);
        comparison.Value(ChangeKind.FactChanged, after, "archive_url", "archived copy", Wording.Of(before.ArchiveUrl), Wording.Of(after.ArchiveUrl));
        comparison.Value(ChangeKind.FactChanged, after, "language", "language", Wording.Of(before.Language), Wording.Of(after.Language));
        comparison.Value(ChangeKind.FactChanged, after, "repeats", "retold source", Repeated(before), Repeated(after));
        comparison.Value(ChangeKind.FactChanged, after, "reliability", "reliability", Wording.Of(before.Reliability), Wording.Of(after.Reliability));
    }

    /// <summary>The properties of an entry; of an id nothing but the id.</summary>
    public static Facet[] FacetsOf(SourceEntry entry)
    {
        if (entry.Inline is not { } source) return [new("source", Wording.Of(entry))];
        return
        [
            new("title", Wording.Quote(source.Name)),
            new("address", Wording.Of(source.Url)),
            new("publisher", Wording.Of(source.Publisher)),
            new("kind of publisher", Wording.Of(source.PublisherKind)),
            new("author", Wording.Of(source.Author)),
            new("publication date", Wording.Of(source.Published)),
            new("reading date", Wording.Of(source.Accessed)),
            new("archived copy", Wording.Of(source.ArchiveUrl)),
            new("language", Wording.Of(source.Language)),
            new("retold source", Repeated(source)),
            new("reliability", Wording.Of(source.Reliability)),
        ];
    }

    /// <summary>What an inline source is known by when its title has changed.</summary>
    public static Wording AddressOf(SourceEntry entry) => entry.Inline is { Url.Length: > 0 } source ? Wording.Of(source.Url) : Wording.Of(entry);

    private static Wording Repeated(Source source) => source.Repeats is { } origin ? $"{new RecordKey(Collection.Sources, origin.Id)}" : new Wording();
}
