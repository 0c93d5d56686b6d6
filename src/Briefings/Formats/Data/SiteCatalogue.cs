using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Formats.Data.Schemas;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary><c>/data/site.json</c>: what the site is, and every download with its length and hash.</summary>
/// <param name="context">What it is written from.</param>
/// <param name="downloads">The record.</param>
/// <param name="schemas">What its JSON looks like.</param>
internal sealed class SiteCatalogue(PageContext context, ImmutableArray<Download> downloads, ImmutableArray<Download> schemas) : JsonFile("data/site.json", context.Settings.At)
{
    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => Collections.All;

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", SchemaFile.UrlOf(context, SchemaFiles.Catalogue));
        json.WriteString("title", context.Settings.Title);
        json.Text("description", context.Settings.Description);
        json.WriteString("url", SiteHeader.HomeUrl(context));
        json.WriteString("language", context.Settings.Language);
        SiteHeader.Licence(json, context);
        SiteHeader.Edition(json, context);
        json.WriteString("generator", "Briefings");
        json.List("downloads", downloads, download => Write(json, download));
        json.List("schemas", schemas, schema => WriteSchema(json, schema));
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Download download)
    {
        json.WriteStartObject();
        WriteAddress(json, download);
        json.WriteString("format", download.Format);
        json.WriteNumber("records", download.Records.Value);
        WriteMeasure(json, download);
        if (download.Schema.Length > 0) json.WriteString("schema", SchemaFile.UrlOf(context, download.Schema));
        json.WriteEndObject();
    }

    private void WriteSchema(Utf8JsonWriter json, Download schema)
    {
        json.WriteStartObject();
        WriteAddress(json, schema);
        json.WriteString("title", schema.Name);
        WriteMeasure(json, schema);
        json.WriteEndObject();
    }

    private void WriteAddress(Utf8JsonWriter json, Download download)
    {
        json.WriteString("path", download.File.Path);
        json.WriteString("url", context.Addresses.Absolute(context.Addresses.Of(download.File.Path)));
    }

    private static void WriteMeasure(Utf8JsonWriter json, Download download)
    {
        var measure = download.File.Measure();
        json.WriteNumber("bytes", measure.Bytes);
        json.WriteString("sha256", measure.Sha256);
    }
}
