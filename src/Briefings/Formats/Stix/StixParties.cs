using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Model;

namespace Briefings.Formats.Stix;

/// <summary>Actors and other parties: intrusion sets, identities, and the countries that they are in. Each is written once, before what names it.</summary>
internal sealed class StixParties(StixObjects objects, StixBundle bundle)
{
    /// <summary>An actor, with its country.</summary>
    public void Write(Actor actor)
    {
        var id = objects.Ids.Of(actor);
        if (!bundle.Takes(id)) return;
        var isIntrusionSet = actor.Kind.Id == "intrusion-set";
        var stamp = objects.Times.Of(actor);
        var json = bundle.Begin(isIntrusionSet ? "intrusion-set" : "identity", id, stamp, objects.Ids.Publisher);
        json.WriteString("name", actor.Name);
        objects.Description(json, actor);
        // STIX has first_seen and last_seen as instants; a date of the record is never that fine, and stands in the extension as written.
        if (isIntrusionSet) json.Texts("aliases", actor.Aliases.Select(alias => alias.Name));
        else WriteIdentity(json, actor);
        objects.References(json, actor);
        objects.Record(json, actor);
        bundle.End();
        Locate(id, actor.Country, stamp);
    }

    /// <summary>A party: its actor, or an identity for one without a record.</summary>
    public void Write(Party party)
    {
        if (objects.Context.Graph.ActorOf(party) is { } actor)
        {
            Write(actor);
            return;
        }

        var id = objects.Ids.OfNamed(party);
        if (!bundle.Takes(id)) return;
        var json = bundle.Begin("identity", id, StixTimes.Undated, objects.Ids.Publisher);
        json.WriteString("name", party.Name);
        WriteClass(json, party.Kind?.Id ?? "");
        bundle.End();
        Locate(id, party.Country, StixTimes.Undated);
    }

    /// <summary>Several parties.</summary>
    public void Write(ImmutableArray<Party> parties)
    {
        foreach (var party in parties) Write(party);
    }

    /// <summary>What others and the record say of the actor's relations, one relationship for each speaker (STIX 2.1, 5.1).</summary>
    public void WriteRelations(Actor actor)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in actor.Links)
        {
            Write(link.Actor);
            Write(link.By);
            foreach (var speaker in Speakers(link.By))
            {
                var key = $"{link.Type.Id}/{objects.Of(link.Actor)}/{speaker}";
                var count = counts[key] = counts.GetValueOrDefault(key) + 1;
                Write(actor, link, objects.Ids.Within("relationship", actor, $"{key}/{count}"), speaker);
            }
        }
    }

    /// <summary>The identities of speakers; one nobody when none is recorded.</summary>
    public IEnumerable<string?> Speakers(ImmutableArray<Party> by) => by.IsEmpty ? [null] : by.Select(party => (string?)objects.Of(party));

    private void Write(Actor actor, ActorLink link, string id, string? speaker)
    {
        if (!bundle.Takes(id)) return;
        var json = bundle.BeginRelationship(id, link.Type.Id, objects.Ids.Of(actor), objects.Of(link.Actor), objects.Times.Of(actor), speaker);
        json.Text("description", link.Note);
        objects.BeginStatement(json, "link", link.Confidence, link.Sources);
        json.Date("from", link.From);
        json.Date("to", link.To);
        StixObjects.EndStatement(json);
        bundle.End();
    }

    private static void WriteIdentity(Utf8JsonWriter json, Actor actor)
    {
        // An office that has ended is a role no more.
        json.Texts("roles", actor.Roles.Where(role => role.To is null).Select(role => role.Title));
        WriteClass(json, actor.Kind.Id);
        json.Text("contact_information", actor.SameAs.Website);
    }

    private static void WriteClass(Utf8JsonWriter json, string kind)
    {
        var (identityClass, sector) = kind switch
        {
            "person" => ("individual", ""),
            "state" or "government-body" => ("organization", "government"),
            "military-unit" => ("organization", "defense"),
            "civil-society" => ("organization", "non-profit"),
            "alliance" or "company" or "media" => ("organization", ""),
            "intrusion-set" => ("group", ""),
            _ => ("unspecified", ""),
        };
        json.WriteString("identity_class", identityClass);
        if (sector.Length > 0) json.Texts("sectors", [sector]);
    }

    private void Locate(string who, string country, StixStamp stamp)
    {
        if (country.Length == 0) return;
        var where = objects.Ids.OfCountry(country);
        if (bundle.Takes(where))
        {
            var location = bundle.Begin("location", where, StixTimes.Undated, objects.Ids.Publisher);
            location.WriteString("name", Countries.NameOf(country));
            location.WriteString("country", country);
            bundle.End();
        }

        var id = objects.Ids.Of("relationship", $"#{who}/located-at/{where}");
        if (!bundle.Takes(id)) return;
        bundle.BeginRelationship(id, "located-at", who, where, stamp, objects.Ids.Publisher);
        bundle.End();
    }
}
