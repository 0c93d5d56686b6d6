using System.Text.Json;
using AngleSharp.Html.Dom;
using Briefings.Import;

namespace Briefings.Capture.Html;

/// <summary>What a page states of its stories in JSON-LD (schema.org: NewsArticle and its like). What is not right as JSON is passed over: it states nothing.</summary>
internal static class JsonLdFacts
{
    private const int MostLevels = 8;

    /// <summary>The facts of each story, in order.</summary>
    public static IReadOnlyList<PageFacts> Of(IHtmlDocument document)
    {
        var found = new List<PageFacts>();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (TryParse(script.TextContent) is not { } json) continue;
            using (json) Collect(json.RootElement, found, level: 0);
        }

        return found;
    }

    private static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Collect(JsonElement element, List<PageFacts> found, int level)
    {
        if (level > MostLevels) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, found, level + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(element)) found.Add(Read(element));
            if (element.TryGetProperty("@graph", out var graph)) Collect(graph, found, level + 1);
            if (element.TryGetProperty("mainEntity", out var main)) Collect(main, found, level + 1);
        }
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(TextOf) : [TextOf(type)])
            .Any(name => name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report");

    private static PageFacts Read(JsonElement element)
    {
        var stated = Text(element, "datePublished");
        var day = DateFinder.FromIso(stated);
        var url = HtmlFacts.WebAddress(Text(element, "url"));
        return new()
        {
            Title = Text(element, "headline") is { Length: > 0 } headline ? headline : Text(element, "name"),
            Publisher = Name(element, "publisher"),
            Author = Name(element, "author"),
            Published = day,
            PublishedAsStated = string.Equals(stated, day, StringComparison.Ordinal) ? "" : stated,
            Url = url.Length > 0 ? url : HtmlFacts.WebAddress(Id(element, "mainEntityOfPage")),
            Language = HtmlFacts.LanguageTag(Text(element, "inLanguage")),
        };
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? ImportText.Line(TextOf(value)) : "";

    // A name, an object with one, or several of them.
    private static string Name(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value)) return "";
        var all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        return string.Join(", ", all.Select(one => one.ValueKind == JsonValueKind.Object ? Text(one, "name") : ImportText.Line(TextOf(one))).Where(name => name.Length > 0 && !name.Contains("://", StringComparison.Ordinal)));
    }

    private static string Id(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.ValueKind == JsonValueKind.Object ? Text(value, "@id") : TextOf(value) : "";

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
