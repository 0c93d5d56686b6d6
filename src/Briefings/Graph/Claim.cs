using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Graph;

/// <summary>A statement by somebody that somebody did it; never a property of the actor or the incident.</summary>
internal sealed record Claim
{
    /// <summary>What is attributed.</summary>
    public required Incident Incident { get; init; }

    /// <summary>To whom.</summary>
    public required Party Accused { get; init; }

    /// <summary>Who says so; empty when no speaker is recorded.</summary>
    public required ImmutableArray<Party> By { get; init; }

    /// <summary>When it was said; null when not stated.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>On what ground, or empty.</summary>
    public string Basis { get; init; } = "";

    /// <summary>In what form, or empty.</summary>
    public string Form { get; init; } = "";

    /// <summary>The speaker's own word, or empty.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>How the record weighs it.</summary>
    public ClaimRank Rank { get; init; }

    /// <summary>Why it has that rank, or empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What it rests on.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>The response by which it was made; null for a claim recorded on the incident itself.</summary>
    public Response? Response { get; init; }

    /// <summary>Responses that deny it, oldest first: the claim is disputed when there is one.</summary>
    public ImmutableArray<Response> Denials { get; init; } = [];

    /// <summary>Where it is written.</summary>
    public required SourceLocation At { get; init; }
}
