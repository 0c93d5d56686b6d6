using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model.Dates;

namespace Briefings.Model;

/// <summary>What somebody said or did about incidents or other responses; a refusal, a denial and a silence are responses too.</summary>
public sealed record Response : Record
{
    /// <inheritdoc />
    public override Collection Collection => Collection.Responses;

    /// <inheritdoc />
    public override string Title => Name;

    /// <summary>The title as written.</summary>
    public required string Name { get; init; }

    /// <summary>What it is; its family comes with it.</summary>
    public required Term Kind { get; init; }

    /// <summary>When it was said or made known.</summary>
    public EdtfDate? Announced { get; init; }

    /// <summary>When it took effect.</summary>
    public EdtfDate? InForce { get; init; }

    /// <summary>When it ended.</summary>
    public EdtfDate? Ended { get; init; }

    /// <summary>IANA zone in which its days are days; empty for the site's.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Who acts or speaks.</summary>
    public ImmutableArray<Party> By { get; init; } = [];

    /// <summary>At whom it is aimed.</summary>
    public ImmutableArray<Party> Toward { get; init; } = [];

    /// <summary>Incidents that it is about.</summary>
    public ImmutableArray<Reference> Incidents { get; init; } = [];

    /// <summary>Responses that it answers.</summary>
    public ImmutableArray<Reference> Answers { get; init; } = [];

    /// <summary>To whom it attributes the incidents.</summary>
    public ImmutableArray<Attributed> Attributes { get; init; } = [];

    /// <summary>Responses whose attribution it denies.</summary>
    public ImmutableArray<Reference> Denies { get; init; } = [];

    /// <summary>The reason given; plain text.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What it consists of; plain text each.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>A short quotation; null when there is none.</summary>
    public Quote? Quote { get; init; }
}

/// <summary>One culprit that a response names.</summary>
public sealed record Attributed
{
    /// <summary>Who is said to have done it.</summary>
    public required Party Actor { get; init; }

    /// <summary>The speaker's own word, or empty.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>On what ground, in the speaker's terms.</summary>
    public string Basis { get; init; } = "";

    /// <summary>In what form it was said.</summary>
    public string Form { get; init; } = "";

    /// <summary>Where it is written.</summary>
    public required SourceLocation At { get; init; }
}

/// <summary>A speaker's own words: 25 at most.</summary>
public sealed record Quote
{
    /// <summary>The most words that the site takes from others in one piece.</summary>
    public const int MostWords = 25;

    /// <summary>The words, without quotation marks.</summary>
    public required string Text { get; init; }

    /// <summary>Who said them; null when not stated.</summary>
    public Party? Speaker { get; init; }

    /// <summary>Where they are reported; null when not stated.</summary>
    public SourceEntry? Source { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceLocation At { get; init; }
}
