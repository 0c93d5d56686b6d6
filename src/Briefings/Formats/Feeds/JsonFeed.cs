using System.Text.Json;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Feeds;

/// <summary>A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal sealed class JsonFeed(PageContext context, FeedItems items, FeedEntries entries, Feed feed) : JsonFile(feed.Folder + SiteFeeds.Json, feed.At)
{
    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => feed.MadeOf;

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
            json.WriteRawValue(entries.Of(article).Json, skipInputValidation: true);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void WriteAuthor(Utf8JsonWriter json, string name, string url)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.Text("url", url);
        json.WriteEndObject();
    }
}
