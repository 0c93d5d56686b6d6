using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefings.Formats.Feeds;

/// <summary>An article's content as both kinds of feed carry it, encoded once for the many feeds that hold the article.</summary>
/// <param name="Xml">Escaped for XML text.</param>
/// <param name="Json">Escaped for a JSON string.</param>
internal sealed record FeedContent(string Xml, JsonEncodedText Json)
{
    public static FeedContent Of(string html) => new(XmlText.Escape(html), JsonEncodedText.Encode(html, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
}
