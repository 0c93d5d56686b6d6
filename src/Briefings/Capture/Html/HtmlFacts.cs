using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Briefings.Import;

namespace Briefings.Capture.Html;

/// <summary>What a page states in its head and in marked elements.</summary>
internal static class HtmlFacts
{
    /// <summary>What holds for the page as a whole.</summary>
    public static PageFacts OfPage(IHtmlDocument document)
    {
        var publisher = Meta(document, "og:site_name", "application-name", "dc.publisher", "citation_publisher");
        var stated = Meta(document, "article:published_time", "og:article:published_time", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "publish-date", "pubdate", "parsely-pub-date", "citation_publication_date", "sailthru.date");
        if (DateFinder.FromIso(stated).Length == 0) stated = DateOfElement(document);
        var day = DateFinder.FromIso(stated);
        return new()
        {
            Title = WithoutPublisher(First(HeadlineOf(document), Meta(document, "og:title", "twitter:title"), ImportText.Line(document.Title ?? "")), publisher),
            Publisher = publisher,
            Author = AuthorOf(document),
            Published = day,
            PublishedAsStated = string.Equals(stated.Trim(), day, StringComparison.Ordinal) ? "" : stated.Trim(),
            Url = AddressOf(document),
            Language = LanguageOf(document),
        };
    }

    /// <summary>An address that a source can have; empty when it is none.</summary>
    public static string WebAddress(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", Host.Length: > 0 } && !text.Trim().Any(char.IsWhiteSpace) ? text.Trim() : "";

    /// <summary>A language tag in the form of BCP 47; empty when it is none of the usual ones.</summary>
    public static string LanguageTag(string text)
    {
        var parts = text.Trim().Split('-', '_');
        if (parts is not [{ Length: 2 or 3 } language, ..] || !language.All(char.IsAsciiLetter)) return "";
        return parts is [_, { Length: 2 } region] && region.All(char.IsAsciiLetter) ? $"{language.ToLowerInvariant()}-{region.ToUpperInvariant()}" : language.ToLowerInvariant();
    }

    private static string First(params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            if (value.Length > 0) return value;
        }

        return "";
    }

    private static string Meta(IHtmlDocument document, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var meta in document.QuerySelectorAll("meta[content]"))
            {
                if (!string.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"), name, StringComparison.OrdinalIgnoreCase)) continue;
                if (ImportText.Line(meta.GetAttribute("content")!) is { Length: > 0 } content) return content;
            }
        }

        return "";
    }

    // Of several, none is the page's.
    private static string HeadlineOf(IHtmlDocument document) => document.QuerySelectorAll("h1") is [var only] ? ImportText.Line(only.TextContent) : "";

    private static string DateOfElement(IHtmlDocument document)
    {
        var marked = document.QuerySelector("time[itemprop=datePublished][datetime], time[pubdate][datetime]") ?? document.QuerySelector("[itemprop=datePublished][content]");
        if (marked is not null) return marked.GetAttribute("datetime") ?? marked.GetAttribute("content") ?? "";
        // Several times say several things.
        var times = document.QuerySelectorAll("time[datetime]").Select(time => time.GetAttribute("datetime")!).Distinct(StringComparer.Ordinal).ToList();
        return times is [var single] ? single : "";
    }

    private static string AuthorOf(IHtmlDocument document)
    {
        var author = Meta(document, "author", "dc.creator", "parsely-author", "citation_author", "article:author", "byl");
        // Some name the author's page there.
        if (author.Contains("://", StringComparison.Ordinal)) author = "";
        if (author.Length == 0 && document.QuerySelector("[rel=author], [itemprop=author]") is { } marked) author = ImportText.Line(marked.TextContent);
        return author.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? author[3..] : author;
    }

    private static string AddressOf(IHtmlDocument document)
    {
        foreach (var candidate in (string[])[document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? "", Meta(document, "og:url", "twitter:url"), SavedFrom(document)])
        {
            if (WebAddress(candidate) is { Length: > 0 } address) return address;
        }

        return "";
    }

    // <!-- saved from url=(0031)https://example.org/a -->, as browsers write it.
    private static string SavedFrom(IHtmlDocument document)
    {
        foreach (var comment in document.ChildNodes.Concat(document.DocumentElement?.ChildNodes ?? Enumerable.Empty<INode>()).OfType<IComment>())
        {
            var start = comment.Data.IndexOf("saved from url=(", StringComparison.OrdinalIgnoreCase);
            if (start >= 0 && comment.Data.IndexOf(')', start) is > 0 and var end) return comment.Data[(end + 1)..].Trim();
        }

        return "";
    }

    private static string LanguageOf(IHtmlDocument document) => LanguageTag(document.DocumentElement?.GetAttribute("lang") ?? "");

    // "Headline | The Daily Planet"
    private static string WithoutPublisher(string title, string publisher)
    {
        if (publisher.Length == 0 || !title.EndsWith(publisher, StringComparison.OrdinalIgnoreCase)) return title;
        var rest = title[..^publisher.Length].TrimEnd();
        return rest is [.., '|' or '-' or '–' or '—' or '·' or ':'] ? rest[..^1].TrimEnd() : title;
    }
}
