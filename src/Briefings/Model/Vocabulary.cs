namespace Briefings.Model;

/// <summary>Every value that a key of the contract may take: the tool's own, relabelled or extended by the site's <c>vocabulary.yaml</c>.</summary>
public sealed record Vocabulary
{
    /// <summary><c>actor.kind</c>, <c>party.kind</c>.</summary>
    public required TermSet ActorKinds { get; init; }

    /// <summary><c>links.type</c>.</summary>
    public required TermSet LinkTypes { get; init; }

    /// <summary><c>aliases.relation</c>.</summary>
    public required TermSet AliasRelations { get; init; }

    /// <summary><c>incident.kind</c>.</summary>
    public required TermSet IncidentKinds { get; init; }

    /// <summary><c>incident.determination</c>.</summary>
    public required TermSet Determinations { get; init; }

    /// <summary><c>response.kind</c>; each names its family.</summary>
    public required TermSet ResponseKinds { get; init; }

    /// <summary>Families of response kinds.</summary>
    public required TermSet ResponseFamilies { get; init; }

    /// <summary><c>source.publisher_kind</c>.</summary>
    public required TermSet PublisherKinds { get; init; }
}
