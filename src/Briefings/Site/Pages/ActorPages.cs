using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site.Views;
using static Briefings.Site.Pages.RecordPages;

namespace Briefings.Site.Pages;

/// <summary>Actors: names, relations, offices, what is claimed of them and by them.</summary>
internal sealed class ActorPages(RecordPages pages, RecordRows rows)
{
    private readonly PageContext _context = pages.Context;
    private readonly RecordGraph _graph = pages.Context.Graph;

    public ActorPageView View(Actor actor)
    {
        var sources = pages.NewSources();
        var body = pages.Bodies.View(_context.Texts.Description(actor.Key), sources);
        var claims = new ClaimViews(_context, sources);
        var against = _graph.Claims.Against(actor).ToList();
        var timeline = _graph.TimelineOf(actor);
        return new ActorPageView
        {
            Frame = pages.Frame(actor),
            ClaimsAgainst = claims.Views(against),
            ClaimsBy = claims.Views(_graph.Claims.By(actor)),
            Relations = [.. Relations(actor, sources).Take(_context.PageSize)],
            Roles = [.. actor.Roles.Select(role => Role(role, role.Of is { } body ? _context.Party(body) : null, sources))],
            OfficeHolders = [.. OfficeHolders(actor, sources).Take(_context.PageSize)],
            Aliases = [.. actor.Aliases.Select(alias => Alias(alias, sources))],
            Parts = pages.Parts(actor, actor.Kind.Label, actor.Kind.Explanation, Facts(actor, against), body, sources),
            Statements = Statements(against),
            TargetedBy = Rows(actor, LinkRole.Target),
            ResponsesBy = Rows(actor, LinkRole.By),
            ResponsesToward = Rows(actor, LinkRole.Toward),
            Occurred = pages.Timeline(actor, timeline, Clock.Occurred),
            Public = pages.Timeline(actor, timeline, Clock.Public),
            Articles = pages.Articles(actor),
            SharedNames = [.. _graph.Names.SharedBy(actor).Select(name => new LinkView(name.Name, _context.Addresses.Of(NamePages.Folder(name)), "actor"))],
        };
    }

    private static IEnumerable<FactView> Facts(Actor actor, List<Claim> against) =>
    [
        Fact("kind", actor.Kind.Label),
        Fact("country", Countries.NameOf(actor.Country)),
        Fact("first_seen", actor.FirstSeen),
        Fact("last_seen", actor.LastSeen),
        Fact("first_named", against.Select(claim => claim.Date).OfType<EdtfDate>().Min()),
        Fact("last_named", against.Select(claim => claim.Date).OfType<EdtfDate>().Max()),
        Identifier("same_as_wikidata", actor.SameAs.Wikidata, "https://www.wikidata.org/wiki/"),
        Identifier("same_as_mitre", actor.SameAs.MitreAttack, "https://attack.mitre.org/groups/"),
        Fact("same_as_misp", actor.SameAs.MispGalaxy),
        Identifier("same_as_opensanctions", actor.SameAs.OpenSanctions, "https://www.opensanctions.org/entities/"),
        Web("same_as_website", actor.SameAs.Website),
    ];

    private static FactView Identifier(string label, string id, string at) =>
        Fact(label, id.Length > 0 ? [new FactValue { Link = new(id, at + Uri.EscapeDataString(id), "") }] : []);

    private ImmutableArray<StatementView> Statements(List<Claim> against)
    {
        if (against.Count == 0) return [];
        ImmutableArray<LinkView> speakers = [.. against.SelectMany(claim => claim.By).Select(_context.Party).Distinct()];
        ImmutableArray<LinkView> deniers = [.. against.SelectMany(claim => claim.Denials).SelectMany(denial => denial.By).Select(_context.Party).Distinct()];
        var statements = ImmutableArray.Create(new StatementView("says_accused_by", speakers, false));
        return deniers.IsEmpty ? statements : statements.Add(new("says_denied_by", deniers, true));
    }

    private IEnumerable<RelationView> Relations(Actor actor, SourceNumbers sources)
    {
        foreach (var link in actor.Links) yield return Relation(link, link.Type.Label, _context.Party(link.Actor), sources);
        foreach (var other in _graph.Links.Into(actor.Key, LinkRole.Relation).Cast<Actor>())
        {
            foreach (var link in other.Links.Where(link => link.Actor.Actor?.Id == actor.Id))
            {
                yield return Relation(link, link.Type.Inverse.Length > 0 ? link.Type.Inverse : link.Type.Label, _context.Link(other), sources);
            }
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

    private IEnumerable<RoleView> OfficeHolders(Actor actor, SourceNumbers sources) =>
        _graph.Links.Into(actor.Key, LinkRole.Office).Cast<Actor>().SelectMany(person => person.Roles
            .Where(role => role.Of?.Actor?.Id == actor.Id)
            .Select(role => (Person: person, Role: role)))
            .OrderByDescending(held => held.Role.From)
            .Select(held => Role(held.Role, _context.Link(held.Person), sources));

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
    private ImmutableArray<RecordRow> Rows(Actor actor, LinkRole role) =>
        rows.Rows(RecordOrder.NewestFirst(_graph.Links.Into(actor.Key, role)).Take(_context.PageSize));
}
