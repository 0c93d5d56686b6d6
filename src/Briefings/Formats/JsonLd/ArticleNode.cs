using System.Text.Json;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Views;

namespace Briefings.Formats.JsonLd;

/// <summary>A briefing as <c>NewsArticle</c>.</summary>
internal sealed class ArticleNode(PageContext context, Things things, SiteNode site)
{
    public void Write(Utf8JsonWriter json, ArticlePageView page, Article article)
    {
        json.Begin("NewsArticle");
        json.WriteString("@id"u8, things.Id(article));
        json.WriteString("headline"u8, article.Title);
        json.Text("description"u8, article.Summary);
        json.WriteString("url"u8, page.CanonicalUrl);
        json.WriteString("mainEntityOfPage"u8, page.CanonicalUrl);
        json.Date("datePublished"u8, article.Date);
        json.Date("dateModified"u8, article.Updated);
        WriteAuthors(json, article);
        site.WriteTerms(json);
        if (page.Image is { } image) WriteImage(json, image);
        things.Names(json, "about"u8, context.Graph.Links.OutOf(article.Key, LinkRole.Subject).Concat(context.Graph.Links.OutOf(article.Key, LinkRole.Topic)));
        Things.Citations(json, page.Sources);
        WriteCorrections(json, page);
        json.WriteEndObject();
    }

    // Bylines are names. The publisher's own is a body's, any other is taken for a person's.
    private void WriteAuthors(Utf8JsonWriter json, Article article)
    {
        if (article.Authors.IsEmpty) return;
        json.WriteStartArray("author"u8);
        foreach (var author in article.Authors)
        {
            json.Begin(author == context.Settings.Publisher.Name || author == context.Settings.Title ? "Organization" : "Person");
            json.WriteString("name"u8, author);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteImage(Utf8JsonWriter json, ImageView image)
    {
        json.Begin("image"u8, "ImageObject");
        json.WriteString("url"u8, things.Url(image.Address));
        json.Text("description"u8, image.Alt);
        json.Text("caption"u8, image.Caption);
        json.Text("creditText"u8, image.Credit);
        json.WriteEndObject();
    }

    private static void WriteCorrections(Utf8JsonWriter json, ArticlePageView page)
    {
        if (page.Corrections.IsEmpty) return;
        json.WriteStartArray("correction"u8);
        foreach (var correction in page.Corrections)
        {
            json.Begin("CorrectionComment");
            json.WriteString("text"u8, correction.Text);
            json.Date("datePublished"u8, correction.Date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
