using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>References as data shows them: resolved, so that nobody has to join files to read one.</summary>
internal sealed class ReferenceJson(PageContext context)
{
    public string Url(Record record) => context.Addresses.Absolute(context.Addresses.Of(record));

    /// <summary>The absolute address of a file under <c>assets/</c>.</summary>
    public string AssetUrl(string path) => new Uri(context.Addresses.Absolute(context.Addresses.Of(path.TrimStart('/')))).AbsoluteUri;

    /// <summary>Records as <c>{id, title, url}</c>.</summary>
    public void Records(Utf8JsonWriter json, string name, IEnumerable<Record> records) =>
        json.List(name, records, record => Object(json, record));

    /// <summary>Published records of a collection, by what names them.</summary>
    public void Records(Utf8JsonWriter json, string name, Collection collection, ImmutableArray<Reference> references) =>
        Records(json, name, references.Select(reference => context.Graph.PublishedOrNull(new(collection, reference.Id))).OfType<Record>());

    public void Record(Utf8JsonWriter json, string name, Record? record)
    {
        if (record is null) return;
        json.WritePropertyName(name);
        Object(json, record);
    }

    public void Topics(Utf8JsonWriter json, Record record) => Records(json, "topics", context.Graph.Links.OutOf(record.Key, LinkRole.Topic));

    public void Parties(Utf8JsonWriter json, string name, ImmutableArray<Party> parties) => json.List(name, parties, party => Object(json, party));

    public void Party(Utf8JsonWriter json, string name, Party? party)
    {
        if (party is null) return;
        json.WritePropertyName(name);
        Object(json, party);
    }

    public void Sources(Utf8JsonWriter json, ImmutableArray<SourceEntry> entries) =>
        json.List("sources", entries.Select(context.Graph.SourceOf).OfType<Source>(), source => Object(json, source));

    public void Source(Utf8JsonWriter json, string name, SourceEntry? entry)
    {
        if (entry is null || context.Graph.SourceOf(entry) is not { } source) return;
        json.WritePropertyName(name);
        Object(json, source);
    }

    /// <summary>
    /// What describes a source. Its own address is <c>source_url</c>: in all data <c>url</c> is the page on this site.
    /// </summary>
    public void Describe(Utf8JsonWriter json, Source source)
    {
        json.Text("title", source.Name);
        json.Text("publisher", source.Publisher);
        json.Term("publisher_kind", source.PublisherKind);
        json.Text("author", source.Author);
        json.Text("source_url", source.Url);
        json.Date("published", source.Published);
        json.Date("accessed", source.Accessed);
        json.Text("archive_url", source.ArchiveUrl);
        json.Text("language", source.Language);
        if (source.Repeats is { } origin) Record(json, "repeats", context.Graph.PublishedOrNull(new(Collection.Sources, origin.Id)));
        json.Text("reliability", source.Reliability);
    }

    private void Object(Utf8JsonWriter json, Record record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteString("title", record.Title);
        json.WriteString("url", Url(record));
        json.WriteEndObject();
    }

    private void Object(Utf8JsonWriter json, Party party)
    {
        if (context.Graph.ActorOf(party) is { } actor)
        {
            Object(json, actor);
            return;
        }

        json.WriteStartObject();
        json.Text("name", party.Name);
        json.Text("country", party.Country);
        json.Term("kind", party.Kind);
        json.WriteEndObject();
    }

    // A source with a record is described in sources.json; one written inline has no other place.
    private void Object(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        if (source.Id.Length > 0)
        {
            json.WriteString("id", source.Id);
            json.WriteString("title", source.Title);
            json.WriteString("url", Url(source));
            json.Text("publisher", source.Publisher);
            json.Text("source_url", source.Url);
        }
        else
        {
            Describe(json, source);
        }

        json.WriteEndObject();
    }
}
