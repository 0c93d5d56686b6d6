using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Views;

namespace Briefings.Formats.JsonLd;

/// <summary>
/// Attributions as <c>Claim</c> nodes, the only place where a culprit or a hand behind a group is named: each has its speaker as author, and
/// says in its text and its status when it is denied.
/// </summary>
internal sealed class ClaimNodes(PageContext context, Things things)
{
    private readonly ClaimWords _words = new(context);

    /// <summary>The claims that a page shows, as its parts.</summary>
    public void Write(Utf8JsonWriter json, PageView page, Record subject)
    {
        var claims = Of(page, subject).ToList();
        ImmutableArray<ActorLink> links = subject is Actor { Links: var all } ? [.. all.Where(link => link.Type.Id is "attributed-to" or "controls" && !link.By.IsEmpty).Take(context.PageSize)] : [];
        if (claims.Count + links.Length == 0) return;
        json.WriteStartArray("hasPart"u8);
        foreach (var claim in claims) Write(json, claim);
        foreach (var link in links) Write(json, (Actor)subject, link);
        json.WriteEndArray();
    }

    private IEnumerable<Claim> Of(PageView page, Record subject)
    {
        var table = context.Graph.Claims;
        return (page, subject) switch
        {
            (AccountPageView account, Incident incident) => Most(table.On(incident).Where(claim => claim.By.Any(party => context.Party(party) == account.Speaker))),
            (_, Incident incident) => Most(table.On(incident)),
            (_, Actor actor) => Most(table.Against(actor)).Concat(Most(table.By(actor))),
            (_, Response response) => Most(table.MadeBy(response)),
            (_, Source source) => Most(table.RestingOn(source)),
            _ => [],
        };
    }

    private IEnumerable<Claim> Most(IEnumerable<Claim> claims) => claims.Take(context.PageSize);

    private void Write(Utf8JsonWriter json, Claim claim)
    {
        json.Begin("Claim");
        json.WriteString("text"u8, _words.Of(claim));
        things.Parties(json, "author"u8, claim.By);
        json.Date("datePublished"u8, claim.Date);
        json.WriteStartArray("about"u8);
        things.Name(json, claim.Incident);
        things.Party(json, claim.Accused);
        json.WriteEndArray();
        if (claim.Response is { } response) json.WriteString("url"u8, things.Url(response));
        if (!claim.Denials.IsEmpty) json.WriteString("creativeWorkStatus"u8, "Disputed");
        else if (claim.Rank == ClaimRank.Deprecated) json.WriteString("creativeWorkStatus"u8, "Superseded or withdrawn");
        things.Sources(json, "appearance"u8, claim.Sources);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Actor actor, ActorLink link)
    {
        json.Begin("Claim");
        json.WriteString("text"u8, _words.Of(actor, link));
        things.Parties(json, "author"u8, link.By);
        json.WriteStartArray("about"u8);
        things.Name(json, actor);
        things.Party(json, link.Actor);
        json.WriteEndArray();
        things.Sources(json, "appearance"u8, link.Sources);
        json.WriteEndObject();
    }
}
