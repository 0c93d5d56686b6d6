using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Attribution tables: who says that who did what, and who denies it.</summary>
internal sealed class ClaimViews(PageContext context, SourceNumbers sources)
{
    private const int MostDenials = 8;

    /// <summary>A table of claims.</summary>
    /// <param name="claims">In order.</param>
    /// <param name="leading">How many columns stand before the date.</param>
    public ClaimTableView Table(IEnumerable<Claim> claims, int leading) => ClaimTableView.Of(Views(claims), leading);

    public ImmutableArray<ClaimView> Views(IEnumerable<Claim> claims) => [.. claims.Take(context.PageSize).Select(View)];

    private ClaimView View(Claim claim) => new()
    {
        Incident = context.Link(claim.Incident),
        Accused = context.Party(claim.Accused),
        Speakers = context.Parties(claim.By),
        Date = Dates.Short(claim.Date),
        Basis = claim.Basis,
        Form = claim.Form,
        Confidence = claim.Confidence,
        Quote = claim.Response?.Quote?.Text ?? "",
        Response = claim.Response is { } response ? context.Link(response) : null,
        Denials = [.. claim.Denials.Take(MostDenials).Select(denial => new DenialView(context.Parties(denial.By), context.Link(denial), Dates.Short(denial.Announced)))],
        DenialsLeftOut = Math.Max(0, claim.Denials.Length - MostDenials),
        IsPreferred = claim.Rank == ClaimRank.Preferred,
        IsDeprecated = claim.Rank == ClaimRank.Deprecated,
        Reason = claim.Reason,
        Citations = sources.Cite(claim.Sources),
    };
}
