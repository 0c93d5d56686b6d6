using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Relations;
using Briefings.Site.Views;
using static Briefings.Site.Pages.RecordPages;

namespace Briefings.Site.Pages;

/// <summary>Actors: names, relations, offices, what is claimed of them and by them.</summary>
internal sealed class ActorPages(RecordPages pages, RecordRows rows)
{
    // More would be a list; the table of relations is one.
    private const int MostStatements = 6;

    private readonly PageContext _context = pages.Context;
    private readonly RecordGraph _graph = pages.Context.Graph;
    private readonly StarMaker _stars = new(pages.Context);

    public ActorPageView View(Actor actor)
    {
        var sources = pages.NewSources();
        var body = pages.Bodies.View(_context.Texts.Description(actor.Key), sources);
        var claims = new ClaimViews(_context, sources);
        var against = _graph.Claims.Against(actor).ToList();
        var by = _graph.Claims.By(actor).ToList();
        var into = RelationsInto(actor);
        var holders = Holders(actor);
        var timeline = _graph.TimelineOf(actor);
        return new ActorPageView
        {
            Frame = pages.Frame(actor),
            ClaimsAgainst = claims.Table(against, leading: 2),
            ClaimsBy = claims.Table(by, leading: 2),
            Relations = RelationTableView.Of([.. Relations(actor, into, sources).Take(_context.PageSize)]),
            Drawing = _stars.Of(actor, into, holders, against, by),
            Roles = RoleTableView.Of([.. actor.Roles.Select(role => Role(role, role.Of is { } body ? _context.Party(body) : null, sources))]),
            OfficeHolders = RoleTableView.Of([.. holders.Take(_context.PageSize).Select(held => Role(held.Role, _context.Link(held.Person), sources))]),
            Aliases = AliasTableView.Of([.. actor.Aliases.Select(alias => Alias(alias, sources))]),
            Parts = pages.Parts(actor, actor.Kind.Label, actor.Kind.Explanation, Facts(actor, against, sources), body, sources),
            Statements = Statements(actor, against, into),
            TargetedBy = Rows(actor, LinkRole.Target),
            ResponsesBy = Rows(actor, LinkRole.By),
            ResponsesToward = Rows(actor, LinkRole.Toward),
            Timeline = pages.Timeline(actor, timeline),
            Articles = pages.Articles(actor),
            SharedNames = [.. _graph.Names.SharedBy(actor).Select(name => new LinkView(name.Name, _context.Addresses.Of(NamePages.Folder(name)), "actor"))],
        };
    }

    private static IEnumerable<FactView> Facts(Actor actor, List<Claim> against, SourceNumbers sources) =>
    [
        Fact("kind", actor.Kind.Label),
        Fact("country", Countries.NameOf(actor.Country)),
        Fact("first_seen", actor.FirstSeen),
        Fact("last_seen", actor.LastSeen),
        Named("first_named", against.Where(claim => claim.Date is not null).MinBy(claim => claim.Date), sources),
        Named("last_named", against.Where(claim => claim.Date is not null).MaxBy(claim => claim.Date), sources),
        Identifier("same_as_wikidata", actor.SameAs.Wikidata, "https://www.wikidata.org/wiki/"),
        Identifier("same_as_mitre", actor.SameAs.MitreAttack, "https://attack.mitre.org/groups/"),
        Fact("same_as_misp", actor.SameAs.MispGalaxy),
        Identifier("same_as_opensanctions", actor.SameAs.OpenSanctions, "https://www.opensanctions.org/entities/"),
        Web("same_as_website", actor.SameAs.Website),
    ];

    private static FactView Named(string label, Claim? claim, SourceNumbers sources) =>
        Fact(label, claim is null ? [] : [new FactValue { Date = Dates.Full(claim.Date), Citations = sources.Cite(claim.Sources) }]);

    private static FactView Identifier(string label, string id, string at) =>
        Fact(label, id.Length > 0 ? [new FactValue { Link = new(id, at + Uri.EscapeDataString(id), "") }] : []);

    private ImmutableArray<StatementView> Statements(Actor actor, List<Claim> against, List<(Actor Other, ActorLink Link)> into)
    {
        var statements = ImmutableArray.CreateBuilder<StatementView>();
        pages.Add(statements, "says_accused_by", against.SelectMany(claim => claim.By), isDenial: false);
        foreach (var (other, by) in Attributed(into.Select(pair => (_context.Link(pair.Other), pair.Link)))) statements.Add(new("says_behind", [other], false) { By = by });
        foreach (var (other, by) in Attributed(actor.Links.Select(link => (_context.Party(link.Actor), link)))) statements.Add(new("says_linked_to", [other], false) { By = by });
        pages.Add(statements, "says_denied_by", against.SelectMany(claim => claim.Denials).SelectMany(denial => denial.By), isDenial: true);
        pages.Add(statements, "says_denies", _graph.Links.Into(actor.Key, LinkRole.By)
            .SelectMany(response => _graph.Links.OutOf(response.Key, LinkRole.Denies)).OfType<Response>().SelectMany(denied => denied.By), isDenial: true);
        return statements.ToImmutable();
    }

    // What speakers say of who stands behind whom: once for each other actor, with all who say so.
    private IEnumerable<(LinkView Other, ImmutableArray<LinkView> By)> Attributed(IEnumerable<(LinkView Other, ActorLink Link)> links) =>
        links.Where(pair => pair.Link is { Type.Id: "attributed-to", By.IsEmpty: false })
            .GroupBy(pair => pair.Other)
            .Take(MostStatements)
            .Select(group => (group.Key, _context.Parties([.. group.SelectMany(pair => pair.Link.By).DistinctBy(PartyKey.Of).Take(_context.PageSize)])));

    private List<(Actor Other, ActorLink Link)> RelationsInto(Actor actor) =>
        [.. _graph.Links.Into(actor.Key, LinkRole.Relation).Cast<Actor>()
            .SelectMany(other => other.Links.Where(link => link.Actor.Actor?.Id == actor.Id).Select(link => (other, link)))];

    private IEnumerable<RelationView> Relations(Actor actor, List<(Actor Other, ActorLink Link)> into, SourceNumbers sources)
    {
        foreach (var link in actor.Links) yield return Relation(link, link.Type.Label, _context.Party(link.Actor), sources);
        foreach (var (other, link) in into)
        {
            yield return Relation(link, link.Type.Inverse.Length > 0 ? link.Type.Inverse : link.Type.Label, _context.Link(other), sources);
        }
    }

    private RelationView Relation(ActorLink link, string label, LinkView other, SourceNumbers sources) => new()
    {
        Label = label,
        Other = other,
        By = _context.Parties(link.By),
        From = Dates.Short(link.From),
        To = Dates.Short(link.To),
        Confidence = link.Confidence,
        Note = link.Note,
        Citations = sources.Cite(link.Sources),
    };

    private List<(Actor Person, Role Role)> Holders(Actor actor) =>
        [.. _graph.Links.Into(actor.Key, LinkRole.Office).Cast<Actor>()
            .SelectMany(person => person.Roles.Where(role => role.Of?.Actor?.Id == actor.Id).Select(role => (Person: person, Role: role)))
            .OrderByDescending(held => held.Role.From)];

    private static RoleView Role(Role role, LinkView? other, SourceNumbers sources) => new()
    {
        Title = role.Title,
        Other = other,
        From = Dates.Short(role.From),
        To = Dates.Short(role.To),
        Citations = sources.Cite(role.Sources),
    };

    private AliasView Alias(Alias alias, SourceNumbers sources) => new()
    {
        Name = alias.Name,
        Relation = alias.Relation?.Label ?? "",
        Namer = alias.Namer is { } namer ? _context.Party(namer) : null,
        FirstUsed = Dates.Short(alias.FirstUsed),
        Citations = sources.Cite(alias.Sources),
    };

    // Newest first; what does not fit is on the actor's own timeline.
    private RecordTable Rows(Actor actor, LinkRole role) =>
        RecordTable.Filled(rows.Rows(RecordOrder.NewestFirst(_graph.Links.Into(actor.Key, role)).Take(_context.PageSize)));
}
