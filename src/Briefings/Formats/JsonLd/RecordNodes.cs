using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.JsonLd;

/// <summary>What a record's page is about, as a node.</summary>
internal sealed class RecordNodes(PageContext context, Things things)
{
    private readonly ActorNode _actors = new(context, things);

    /// <summary>Whether there is anything to describe: a text page is about itself, and that nobody answered is no event.</summary>
    public static bool IsThing(Record record) => record is not Page && !(record is Response response && Statements.IsNoneFound(response));

    public void Write(Utf8JsonWriter json, Record record)
    {
        switch (record)
        {
            case Actor actor: _actors.Write(json, actor); break;
            case Incident incident: Write(json, incident); break;
            case Response response: Write(json, response); break;
            case Source source: Write(json, source); break;
            case Topic topic: Write(json, topic); break;
            default: things.Name(json, record); break;
        }
    }

    private void Begin(Utf8JsonWriter json, Record record)
    {
        json.Begin(Things.TypeOf(record));
        json.WriteString("@id"u8, things.Id(record));
        json.WriteString("name"u8, record.Title);
        json.Text("description"u8, record.Summary);
    }

    // Whom it struck is no property of an event; the page mentions them.
    private void Write(Utf8JsonWriter json, Incident incident)
    {
        Begin(json, incident);
        json.Date("startDate"u8, incident.Occurred);
        json.WriteString("url"u8, things.Url(incident));
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Response response)
    {
        Begin(json, response);
        json.Date("startDate"u8, ResponseOrder.Act(response).Date);
        json.Date("endDate"u8, response.Ended);
        things.Parties(json, "organizer"u8, response.By);
        things.Names(json, "about"u8, context.Graph.Links.OutOf(response.Key, LinkRole.About));
        json.WriteString("url"u8, things.Url(response));
        json.WriteEndObject();
    }

    // The work itself is elsewhere: its address is its own.
    private void Write(Utf8JsonWriter json, Source source)
    {
        Begin(json, source);
        json.Text("url"u8, source.Url);
        json.Text("author"u8, source.Author);
        Things.Publisher(json, source.Publisher);
        json.Date("datePublished"u8, source.Published);
        json.Text("inLanguage"u8, source.Language);
        json.Text("archivedAt"u8, source.ArchiveUrl);
        things.Names(json, "isBasedOn"u8, context.Graph.Links.OutOf(source.Key, LinkRole.Repeats));
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Topic topic)
    {
        Begin(json, topic);
        json.WriteString("url"u8, things.Url(topic));
        json.WriteString("inDefinedTermSet"u8, things.Url(context.Addresses.Of(Collection.Topics)));
        json.WriteEndObject();
    }
}
