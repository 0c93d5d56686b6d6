using AngleSharp.Html.Parser;

namespace Briefings.Capture.Html;

/// <summary>Reads a page that was saved as HTML. Nothing is loaded, and no script runs.</summary>
internal static class HtmlPage
{
    // An element 'article' with less is a card that leads to another story.
    private const int LeastWords = 40;

    /// <summary>Reads HTML.</summary>
    public static SavedPage Read(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var furniture = new HtmlFurniture();
        var parts = new List<List<Passage>>();
        foreach (var article in document.QuerySelectorAll("article").Where(article => article.ParentElement?.Closest("article") is null))
        {
            var passages = HtmlText.Of(article, furniture);
            if (passages.Where(passage => passage.IsProse).Sum(passage => passage.Words) >= LeastWords) parts.Add(passages);
        }

        if (parts.Count == 0) parts.Add(HtmlText.Of(document.QuerySelector("main, [role=main]") ?? document.Body ?? document.DocumentElement, furniture));
        return new(parts, HtmlFacts.OfPage(document), [.. JsonLdFacts.Of(document)]);
    }
}
