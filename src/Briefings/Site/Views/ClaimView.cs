using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A row of an attribution table: who says that who did what.</summary>
internal sealed record ClaimView
{
    public required LinkView Incident { get; init; }

    public required LinkView Accused { get; init; }

    /// <summary>Empty when no speaker is recorded; the page says so.</summary>
    public required ImmutableArray<LinkView> Speakers { get; init; }

    public required DateView? Date { get; init; }

    public required string Basis { get; init; }

    public required string Form { get; init; }

    /// <summary>The speaker's own word for how sure they are, or empty.</summary>
    public required string Confidence { get; init; }

    /// <summary>The speaker's own words, or empty.</summary>
    public required string Quote { get; init; }

    /// <summary>The statement by which the claim was made; null for a claim recorded on the incident.</summary>
    public required LinkView? Response { get; init; }

    /// <summary>The denials, each with who denies as its note.</summary>
    public required ImmutableArray<DenialView> Denials { get; init; }

    public required bool IsPreferred { get; init; }

    public required bool IsDeprecated { get; init; }

    public required string Reason { get; init; }

    public required ImmutableArray<CitationView> Citations { get; init; }
}

/// <summary>A response that denies a claim.</summary>
internal sealed record DenialView(ImmutableArray<LinkView> By, LinkView Response, DateView? Date);
