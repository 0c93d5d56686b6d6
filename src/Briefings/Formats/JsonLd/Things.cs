using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Views;

namespace Briefings.Formats.JsonLd;

/// <summary>
/// What pages are about, as nodes of one graph over the whole site: a record's page describes it, other pages name it. A thing and the page
/// about it are two nodes (<c>/actors/apt40/#actor</c> and <c>/actors/apt40/</c>).
/// </summary>
internal sealed class Things(PageContext context)
{
    // A record is named on many pages, each time in the same words.
    private readonly ConcurrentDictionary<Record, byte[]> _names = new(ReferenceEqualityComparer.Instance);

    /// <summary>The site as a node.</summary>
    public string SiteId { get; } = context.Addresses.Absolute(context.Addresses.Of("")) + "#site";

    public string Url(string address) => context.Addresses.Absolute(address);

    public string Url(Record record) => Url(context.Addresses.Of(record));

    public string Id(Record record) => $"{Url(record)}#{record.Collection.Singular()}";

    /// <summary>What an actor is to schema.org; a kind that a site has added may be anything.</summary>
    public static string TypeOf(Actor actor) => TypeOf(actor.Kind);

    public static string TypeOf(Record record) => record switch
    {
        Actor actor => TypeOf(actor),
        Article => "NewsArticle",
        Incident or Response => "Event",
        Source => "CreativeWork",
        Topic => "DefinedTerm",
        _ => "WebPage",
    };

    /// <summary>Names a record: type, node, name and page.</summary>
    public void Name(Utf8JsonWriter json, Record record) =>
        json.WriteRawValue(_names.GetOrAdd(record, static (named, things) => things.NameOf(named), this), skipInputValidation: true);

    public void Names(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<Record> records)
    {
        using var each = records.GetEnumerator();
        if (!each.MoveNext()) return;
        json.WriteStartArray(name);
        do Name(json, each.Current);
        while (each.MoveNext());
        json.WriteEndArray();
    }

    public void Party(Utf8JsonWriter json, Party party)
    {
        if (context.Graph.ActorOf(party) is { } actor)
        {
            Name(json, actor);
            return;
        }

        json.Begin(party.Kind is { } kind ? TypeOf(kind) : "Thing");
        json.WriteString("name"u8, context.Party(party).Text);
        json.WriteEndObject();
    }

    public void Parties(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Party> parties)
    {
        if (parties.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var party in parties) Party(json, party);
        json.WriteEndArray();
    }

    /// <summary>The numbered sources of a page.</summary>
    public static void Citations(Utf8JsonWriter json, SourceListView sources)
    {
        if (sources.Items.IsEmpty) return;
        json.WriteStartArray("citation"u8);
        foreach (var source in sources.Items)
        {
            json.Begin("CreativeWork");
            json.WriteString("name"u8, source.Title);
            json.Text("url"u8, source.Url);
            json.Text("author"u8, source.Author);
            Publisher(json, source.Publisher);
            json.Date("datePublished"u8, source.Published);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Sources by name, where the page describes them elsewhere.</summary>
    public void Sources(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<SourceEntry> entries)
    {
        if (entries.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            if (context.Graph.SourceOf(entry) is not { } source) continue;
            json.Begin("CreativeWork");
            json.WriteString("name"u8, source.Title);
            json.Text("url"u8, source.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Publisher(Utf8JsonWriter json, string name)
    {
        if (name.Length == 0) return;
        json.Begin("publisher"u8, "Organization");
        json.WriteString("name"u8, name);
        json.WriteEndObject();
    }

    private byte[] NameOf(Record record)
    {
        var url = Url(record);
        return SchemaOrg.ToBytes(json =>
        {
            json.Begin(TypeOf(record));
            json.WriteString("@id"u8, $"{url}#{record.Collection.Singular()}");
            json.WriteString("name"u8, record.Title);
            json.WriteString("url"u8, url);
            json.WriteEndObject();
        });
    }

    private static string TypeOf(Term actorKind) => actorKind.Id switch
    {
        "state" => "Country",
        "government-body" => "GovernmentOrganization",
        "person" => "Person",
        "military-unit" or "intrusion-set" or "alliance" or "company" or "civil-society" or "media" => "Organization",
        _ => "Thing",
    };
}
