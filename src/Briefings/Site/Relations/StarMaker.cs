using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site.Relations;

/// <summary>What stands one step from a record: who it is tied to, what is claimed of it and by whom.</summary>
internal sealed class StarMaker(PageContext context)
{
    /// <summary>One relation alone says more as a row of a table than as a drawing.</summary>
    private const int FewestNodes = 2;

    private const string Relations = "#of-relations";
    private const string Claims = "#of-claims";

    /// <summary>An actor's drawing; null when there is too little to draw.</summary>
    /// <param name="actor">Who stands in the middle.</param>
    /// <param name="into">Relations that other actors state to it, with whose they are.</param>
    /// <param name="holders">People who hold offices of it.</param>
    /// <param name="against">What it is said to have done.</param>
    /// <param name="by">What it says that others did.</param>
    public RelationDrawingView? Of(
        Actor actor, IReadOnlyCollection<(Actor Other, ActorLink Link)> into, IReadOnlyCollection<(Actor Person, Role Role)> holders,
        IReadOnlyCollection<Claim> against, IReadOnlyCollection<Claim> by)
    {
        if (actor.Links.Length + into.Count + actor.Roles.Length + holders.Count + against.Count + by.Count < FewestNodes) return null;
        var star = new RelationStar();
        foreach (var link in actor.Links) star.Add(context.Party(link.Actor), Edge(link, isOut: true));
        foreach (var (other, link) in into) star.Add(context.Link(other), Edge(link, isOut: false));
        foreach (var role in actor.Roles)
        {
            if (role.Of is { } body) star.Add(context.Party(body), new(role.Title, EdgeDirection.Out, [], false, false, "#of-roles"));
        }

        foreach (var (person, role) in holders) star.Add(context.Link(person), new(role.Title, EdgeDirection.In, [], false, false, "#of-holders"));
        foreach (var claim in against)
        {
            star.Add(context.Link(claim.Incident), new(Named("Said to have done", claim), EdgeDirection.Out, Names(claim.By), true, !claim.Denials.IsEmpty, Claims));
        }

        foreach (var claim in by)
        {
            star.Add(context.Link(claim.Incident),
                new($"Attributes it to {context.Party(claim.Accused).Text}", EdgeDirection.Out, [], true, !claim.Denials.IsEmpty, "#of-claims-by"));
        }

        return Draw(context.Link(actor), star);
    }

    /// <summary>An incident's drawing; null when there is too little to draw.</summary>
    /// <param name="incident">What stands in the middle.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="responses">Those of its thread.</param>
    public RelationDrawingView? Of(Incident incident, IReadOnlyCollection<Claim> claims, ImmutableArray<Response> responses)
    {
        if (incident.Targets.Length + claims.Count + responses.Length < FewestNodes) return null;
        var star = new RelationStar();
        foreach (var claim in claims)
        {
            star.Add(context.Party(claim.Accused), new(Named("Attributed to", claim), EdgeDirection.Out, Names(claim.By), true, !claim.Denials.IsEmpty, Claims));
        }

        foreach (var target in incident.Targets) star.Add(context.Party(target), new("Target", EdgeDirection.Out, [], false, false, "#facts"));
        foreach (var (party, kinds) in Kinds(responses).Values)
        {
            star.Add(context.Party(party), new(string.Join(", ", kinds), EdgeDirection.In, [], false, false, "#of-answers"));
        }

        return Draw(context.Link(incident), star);
    }

    // What each party said or did, in one edge. A search that found nothing is no tie.
    private static Dictionary<PartyKey, (Party Party, List<string> Kinds)> Kinds(ImmutableArray<Response> responses)
    {
        var parties = new Dictionary<PartyKey, (Party Party, List<string> Kinds)>();
        foreach (var response in responses.Order(ResponseOrder.OldestFirst))
        {
            if (Statements.IsNoneFound(response)) continue;
            foreach (var party in response.By)
            {
                var key = PartyKey.Of(party);
                if (!parties.TryGetValue(key, out var known)) parties.Add(key, known = (party, []));
                if (!known.Kinds.Contains(response.Kind.Label)) known.Kinds.Add(response.Kind.Label);
            }
        }

        return parties;
    }

    // From the other end a relation reads by its inverse; one without an inverse keeps its name and points the other way.
    private StarEdge Edge(ActorLink link, bool isOut)
    {
        var type = link.Type;
        var (label, direction) = (isOut, type.Inverse) switch
        {
            _ when type.Inverse == type.Label => (type.Label, EdgeDirection.Both),
            (true, _) => (type.Label, EdgeDirection.Out),
            (false, "") => (type.Label, EdgeDirection.In),
            _ => (type.Inverse, EdgeDirection.Out),
        };
        return new(label, direction, Names(link.By), !link.By.IsEmpty, IsDisputed: false, Relations);
    }

    // A claim whose speaker is not recorded is never joined to one that has a speaker.
    private static string Named(string label, Claim claim) => claim.By.IsEmpty ? label + ", no speaker recorded" : label;

    private ImmutableArray<string> Names(ImmutableArray<Party> parties) => [.. parties.Select(party => context.Party(party).Text)];

    private static RelationDrawingView? Draw(LinkView middle, RelationStar star) =>
        star.Count < FewestNodes ? null : StarLayout.Draw(middle, star);
}
