using System.Collections.Immutable;

namespace Briefings.Model;

/// <summary>Everything that was read from <c>input/</c>: each collection sorted by id.</summary>
public sealed record ContentSet
{
    /// <summary><c>site.yaml</c>.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The vocabulary that the records were read with.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>A hash of <c>site.yaml</c> and <c>vocabulary.yaml</c>, by which another build knows whether they changed.</summary>
    public ulong Print { get; init; }

    /// <summary><c>articles/</c></summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary><c>actors/</c></summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary><c>incidents/</c></summary>
    public ImmutableArray<Incident> Incidents { get; init; } = [];

    /// <summary><c>responses/</c></summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary><c>sources/</c></summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary><c>topics/</c></summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary><c>pages/</c></summary>
    public ImmutableArray<Page> Pages { get; init; } = [];

    /// <summary><c>assets/</c></summary>
    public ImmutableArray<AssetFile> Assets { get; init; } = [];

    /// <summary>Every record, collection by collection.</summary>
    public IEnumerable<Record> AllRecords() =>
        [.. Articles, .. Actors, .. Incidents, .. Responses, .. Sources, .. Topics, .. Pages];
}

/// <summary>A file under <c>input/assets/</c>, published as it is.</summary>
/// <param name="Path">Under <c>assets/</c>, <c>/</c> between folders.</param>
/// <param name="FullPath">On this machine.</param>
/// <param name="Length">In bytes, when it was found.</param>
public sealed record AssetFile(string Path, string FullPath, long Length);
