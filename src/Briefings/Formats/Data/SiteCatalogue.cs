using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary><c>/data/site.json</c>: what the site is, and every download with its length and hash.</summary>
internal sealed class SiteCatalogue(PageContext context, ImmutableArray<Download> downloads) : JsonFile("data/site.json", context.Settings.At)
{
    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", context.Settings.Title);
        json.Text("description", context.Settings.Description);
        json.WriteString("url", SiteHeader.HomeUrl(context));
        json.WriteString("language", context.Settings.Language);
        SiteHeader.Licence(json, context);
        SiteHeader.Edition(json, context);
        json.WriteString("generator", "Briefings");
        json.List("downloads", downloads, download => Write(json, download));
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Download download)
    {
        var measure = download.File.Measure();
        json.WriteStartObject();
        json.WriteString("path", download.File.Path);
        json.WriteString("url", context.Addresses.Absolute(context.Addresses.Of(download.File.Path)));
        json.WriteString("format", download.Format);
        json.WriteNumber("records", download.Records);
        json.WriteNumber("bytes", measure.Bytes);
        json.WriteString("sha256", measure.Sha256);
        json.WriteEndObject();
    }
}
