using System.Text.Json;
using Briefings.Formats.Data.Schemas;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>A collection as one JSON document.</summary>
internal sealed class RecordsJsonFile(PageContext context, Collection collection, IReadOnlyCollection<Record> records)
    : JsonFile($"data/{collection.Folder()}.json", context.Settings.At)
{
    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => [collection];

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        var writer = new RecordJson(context);
        json.WriteStartObject();
        json.WriteString("$schema", SchemaFile.UrlOf(context, SchemaFiles.NameOfAll(collection)));
        json.WriteStartObject("site");
        json.WriteString("title", context.Settings.Title);
        json.WriteString("url", SiteHeader.HomeUrl(context));
        json.WriteEndObject();
        SiteHeader.Licence(json, context);
        SiteHeader.Edition(json, context);
        json.WriteNumber("count", records.Count);
        json.WriteStartArray("records");
        foreach (var record in records)
        {
            writer.Write(json, record);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
