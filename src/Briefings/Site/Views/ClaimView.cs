using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>An attribution table, without the columns in which nothing is stated.</summary>
/// <param name="Rows">The claims.</param>
/// <param name="HasDate">Whether any claim has a date.</param>
/// <param name="HasBasis">Whether any has a basis or a form.</param>
/// <param name="HasWords">Whether any has the speaker's words, or sources.</param>
/// <param name="Columns">How many columns there are in all.</param>
internal sealed record ClaimTableView(ImmutableArray<ClaimView> Rows, bool HasDate, bool HasBasis, bool HasWords, int Columns)
{
    /// <param name="rows">The claims.</param>
    /// <param name="leading">How many columns stand before the date.</param>
    public static ClaimTableView Of(ImmutableArray<ClaimView> rows, int leading)
    {
        var (hasDate, hasBasis, hasWords) = (false, false, false);
        foreach (var row in rows)
        {
            hasDate |= row.Date is not null;
            hasBasis |= row.Basis.Length > 0 || row.Form.Length > 0;
            hasWords |= row.Quote.Length > 0 || row.Confidence.Length > 0;
        }

        return new(rows, hasDate, hasBasis, hasWords, leading + (hasDate ? 1 : 0) + (hasBasis ? 1 : 0) + (hasWords ? 1 : 0));
    }
}

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

    /// <summary>The first denials, each with who denies as its note.</summary>
    public required ImmutableArray<DenialView> Denials { get; init; }

    /// <summary>How many denials more there are.</summary>
    public required int DenialsLeftOut { get; init; }

    public required bool IsPreferred { get; init; }

    public required bool IsDeprecated { get; init; }

    public required string Reason { get; init; }

    public required ImmutableArray<CitationView> Citations { get; init; }
}

/// <summary>A response that denies a claim.</summary>
internal sealed record DenialView(ImmutableArray<LinkView> By, LinkView Response, DateView? Date);
