using System.Text.Json;
using Briefings.Site;
using Briefings.Site.Views;

namespace Briefings.Formats.JsonLd;

/// <summary>The record as <c>Dataset</c> in a <c>DataCatalog</c>, with every file that can be downloaded.</summary>
internal sealed class DatasetNode(PageContext context, Things things, SiteNode site)
{
    public void Write(Utf8JsonWriter json, DataPageView page)
    {
        json.Begin("mainEntity"u8, "DataCatalog");
        json.WriteString("@id"u8, page.CanonicalUrl + "#catalogue");
        json.WriteString("name"u8, $"{context.Settings.Title}: data");
        json.WriteString("url"u8, page.CanonicalUrl);
        json.WriteStartArray("dataset"u8);
        json.Begin("Dataset");
        json.WriteString("@id"u8, page.CanonicalUrl + "#record");
        json.WriteString("name"u8, $"{context.Settings.Title}: the whole record");
        json.WriteString("description"u8, Description());
        json.WriteString("url"u8, page.CanonicalUrl);
        json.Date("dateModified"u8, context.Options.AsOf);
        site.WriteTerms(json);
        json.WriteStartArray("distribution"u8);
        foreach (var download in page.Downloads) Write(json, download);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, DownloadView download)
    {
        json.Begin("DataDownload");
        json.WriteString("name"u8, $"{download.Name} ({download.File})");
        json.WriteString("contentUrl"u8, things.Url(download.Address));
        json.WriteString("encodingFormat"u8, download.File.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv" : "application/json");
        json.WriteString("contentSize"u8, download.Size);
        json.WriteString("sha256"u8, download.Sha256);
        json.WriteEndObject();
    }

    private string Description() =>
        $"Actors, incidents, responses, articles and sources of {context.Settings.Title}, with the relations between them: who says who did what, when, on what basis, and who denies it. {context.Settings.Description}".TrimEnd();
}
