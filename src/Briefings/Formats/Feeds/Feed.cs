using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Formats.Feeds;

/// <summary>What a feed is about, before any article is rendered.</summary>
internal sealed record Feed
{
    /// <summary>The folder of the feed's files in the output: empty for the site's, else the record's.</summary>
    public required string Folder { get; init; }

    public required string Title { get; init; }

    /// <summary>Plain text; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>When the record was last updated; null for the site, and when not stated.</summary>
    public required EdtfDate? Updated { get; init; }

    /// <summary>The record, or <c>site.yaml</c>.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>The collections that it is made of as a whole; null when every build has to make it (<see cref="Site.Artifact.MadeOf" />).</summary>
    public required IReadOnlyList<Collection>? MadeOf { get; init; }

    /// <summary>Its articles, newest first, no more than a feed holds.</summary>
    public required Func<ImmutableArray<Article>> Articles { get; init; }
}
