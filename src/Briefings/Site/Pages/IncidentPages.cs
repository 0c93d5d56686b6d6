using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Relations;
using Briefings.Site.Views;
using static Briefings.Site.Pages.RecordPages;

namespace Briefings.Site.Pages;

/// <summary>Incidents: what happened, who says who did it, what followed.</summary>
internal sealed class IncidentPages(RecordPages pages, RecordRows rows, AccountPages accountPages)
{
    private readonly PageContext _context = pages.Context;
    private readonly AnswerViews _answers = new(pages.Context, rows);
    private readonly StarMaker _stars = new(pages.Context);

    public IncidentPageView View(Incident incident)
    {
        var sources = pages.NewSources();
        var body = pages.Bodies.View(_context.Texts.Description(incident.Key), sources);
        var claims = _context.Graph.Claims.On(incident).ToList();
        var about = _context.Graph.ResponsesAbout(incident);
        var thread = _context.Graph.Threads.Of(about);
        ImmutableArray<Response> followed = [.. ResponseThreads.Flatten(thread)];
        var accounts = Accounts.Of(claims, thread, _context.PageSize);
        var timeline = RecordGraph.TimelineOf(incident, thread);
        return new IncidentPageView
        {
            Frame = pages.Frame(incident),
            Claims = new ClaimViews(_context, sources).Table(claims, leading: 2),
            Thread = new ThreadViews(_context, sources).Views(
                thread, incident.Discovered ?? incident.Occurred, incident.Discovered is null ? "the event" : "discovery"),
            Parts = pages.Parts(incident, string.Join(", ", incident.Kinds.Select(kind => kind.Label)),
                string.Join(" ", incident.Kinds.Select(kind => kind.Explanation)), Facts(incident), body, sources),
            Statements = Statements(claims, about),
            Lags = LagScales.Of(incident, claims, followed, _context.Vocabulary.ResponseFamilies),
            Register = _answers.Register(incident, claims, followed),
            Waves = _answers.Waves(thread),
            Accounts = accountPages.Links(incident, accounts),
            Drawing = _stars.Of(incident, claims, followed),
            Timeline = pages.Timeline(incident, timeline),
            Articles = pages.Articles(incident),
        };
    }

    private IEnumerable<FactView> Facts(Incident incident) =>
    [
        incident.Occurred is null ? Fact("occurred", [new FactValue { Text = "Not stated", IsNotStated = true }]) : Fact("occurred", incident.Occurred),
        Fact("discovered", incident.Discovered),
        Fact("disclosed", incident.Disclosed, incident.Zone.Length > 0 && incident.Disclosed?.SingleDay is not null ? $"Day in {incident.Zone.Split('/')[^1].Replace('_', ' ')}" : ""),
        Fact("targets", _context.Parties(incident.Targets)),
        Fact("sectors", string.Join(", ", incident.TargetSectors)),
        Fact("impact", incident.Impact),
        Fact("determination", incident.Determination?.Label ?? ""),
    ];

    private ImmutableArray<StatementView> Statements(List<Claim> claims, ImmutableArray<Response> about)
    {
        var statements = ImmutableArray.CreateBuilder<StatementView>();
        pages.Add(statements, "says_attributed_by", claims.SelectMany(claim => claim.By), isDenial: false);
        pages.Add(statements, "says_denied_by", claims.SelectMany(claim => claim.Denials).SelectMany(denial => denial.By), isDenial: true);
        pages.Add(statements, "says_declined_by", about.Where(response => response.Kind.Id == "declined").SelectMany(response => response.By), isDenial: false);
        if (claims.Count == 0) statements.Add(new("says_no_claim", [], false));
        return statements.ToImmutable();
    }
}
