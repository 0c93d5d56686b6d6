using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Import.Placing;

/// <summary>A record as an imported file proposes it, before it is known which record of the site it is.</summary>
internal sealed record Proposal
{
    /// <summary>Where it belongs.</summary>
    public required Collection Collection { get; init; }

    /// <summary>Its name or title.</summary>
    public required string Name { get; init; }

    /// <summary>Where the imported file says so.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>Its keys, given the record that it becomes; asked for when all records have their ids.</summary>
    public required Func<Places, RecordKey, ContentKeys> Keys { get; init; }

    /// <summary>An actor's kind: only actors of one kind can be the same by name.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Its other names.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>What else makes it the same as another: records that agree in the name but not in this are two; empty when the name says all.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What it is known by elsewhere.</summary>
    public ImmutableArray<Identity> Identities { get; init; } = [];

    /// <summary>What a new id is made from; the name when empty.</summary>
    public string IdHint { get; init; } = "";

    /// <summary>The id that it has on the site that it comes from; empty when it comes from elsewhere.</summary>
    public string OwnId { get; init; } = "";

    /// <summary>The Markdown of an article.</summary>
    public string Body { get; init; } = "";

    /// <summary>Whether it comes from a site like this one.</summary>
    public bool IsOwn => OwnId.Length > 0;
}
