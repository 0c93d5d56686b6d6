using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;
using static Briefings.Site.Pages.RecordPages;

namespace Briefings.Site.Pages;

/// <summary>Responses: who says or does what, toward whom, about what, and what came of it.</summary>
internal sealed class ResponsePages(RecordPages pages, RecordRows rows)
{
    private readonly PageContext _context = pages.Context;

    public ResponsePageView View(Response response)
    {
        var links = _context.Graph.Links;
        var sources = pages.NewSources();
        var body = pages.Bodies.View(_context.Texts.Description(response.Key), sources);
        var self = _context.Graph.Threads.Of([response], Math.Min(_context.PageSize, ResponseThreads.MostAnswers));
        return new ResponsePageView
        {
            Frame = pages.Frame(response),
            Claims = new ClaimViews(_context, sources).Table(_context.Graph.Claims.MadeBy(response), leading: 3),
            AnsweredBy = new ThreadViews(_context, sources).Views(self[0].Answers, ResponseOrder.Act(response).Date),
            Quote = QuoteViews.View(_context, response.Quote, sources),
            Parts = pages.Parts(response, response.Kind.Label, response.Kind.Explanation, Facts(response), body, sources),
            Denies = rows.Rows(links.OutOf(response.Key, LinkRole.Denies)),
            DeniedBy = rows.Rows(links.Into(response.Key, LinkRole.Denies).Take(_context.PageSize)),
            Answers = rows.Rows(links.OutOf(response.Key, LinkRole.Answers)),
            Measures = response.Measures,
            Reason = response.Reason,
            Articles = pages.Articles(response),
        };
    }

    private IEnumerable<FactView> Facts(Response response) =>
    [
        Fact("kind", response.Kind.Label),
        Fact("announced", response.Announced, Label(response, DateRole.Announced, "Announced")),
        Fact("in_force", response.InForce, Label(response, DateRole.InForce, "Took effect")),
        Fact("ended", response.Ended, Label(response, DateRole.Ended, "Ended")),
        Fact("by", _context.Parties(response.By)),
        Fact("toward", _context.Parties(response.Toward)),
        Fact("about_incidents", _context.Links(_context.Graph.Links.OutOf(response.Key, LinkRole.About))),
    ];

    // The fact box has the general label; where the kind words it its own way, that follows as a note.
    private static string Label(Response response, DateRole role, string general)
    {
        var label = DateRoles.Label(response, role);
        return label == general ? "" : label;
    }
}
