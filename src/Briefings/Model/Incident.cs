using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model.Dates;

namespace Briefings.Model;

/// <summary>Something that happened. Each date has its own role; none is inferred from another.</summary>
public sealed record Incident : Record
{
    /// <inheritdoc />
    public override Collection Collection => Collection.Incidents;

    /// <inheritdoc />
    public override string Title => Name;

    /// <summary>The title as written.</summary>
    public required string Name { get; init; }

    /// <summary>What it was; empty when not stated.</summary>
    public ImmutableArray<Term> Kinds { get; init; } = [];

    /// <summary>How far it is established; null when not stated.</summary>
    public Term? Determination { get; init; }

    /// <summary>When it happened.</summary>
    public EdtfDate? Occurred { get; init; }

    /// <summary>When the victim or another found it.</summary>
    public EdtfDate? Discovered { get; init; }

    /// <summary>When it became public.</summary>
    public EdtfDate? Disclosed { get; init; }

    /// <summary>IANA zone in which its days are days; empty for the site's.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Against whom.</summary>
    public ImmutableArray<Party> Targets { get; init; } = [];

    /// <summary>Sectors of the targets, in the editor's words.</summary>
    public ImmutableArray<string> TargetSectors { get; init; } = [];

    /// <summary>Claims recorded on the incident itself; the graph adds those of responses.</summary>
    public ImmutableArray<AttributionClaim> AttributedTo { get; init; } = [];

    /// <summary>What it did; plain text.</summary>
    public string Impact { get; init; } = "";

    /// <summary>Dated steps.</summary>
    public ImmutableArray<IncidentEvent> Events { get; init; } = [];
}

/// <summary>Somebody's statement of who did it, as an incident records it.</summary>
public sealed record AttributionClaim
{
    /// <summary>Who is said to have done it.</summary>
    public required Party Actor { get; init; }

    /// <summary>Who says so; empty when no speaker is recorded, and the page says that.</summary>
    public ImmutableArray<Party> By { get; init; } = [];

    /// <summary>When it was said.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>On what ground, in the speaker's terms.</summary>
    public string Basis { get; init; } = "";

    /// <summary>In what form it was said.</summary>
    public string Form { get; init; } = "";

    /// <summary>The speaker's own word, or empty.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>How the record weighs it.</summary>
    public ClaimRank Rank { get; init; }

    /// <summary>Why it has that rank.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What it rests on.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceLocation At { get; init; }
}

/// <summary>How the record weighs a claim among others on the same matter.</summary>
public enum ClaimRank
{
    /// <summary>Neither of the others.</summary>
    Normal,

    /// <summary>The best known.</summary>
    Preferred,

    /// <summary>Kept for the record, and superseded or withdrawn.</summary>
    Deprecated,
}

/// <summary>A dated step of an incident.</summary>
public sealed record IncidentEvent
{
    /// <summary>When.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>What; plain text.</summary>
    public required string Text { get; init; }

    /// <summary>Who took part.</summary>
    public ImmutableArray<Party> Actors { get; init; } = [];

    /// <summary>What it rests on.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceLocation At { get; init; }
}
