using System.Text.Json;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.JsonLd;

/// <summary>
/// An actor as a node. Only what nobody has to claim becomes a property: that a group belongs to a state, or a body is controlled by one, is
/// always somebody's statement, and stands among the claims.
/// </summary>
internal sealed class ActorNode(PageContext context, Things things)
{
    public void Write(Utf8JsonWriter json, Actor actor)
    {
        json.Begin(Things.TypeOf(actor));
        json.WriteString("@id"u8, things.Id(actor));
        json.WriteString("name"u8, actor.Name);
        json.Texts("alternateName"u8, [.. actor.Aliases.Where(MeansTheSame).Select(alias => alias.Name).Distinct(StringComparer.Ordinal)]);
        json.Text("description"u8, actor.Summary);
        json.WriteString("url"u8, things.Url(actor));
        json.Texts("sameAs"u8, [.. Elsewhere(actor.SameAs)]);
        WriteIdentifier(json, actor);
        WriteMemberships(json, actor);
        json.WriteEndObject();
    }

    // A name that only overlaps with this actor, or may not be its at all, is no other name of it.
    private static bool MeansTheSame(Alias alias) => alias.Relation is null or { Id: "same" };

    private static IEnumerable<string> Elsewhere(SameAs same)
    {
        if (same.Wikidata.Length > 0) yield return "https://www.wikidata.org/entity/" + Uri.EscapeDataString(same.Wikidata);
        if (same.MitreAttack.Length > 0) yield return $"https://attack.mitre.org/groups/{Uri.EscapeDataString(same.MitreAttack)}/";
        if (same.OpenSanctions.Length > 0) yield return $"https://www.opensanctions.org/entities/{Uri.EscapeDataString(same.OpenSanctions)}/";
        if (same.Website.Length > 0) yield return same.Website;
    }

    private static void WriteIdentifier(Utf8JsonWriter json, Actor actor)
    {
        var (scheme, value) = actor switch
        {
            { Kind.Id: "state", Country.Length: > 0 } => ("ISO 3166-1 alpha-2", actor.Country),
            { SameAs.MispGalaxy.Length: > 0 } => ("MISP galaxy", actor.SameAs.MispGalaxy),
            _ => ("", ""),
        };
        if (value.Length == 0) return;
        json.Begin("identifier"u8, "PropertyValue");
        json.WriteString("propertyID"u8, scheme);
        json.WriteString("value"u8, value);
        json.WriteEndObject();
    }

    private void WriteMemberships(Utf8JsonWriter json, Actor actor)
    {
        if (IsBody(actor)) things.Names(json, "parentOrganization"u8, Stated(actor, "part-of"));
        else if (actor.Kind.Id != "person") return;
        var memberships = Stated(actor, "member-of").ToList();
        var offices = actor.Roles.Select(role => (Role: role, Body: role.Of is { } body ? context.Graph.ActorOf(body) : null))
            .Where(office => office.Body is { } body && IsBody(body)).ToList();
        if (memberships.Count + offices.Count == 0) return;
        json.WriteStartArray("memberOf"u8);
        foreach (var body in memberships) things.Name(json, body);
        foreach (var (role, body) in offices)
        {
            json.Begin("OrganizationRole");
            json.WriteString("roleName"u8, role.Title);
            json.Date("startDate"u8, role.From);
            json.Date("endDate"u8, role.To);
            json.WritePropertyName("memberOf"u8);
            things.Name(json, body!);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Without a speaker, without a word on how sure anybody is, and not over yet.
    private IEnumerable<Actor> Stated(Actor actor, string type) =>
        actor.Links
            .Where(link => link.Type.Id == type && link.By.IsEmpty && link.Confidence.Length == 0 && link.To is null or { IsOngoing: true })
            .Select(link => context.Graph.ActorOf(link.Actor))
            .OfType<Actor>()
            .Where(IsBody)
            .Distinct();

    // A country is no organisation to schema.org, and whose an intrusion set is, is what the claims are about.
    private static bool IsBody(Actor actor) =>
        actor.Kind.Id is "government-body" or "military-unit" or "alliance" or "company" or "civil-society" or "media";
}
