using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Stix;

/// <summary>What the objects of a bundle share: names of things, sources, and the record in our extension.</summary>
internal sealed class StixObjects(PageContext context)
{
    public PageContext Context { get; } = context;

    public StixIds Ids { get; } = new(context);

    public StixTimes Times { get; } = new(context.Settings.Zone);

    /// <summary>Begins a bundle, with the definitions that its objects need.</summary>
    /// <param name="output">Takes the document.</param>
    /// <param name="path">What the bundle's id is made of.</param>
    public StixBundle Bundle(Stream output, string path)
    {
        var licence = Context.Settings.Licence;
        var terms = string.Join(' ', new[] { licence.Name, licence.Url }.Where(text => text.Length > 0));
        var bundle = terms.Length == 0
            ? new StixBundle(output, Ids.Of("bundle", path), StixDefinitions.TlpClear)
            : new StixBundle(output, Ids.Of("bundle", path), StixDefinitions.TlpClear, Ids.Licence);
        StixDefinitions.Write(bundle, Context.Addresses.Absolute(Context.Addresses.Of(StixDefinitions.RecordSchema)));
        if (terms.Length > 0) StixDefinitions.WriteLicence(bundle, Ids.Licence, terms);
        WritePublisher(bundle);
        return bundle;
    }

    /// <summary>The name of a party as texts name it.</summary>
    public string NameOf(Party party) => Context.Graph.ActorOf(party)?.Name ?? party.Name;

    /// <summary>Names in a sentence: "A, B and C".</summary>
    public string NamesOf(ImmutableArray<Party> parties)
    {
        var names = parties.Select(NameOf).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    /// <summary>The object of a party, which must be in the bundle: <see cref="StixParties"/>.</summary>
    public string Of(Party party) => Context.Graph.ActorOf(party) is { } actor ? Ids.Of(actor) : Ids.OfNamed(party);

    /// <summary>Summary and description without markup: STIX has one text where the record has two.</summary>
    public void Description(Utf8JsonWriter json, Record record)
    {
        var text = Context.Texts.Description(record.Key)?.PlainText.Trim() ?? "";
        json.Text("description", string.Join("\n\n", new[] { record.Summary, text }.Where(part => part.Length > 0)));
    }

    /// <summary>The page on the site, ids elsewhere, and the sources (STIX 2.1, 2.5).</summary>
    public void References(Utf8JsonWriter json, Record record)
    {
        json.WriteStartArray("external_references");
        json.WriteStartObject();
        json.WriteString("source_name", SourceName(Context.Settings.Title));
        json.WriteString("url", PageOf(record));
        json.WriteString("external_id", record.Key.ToString());
        json.WriteEndObject();
        if (record is Actor actor) Elsewhere(json, actor.SameAs);
        foreach (var entry in record.Sources) Reference(json, entry);
        json.WriteEndArray();
    }

    /// <summary>Sources of a statement; nothing when there are none.</summary>
    public void References(Utf8JsonWriter json, ImmutableArray<SourceEntry> sources) =>
        json.List("external_references", sources.Where(entry => Context.Graph.SourceOf(entry) is not null), entry => Reference(json, entry));

    /// <summary>The record itself, in our extension.</summary>
    public void Record(Utf8JsonWriter json, Record record)
    {
        json.WriteStartObject("extensions");
        WriteRecord(json, record);
        json.WriteEndObject();
    }

    /// <summary>As <see cref="Record"/>, among other extensions.</summary>
    public void WriteRecord(Utf8JsonWriter json, Record record)
    {
        BeginExtension(json, record);
        json.WritePropertyName("record");
        ContractKeys.Write(json, record);
        json.WriteEndObject();
    }

    /// <summary>Says in our extension that the note's content is the Markdown of the article.</summary>
    public void TextOf(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("extensions");
        BeginExtension(json, article);
        json.WriteString("text_of", Ids.Of(article));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>How sure a speaker is, what the statement rests on, and the beginning of what our extension says of it.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="kind">What is stated: <c>claim</c> or <c>link</c>.</param>
    /// <param name="confidence">The speaker's own word, or empty.</param>
    /// <param name="sources">What it rests on.</param>
    public void BeginStatement(Utf8JsonWriter json, string kind, string confidence, ImmutableArray<SourceEntry> sources)
    {
        if (StixConfidence.Of(confidence) is { } number) json.WriteNumber("confidence", number);
        References(json, sources);
        json.WriteStartObject("extensions");
        json.WriteStartObject(StixDefinitions.Record);
        json.WriteString("extension_type", "property-extension");
        json.WriteStartObject(kind);
        json.Text("confidence", confidence);
    }

    /// <summary>Ends what <see cref="BeginStatement"/> began.</summary>
    public static void EndStatement(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void BeginExtension(Utf8JsonWriter json, Record record)
    {
        json.WriteStartObject(StixDefinitions.Record);
        json.WriteString("extension_type", "property-extension");
        json.WriteString("collection", record.Collection.Folder());
        json.WriteString("id", record.Id);
        json.WriteString("url", PageOf(record));
    }

    private string PageOf(Record record) => Context.Addresses.Absolute(Context.Addresses.Of(record));

    private void WritePublisher(StixBundle bundle)
    {
        var publisher = Context.Settings.Publisher;
        var json = bundle.Begin("identity", Ids.Publisher, StixTimes.Undated);
        json.WriteString("name", publisher.Name.Length > 0 ? publisher.Name : Context.Settings.Title);
        json.Text("description", Context.Settings.Description);
        json.Text("contact_information", string.Join(' ', new[] { publisher.Email, publisher.Url }.Where(text => text.Length > 0)));
        bundle.End();
    }

    private static void Elsewhere(Utf8JsonWriter json, SameAs same)
    {
        External("mitre-attack", same.MitreAttack, $"https://attack.mitre.org/groups/{same.MitreAttack}/");
        External("wikidata", same.Wikidata, $"https://www.wikidata.org/wiki/{same.Wikidata}");
        External("misp-galaxy", same.MispGalaxy, "");
        External("opensanctions", same.OpenSanctions, $"https://www.opensanctions.org/entities/{same.OpenSanctions}/");

        void External(string name, string id, string page)
        {
            if (id.Length == 0) return;
            json.WriteStartObject();
            json.WriteString("source_name", name);
            json.Text("url", page);
            json.WriteString("external_id", id);
            json.WriteEndObject();
        }
    }

    private void Reference(Utf8JsonWriter json, SourceEntry entry)
    {
        if (Context.Graph.SourceOf(entry) is not { } source) return;
        json.WriteStartObject();
        json.WriteString("source_name", SourceName(source.Publisher.Length > 0 ? source.Publisher : source.Title));
        json.WriteString("description", InWords(source));
        if (source.Url.Length > 0) json.WriteString("url", new Uri(source.Url).AbsoluteUri);
        json.WriteEndObject();
    }

    /// <summary>A source as a bibliography names it.</summary>
    public static string InWords(Source source) =>
        string.Join(", ", new[] { source.Author, source.Title, source.Publisher, source.Published?.ToPlainText() ?? "" }.Where(text => text.Length > 0));

    // These two names are kept for their own kinds of id (STIX 2.1, 2.5.1).
    private static string SourceName(string name) => name is "cve" or "capec" ? name.ToUpperInvariant() : name;
}
