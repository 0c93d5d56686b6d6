using System.Text.Json;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Feeds;

/// <summary>A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal sealed class JsonFeed(PageContext context, FeedItems items, Feed feed) : JsonFile(feed.Folder + SiteFeeds.Json, feed.At)
{
    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", items.PageUrl(feed.Folder));
        json.WriteString("feed_url", items.PageUrl(Path));
        json.Text("description", feed.Description);
        json.WriteString("language", context.Settings.Language);
        json.WriteStartArray("authors");
        WriteAuthor(json, items.Publisher, context.Settings.Publisher.Url);
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var article in feed.Articles())
        {
            WriteItem(json, article);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteItem(Utf8JsonWriter json, Article article)
    {
        var folder = Addresses.Folder(article.Key);
        json.WriteStartObject();
        json.WriteString("id", items.Id(folder));
        json.WriteString("url", items.PageUrl(folder));
        json.WriteString("title", article.Title);
        json.Text("summary", article.Summary);
        json.WriteString("content_html", items.Content(article).Json);
        json.Text("image", items.ImageUrl(article));
        json.WriteString("date_published", items.Times.Published(article));
        json.WriteString("date_modified", items.Times.Updated(article));
        json.List("authors", article.Authors, author => WriteAuthor(json, author, ""));
        json.Texts("tags", items.Topics(article).Select(topic => topic.Title));
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name, string url)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.Text("url", url);
        json.WriteEndObject();
    }
}
