using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model.Dates;

namespace Briefings.Model;

/// <summary>A state, body, group, company or person that acts.</summary>
public sealed record Actor : Record
{
    /// <inheritdoc />
    public override Collection Collection => Collection.Actors;

    /// <inheritdoc />
    public override string Title => Name;

    /// <summary>The name that the site uses.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, from the vocabulary.</summary>
    public required Term Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or empty.</summary>
    public string Country { get; init; } = "";

    /// <summary>Other names, each perhaps shared with another actor.</summary>
    public ImmutableArray<Alias> Aliases { get; init; } = [];

    /// <summary>Relations to other actors, as somebody states them.</summary>
    public ImmutableArray<ActorLink> Links { get; init; } = [];

    /// <summary>A person's offices.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>The same actor in other records of the field.</summary>
    public SameAs SameAs { get; init; } = SameAs.Nothing;

    /// <summary>When it was first seen.</summary>
    public EdtfDate? FirstSeen { get; init; }

    /// <summary>When it was last seen.</summary>
    public EdtfDate? LastSeen { get; init; }
}

/// <summary>A name that somebody uses for an actor.</summary>
public sealed record Alias
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Who uses it; null when not stated.</summary>
    public Party? Namer { get; init; }

    /// <summary>How far the two names mean the same (<c>same</c>, <c>overlaps</c>…); null when not stated.</summary>
    public Term? Relation { get; init; }

    /// <summary>When it was first used.</summary>
    public EdtfDate? FirstUsed { get; init; }

    /// <summary>Who says so.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceLocation At { get; init; }
}

/// <summary>A relation from one actor to another, as somebody states it.</summary>
public sealed record ActorLink
{
    /// <summary>What relation, from the vocabulary.</summary>
    public required Term Type { get; init; }

    /// <summary>The other end.</summary>
    public required Party Actor { get; init; }

    /// <summary>Who says so; empty when not stated.</summary>
    public ImmutableArray<Party> By { get; init; } = [];

    /// <summary>Since when.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>Until when.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>The speaker's own word, or empty.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>What it rests on.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>Plain text, or empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where it is written.</summary>
    public required SourceLocation At { get; init; }
}

/// <summary>An office that a person holds or held.</summary>
public sealed record Role
{
    /// <summary>The office.</summary>
    public required string Title { get; init; }

    /// <summary>Of which body; null when not stated.</summary>
    public Party? Of { get; init; }

    /// <summary>Since when.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>Until when.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>What it rests on.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceLocation At { get; init; }
}

/// <summary>Identifiers of the same actor elsewhere; empty where not recorded.</summary>
public sealed record SameAs
{
    /// <summary>No identifier.</summary>
    public static SameAs Nothing { get; } = new();

    /// <summary>Wikidata item (<c>Q…</c>).</summary>
    public string Wikidata { get; init; } = "";

    /// <summary>MITRE ATT&amp;CK group (<c>G…</c>).</summary>
    public string MitreAttack { get; init; } = "";

    /// <summary>MISP galaxy cluster UUID.</summary>
    public string MispGalaxy { get; init; } = "";

    /// <summary>OpenSanctions entity id.</summary>
    public string OpenSanctions { get; init; } = "";

    /// <summary>The actor's own site.</summary>
    public string Website { get; init; } = "";
}
