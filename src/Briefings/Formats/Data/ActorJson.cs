using System.Text.Json;
using Briefings.Model;

namespace Briefings.Formats.Data;

/// <summary>What data says of an actor.</summary>
internal sealed class ActorJson(ReferenceJson references)
{
    public void Write(Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("name", actor.Name);
        json.Term("kind", actor.Kind);
        json.Text("country", actor.Country);
        json.List("aliases", actor.Aliases, alias => Write(json, alias));
        json.List("links", actor.Links, link => Write(json, link));
        json.List("roles", actor.Roles, role => Write(json, role));
        Write(json, actor.SameAs);
        json.Date("first_seen", actor.FirstSeen);
        json.Date("last_seen", actor.LastSeen);
    }

    /// <summary>A relation seen from its other end: <paramref name="from"/> is the actor whose record states it.</summary>
    public void Write(Utf8JsonWriter json, ActorLink link, Actor from)
    {
        json.WriteStartObject();
        json.Term("type", link.Type);
        references.Record(json, "actor", from);
        WriteRest(json, link);
        json.WriteEndObject();
    }

    /// <summary>An office seen from the body.</summary>
    public void Write(Utf8JsonWriter json, Role role, Actor person)
    {
        json.WriteStartObject();
        json.WriteString("title", role.Title);
        references.Record(json, "person", person);
        WriteRest(json, role);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Alias alias)
    {
        json.WriteStartObject();
        json.WriteString("name", alias.Name);
        references.Party(json, "namer", alias.Namer);
        json.Term("relation", alias.Relation);
        json.Date("first_used", alias.FirstUsed);
        references.Sources(json, alias.Sources);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, ActorLink link)
    {
        json.WriteStartObject();
        json.Term("type", link.Type);
        references.Party(json, "actor", link.Actor);
        WriteRest(json, link);
        json.WriteEndObject();
    }

    private void WriteRest(Utf8JsonWriter json, ActorLink link)
    {
        references.Parties(json, "by", link.By);
        json.Date("from", link.From);
        json.Date("to", link.To);
        json.Text("confidence", link.Confidence);
        json.Text("note", link.Note);
        references.Sources(json, link.Sources);
    }

    private void Write(Utf8JsonWriter json, Role role)
    {
        json.WriteStartObject();
        json.WriteString("title", role.Title);
        references.Party(json, "of", role.Of);
        WriteRest(json, role);
        json.WriteEndObject();
    }

    private void WriteRest(Utf8JsonWriter json, Role role)
    {
        json.Date("from", role.From);
        json.Date("to", role.To);
        references.Sources(json, role.Sources);
    }

    /// <summary>Identifiers elsewhere, under <c>same_as</c>; nothing when there are none.</summary>
    public static void Write(Utf8JsonWriter json, SameAs same)
    {
        if (same == SameAs.Nothing) return;
        json.WriteStartObject("same_as");
        json.Text("wikidata", same.Wikidata);
        json.Text("mitre_attack", same.MitreAttack);
        json.Text("misp_galaxy", same.MispGalaxy);
        json.Text("opensanctions", same.OpenSanctions);
        json.Text("website", same.Website);
        json.WriteEndObject();
    }
}
