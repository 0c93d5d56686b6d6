using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Formats.Data;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Formats.Stix;

/// <summary>
/// A record as its editor writes it: the keys of the content contract, in its order, dates as EDTF, references as ids, lists always as
/// lists. Reading it back gives the same record, but for the text of an article, which is long and stands apart.
/// </summary>
internal static class ContractKeys
{
    /// <summary>Writes the record as an object.</summary>
    public static void Write(Utf8JsonWriter json, Record record)
    {
        json.WriteStartObject();
        switch (record)
        {
            case Article article: Own(json, article); break;
            case Actor actor: Own(json, actor); break;
            case Incident incident: Own(json, incident); break;
            case Response response: Own(json, response); break;
            case Source source: Own(json, source); break;
            default: json.WriteString("title", record.Title); break;
        }

        json.Text("summary", record.Summary);
        json.Text("description", record.Description.Text);
        Sources(json, record.Sources);
        Ids(json, "topics", record.Topics);
        json.Flag("draft", record.IsDraft);
        json.Texts("redirect_from", record.RedirectFrom.Select(old => old.Path));
        Edtf(json, "updated", record.Updated);
        json.WriteEndObject();
    }

    private static void Own(Utf8JsonWriter json, Article article)
    {
        json.WriteString("title", article.Name);
        Edtf(json, "date", article.Date);
        json.Texts("key_points", article.KeyPoints);
        json.Texts("authors", article.Authors);
        Ids(json, "actors", article.Actors);
        Ids(json, "incidents", article.Incidents);
        Ids(json, "responses", article.Responses);
        if (article.Image is { } image)
        {
            json.WriteStartObject("image");
            json.WriteString("src", image.Src);
            json.WriteString("alt", image.Alt);
            json.Text("credit", image.Credit);
            json.Text("caption", image.Caption);
            json.WriteEndObject();
        }

        json.List("correction", article.Corrections, correction =>
        {
            json.WriteStartObject();
            Edtf(json, "date", correction.Date);
            json.WriteString("text", correction.Text);
            json.WriteEndObject();
        });
        if (!article.AutoLink) json.WriteBoolean("autolink", value: false);
    }

    private static void Own(Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("name", actor.Name);
        json.Term("kind", actor.Kind);
        json.Text("country", actor.Country);
        json.List("aliases", actor.Aliases, alias =>
        {
            json.WriteStartObject();
            json.WriteString("name", alias.Name);
            Party(json, "namer", alias.Namer);
            json.Term("relation", alias.Relation);
            Edtf(json, "first_used", alias.FirstUsed);
            Sources(json, alias.Sources);
            json.WriteEndObject();
        });
        json.List("links", actor.Links, link =>
        {
            json.WriteStartObject();
            json.Term("type", link.Type);
            Party(json, "actor", link.Actor);
            Parties(json, "by", link.By);
            Edtf(json, "from", link.From);
            Edtf(json, "to", link.To);
            json.Text("confidence", link.Confidence);
            Sources(json, link.Sources);
            json.Text("note", link.Note);
            json.WriteEndObject();
        });
        json.List("roles", actor.Roles, role =>
        {
            json.WriteStartObject();
            json.WriteString("title", role.Title);
            Party(json, "of", role.Of);
            Edtf(json, "from", role.From);
            Edtf(json, "to", role.To);
            Sources(json, role.Sources);
            json.WriteEndObject();
        });
        ActorJson.Write(json, actor.SameAs);
        Edtf(json, "first_seen", actor.FirstSeen);
        Edtf(json, "last_seen", actor.LastSeen);
    }

    private static void Own(Utf8JsonWriter json, Incident incident)
    {
        json.WriteString("title", incident.Name);
        json.Texts("kind", incident.Kinds.Select(kind => kind.Id));
        json.Term("determination", incident.Determination);
        Edtf(json, "occurred", incident.Occurred);
        Edtf(json, "discovered", incident.Discovered);
        Edtf(json, "disclosed", incident.Disclosed);
        json.Text("zone", incident.Zone);
        Parties(json, "targets", incident.Targets);
        json.Texts("target_sectors", incident.TargetSectors);
        json.List("attributed_to", incident.AttributedTo, claim => Own(json, claim));
        json.Text("impact", incident.Impact);
        json.List("events", incident.Events, step =>
        {
            json.WriteStartObject();
            Edtf(json, "date", step.Date);
            json.WriteString("text", step.Text);
            Parties(json, "actors", step.Actors);
            Sources(json, step.Sources);
            json.WriteEndObject();
        });
    }

    private static void Own(Utf8JsonWriter json, AttributionClaim claim)
    {
        json.WriteStartObject();
        Party(json, "actor", claim.Actor);
        Parties(json, "by", claim.By);
        Edtf(json, "date", claim.Date);
        json.Text("basis", claim.Basis);
        json.Text("form", claim.Form);
        json.Text("confidence", claim.Confidence);
        json.Text("rank", claim.Rank switch { ClaimRank.Preferred => "preferred", ClaimRank.Deprecated => "deprecated", _ => "" });
        json.Text("reason", claim.Reason);
        Sources(json, claim.Sources);
        json.WriteEndObject();
    }

    private static void Own(Utf8JsonWriter json, Response response)
    {
        json.WriteString("title", response.Name);
        json.Term("kind", response.Kind);
        Edtf(json, "announced", response.Announced);
        Edtf(json, "in_force", response.InForce);
        Edtf(json, "ended", response.Ended);
        json.Text("zone", response.Zone);
        Parties(json, "by", response.By);
        Parties(json, "toward", response.Toward);
        Ids(json, "incidents", response.Incidents);
        Ids(json, "answers", response.Answers);
        json.List("attributes", response.Attributes, attributed =>
        {
            json.WriteStartObject();
            Party(json, "actor", attributed.Actor);
            json.Text("confidence", attributed.Confidence);
            json.Text("basis", attributed.Basis);
            json.Text("form", attributed.Form);
            json.WriteEndObject();
        });
        Ids(json, "denies", response.Denies);
        json.Text("reason", response.Reason);
        json.Texts("measures", response.Measures);
        if (response.Quote is not { } quote) return;
        json.WriteStartObject("quote");
        json.WriteString("text", quote.Text);
        Party(json, "speaker", quote.Speaker);
        if (quote.Source is { } source)
        {
            json.WritePropertyName("source");
            Entry(json, source);
        }

        json.WriteEndObject();
    }

    private static void Own(Utf8JsonWriter json, Source source)
    {
        json.Text("title", source.Name);
        json.Text("publisher", source.Publisher);
        json.Term("publisher_kind", source.PublisherKind);
        json.Text("author", source.Author);
        json.Text("url", source.Url);
        Edtf(json, "published", source.Published);
        Edtf(json, "accessed", source.Accessed);
        json.Text("archive_url", source.ArchiveUrl);
        json.Text("language", source.Language);
        if (source.Repeats is { } origin) json.WriteString("repeats", origin.Id);
        json.Text("reliability", source.Reliability);
    }

    private static void Sources(Utf8JsonWriter json, ImmutableArray<SourceEntry> entries) =>
        json.List("sources", entries, entry => Entry(json, entry));

    private static void Entry(Utf8JsonWriter json, SourceEntry entry)
    {
        if (entry.Inline is not { } source)
        {
            json.WriteStringValue(entry.Reference!.Value.Id);
            return;
        }

        json.WriteStartObject();
        Own(json, source);
        json.Text("summary", source.Summary);
        json.Text("description", source.Description.Text);
        json.WriteEndObject();
    }

    private static void Parties(Utf8JsonWriter json, string name, ImmutableArray<Party> parties) =>
        json.List(name, parties, party => Value(json, party));

    private static void Party(Utf8JsonWriter json, string name, Party? party)
    {
        if (party is null) return;
        json.WritePropertyName(name);
        Value(json, party);
    }

    private static void Value(Utf8JsonWriter json, Party party)
    {
        if (party.Actor is { } actor)
        {
            json.WriteStringValue(actor.Id);
            return;
        }

        json.WriteStartObject();
        json.WriteString("name", party.Name);
        json.Text("country", party.Country);
        json.Term("kind", party.Kind);
        json.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter json, string name, ImmutableArray<Reference> references) =>
        json.Texts(name, references.Select(reference => reference.Id));

    private static void Edtf(Utf8JsonWriter json, string name, EdtfDate? date)
    {
        if (date is not null) json.WriteString(name, date.ToString());
    }
}
