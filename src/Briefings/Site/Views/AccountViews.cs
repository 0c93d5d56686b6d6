using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>An incident as one speaker tells it, and where others say differently.</summary>
internal sealed record AccountPageView : PageView
{
    public required LinkView Incident { get; init; }

    public required LinkView Speaker { get; init; }

    /// <summary>All accounts of the incident, this one too.</summary>
    public required ImmutableArray<AccountLinkView> Accounts { get; init; }

    /// <summary>Whom the speaker says did it; empty when they name nobody.</summary>
    public required ImmutableArray<ClaimView> Claims { get; init; }

    /// <summary>Claims of others that name somebody else.</summary>
    public required ImmutableArray<ClaimView> OtherClaims { get; init; }

    /// <summary>Others who name the same.</summary>
    public required ImmutableArray<LinkView> AlsoSaidBy { get; init; }

    /// <summary>Names that the speaker uses for those who are accused.</summary>
    public required ImmutableArray<NameUseView> Names { get; init; }

    /// <summary>Names that others use for them.</summary>
    public required ImmutableArray<NameUseView> OtherNames { get; init; }

    /// <summary>What the speaker denies.</summary>
    public required ImmutableArray<ToldView> Denials { get; init; }

    /// <summary>What the speaker declined to do.</summary>
    public required ImmutableArray<ToldView> Refusals { get; init; }

    /// <summary>What else the speaker said or did, oldest first.</summary>
    public required ImmutableArray<ToldView> Statements { get; init; }

    public required SourceListView Sources { get; init; }

    public required CitingView Citing { get; init; }
}

/// <summary>A speaker's account of an incident.</summary>
/// <param name="Name">The speaker.</param>
/// <param name="Address">The account's page; empty where it has none.</param>
/// <param name="IsCurrent">Whether it is this page.</param>
internal sealed record AccountLinkView(string Name, string Address, bool IsCurrent);

/// <summary>A name that somebody uses for an actor.</summary>
internal sealed record NameUseView(LinkView Actor, string Name, LinkView? Namer, DateView? FirstUsed, ImmutableArray<CitationView> Citations);

/// <summary>A statement of a speaker, with what it stands against.</summary>
internal sealed record ToldView
{
    public required LinkView Response { get; init; }

    /// <summary>"Denial".</summary>
    public required string Kind { get; init; }

    /// <summary>Its dates, each with what it says.</summary>
    public required ImmutableArray<ToldDateView> Dates { get; init; }

    public required string Summary { get; init; }

    public required string Reason { get; init; }

    public required QuoteView? Quote { get; init; }

    public required ImmutableArray<CitationView> Citations { get; init; }

    /// <summary>The statements that it denies, or the acts that it does not join.</summary>
    public required ImmutableArray<RecordRow> Against { get; init; }
}

/// <summary>A date of a statement.</summary>
/// <param name="Role">"Stated".</param>
/// <param name="Date">The date.</param>
internal sealed record ToldDateView(string Role, DateView Date);
