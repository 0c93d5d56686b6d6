using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Formats.Data.Schemas;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Pages;

namespace Briefings.Formats.Data;

/// <summary>
/// <c>index.json</c> beside a record's page. First what a preview shows, then the record as in the data files, then what others say and
/// record of it. Lists that grow with the site end after a page's length, and say where the rest is: a preview of a record that everything
/// names loads as fast as any other.
/// </summary>
internal sealed class RecordFile(PageContext context, Record record) : JsonFile(PathOf(record.Key), record.At)
{
    private readonly ReferenceJson _references = new(context);

    /// <summary>Where the file of a record is.</summary>
    public static string PathOf(RecordKey key) => Addresses.Folder(key) + "index.json";

    /// <summary>The files of all published records.</summary>
    public static IEnumerable<Artifact> All(PageContext context) =>
        context.Graph.Content.AllRecords().Select(record => new RecordFile(context, record));

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => [];

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        context.Graph.NoteReading(record);
        json.WriteStartObject();
        json.WriteString("$schema", SchemaFile.UrlOf(context, SchemaFiles.NameOf(record.Collection)));
        json.WriteString("type", record.Collection.Singular());
        json.WriteString("title", record.Title);
        json.Text("kind", RecordWords.KindOf(record));
        json.Text("summary", record.Summary);
        json.List("dates", RecordWords.DatesOf(record), date => Write(json, date));
        json.WriteString("url", _references.Url(record));
        json.WritePropertyName("record");
        new RecordJson(context, context.PageSize).Write(json, record);
        WriteActor(json);
        WriteClaims(json);
        WriteTimeline(json);
        WriteLinks(json);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LabelledDate date)
    {
        json.WriteStartObject();
        json.WriteString("label", date.Label);
        json.Date("date", date.Date);
        json.WriteEndObject();
    }

    private void WriteActor(Utf8JsonWriter json)
    {
        if (record is not Actor actor) return;
        var actors = new ActorJson(_references);
        json.List("linked_by", RelationsOf(actor, LinkRole.Relation, other => other.Links, link => link.Actor), pair => actors.Write(json, pair.Item, pair.Other));
        json.List("office_holders", RelationsOf(actor, LinkRole.Office, person => person.Roles, role => role.Of), pair => actors.Write(json, pair.Item, pair.Other));
    }

    private IEnumerable<(Actor Other, T Item)> RelationsOf<T>(Actor actor, LinkRole role, Func<Actor, ImmutableArray<T>> items, Func<T, Party?> end) =>
        context.Graph.Links.Into(actor.Key, role).Cast<Actor>()
            .SelectMany(other => items(other).Where(item => end(item)?.Actor?.Id == actor.Id).Select(item => (other, item)))
            .Take(context.PageSize);

    private void WriteClaims(Utf8JsonWriter json)
    {
        var claims = new ClaimJson(_references);
        switch (record)
        {
            case Actor actor:
                Write("claims_against", context.Graph.Claims.Against(actor));
                Write("claims_by", context.Graph.Claims.By(actor));
                break;
            case Response response:
                Write("claims", context.Graph.Claims.MadeBy(response));
                break;
            case Source source:
                Write("claims", context.Graph.Claims.RestingOn(source));
                break;
        }

        void Write(string name, IEnumerable<Claim> all) =>
            json.List(name, all.Take(context.PageSize), claim => claims.Write(json, claim, withIncident: true));
    }

    private void WriteTimeline(Utf8JsonWriter json)
    {
        var timeline = record switch
        {
            Actor actor => context.Graph.TimelineOf(actor),
            Incident incident => context.Graph.TimelineOf(incident),
            Topic topic => context.Graph.TimelineOf(topic),
            Article article => context.Graph.TimelineOf(article),
            _ => null,
        };
        if (timeline is null || timeline.Occurred.IsEmpty) return;
        json.WriteStartObject("timeline");
        json.WriteNumber("count", timeline.Occurred.Length);
        if (timeline.Occurred.Length > context.PageSize && record is not Article)
        {
            json.WriteString("url", context.Addresses.Absolute(context.Addresses.Of(RecordPages.TimelineFolder(record, Clock.Occurred))));
        }

        json.List("entries", TimelineViews.NewestFirst(timeline.Occurred).Take(context.PageSize), entry => Write(json, entry));
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.WriteStartObject();
        json.Date("date", entry.Date);
        json.WriteString("label", DateRoles.Label(entry.Record, entry.Role));
        json.Text("text", entry.Event?.Text ?? "");
        _references.Record(json, "record", entry.Record);
        json.WriteEndObject();
    }

    private void WriteLinks(Utf8JsonWriter json)
    {
        _references.Records(json, "articles", context.ArticlesAbout(record).Take(context.PageSize));
        if (record is Response)
        {
            Into("denied_by", LinkRole.Denies);
            Into("answered_by", LinkRole.Answers);
        }

        if (record is Source)
        {
            Into("cited_by", LinkRole.Cites);
            Into("retold_by", LinkRole.Repeats);
        }

        void Into(string name, LinkRole role) => _references.Records(json, name, context.Graph.Links.Into(record.Key, role).Take(context.PageSize));
    }
}
