using System.Text;
using System.Text.Json;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Search;

/// <summary>A file of the index. Readers load several at once, so it is not indented.</summary>
internal abstract class SearchFile(string name, SourceLocation source) : Artifact($"{SearchIndex.Folder}{name}.json", source)
{
    private static readonly JsonWriterOptions Options = JsonFile.Options with { Indented = false };

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => Collections.All;

    /// <inheritdoc />
    public override void Write(Stream output)
    {
        using (var json = JsonFile.WriterOn(output, Options)) Write(json);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the document.</summary>
    protected abstract void Write(Utf8JsonWriter json);

    /// <summary>At most so many characters of a text, cut between words where there are any.</summary>
    protected static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = text.LastIndexOf(' ', longest);
        if (end <= 0) end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return text[..end] + "…";
    }
}

/// <summary>What there is and where: collections with their numbers, and the start of each shard.</summary>
internal sealed class SearchManifestFile(PageContext context, SearchIndex index) : SearchFile("index", context.Settings.At)
{
    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", index.Version);
        json.WriteNumber("block", SearchIndex.BlockSize);
        json.WriteStartArray("collections");
        foreach (var range in index.Records.Ranges)
        {
            json.WriteStartObject();
            json.WriteString("name", range.Collection.Folder());
            json.WriteString("kind", range.Collection.Singular());
            json.WriteNumber("from", range.From);
            json.WriteNumber("count", range.Count);
            json.WriteString("address", range.Collection == Collection.Pages ? context.Addresses.Of("") : context.Addresses.Of(range.Collection));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Texts("words", index.Words.Select(shard => shard.Start));
        json.Texts("names", index.Names.Select(shard => shard.Start));
        json.Texts("endings", index.Endings.Select(shard => shard.Start));
        json.WriteEndObject();
    }
}

/// <summary>A shard of the words.</summary>
internal sealed class WordsFile(PageContext context, SearchIndex index, int shard)
    : Artifact($"{SearchIndex.Folder}words-{shard}.json", context.Settings.At)
{
    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => Collections.All;

    /// <inheritdoc />
    public override void Write(Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes($"{{\"version\":\"{index.Version}\",\"words\":{{\n"));
        output.Write(index.Words[shard].Members);
        output.Write("\n}}\n"u8);
    }
}

/// <summary>A shard of the words of names, parted by spaces.</summary>
internal sealed class NamesFile(PageContext context, string version, string name, NameShard shard) : SearchFile(name, context.Settings.At)
{
    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", version);
        json.WriteString("words", string.Join(' ', shard.Words));
        json.WriteEndObject();
    }
}

/// <summary>What results show of some records.</summary>
internal sealed class SearchRecordsFile(PageContext context, SearchIndex index, int block) : SearchFile($"records-{block}", context.Settings.At)
{
    // Longer summaries go on on the record's page.
    private const int LongestSummary = 400;
    private const int MostAliases = 40;

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        var from = block * SearchIndex.BlockSize;
        json.WriteStartObject();
        json.WriteString("version", index.Version);
        json.WriteStartArray("records");
        for (var number = from; number < Math.Min(from + SearchIndex.BlockSize, index.Records.All.Length); number++)
        {
            Write(json, index.Records.All[number], index.TextBlocks.PlaceOf(number));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Record record, TextPlace? text)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Id);
        json.WriteString("title", record.Title);
        if (record is Actor actor) json.Texts("names", actor.Aliases.Select(alias => alias.Name).Distinct(StringComparer.Ordinal).Take(MostAliases));
        json.Text("kind", RecordWords.KindOf(record));
        json.Text("date", RecordOrder.DateOf(record)?.ToShortText() ?? "");
        json.Text("summary", Cut(record.Summary, LongestSummary));
        if (text is { } place)
        {
            json.WriteStartArray("text");
            json.WriteNumberValue(place.Block);
            json.WriteNumberValue(place.Index);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}

/// <summary>The texts of some records, for excerpts.</summary>
internal sealed class SearchTextsFile(PageContext context, SearchIndex index, int block) : SearchFile($"texts-{block}", context.Settings.At)
{
    // What stands beyond is found, but not shown as an excerpt.
    private const int LongestText = 20_000;

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", index.Version);
        json.Texts("texts", index.TextBlocks.Blocks[block].Select(number => Cut(string.Join('\n', index.Texts.TextsOf(index.Records.All[number])), LongestText)));
        json.WriteEndObject();
    }
}
