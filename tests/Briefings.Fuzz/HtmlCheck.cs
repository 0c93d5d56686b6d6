using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Briefings.Fuzz;

/// <summary>Reads HTML as a browser does, and refuses what the tool never writes.</summary>
internal static class HtmlCheck
{
    private const string Before = "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><main>";
    private const string After = "</main></body></html>";

    // With faults of the standard's own list as errors: unclosed or stray tags, attributes twice, characters out of place.
    private static readonly HtmlParserOptions Strict = new() { IsStrictMode = true };

    private static readonly HashSet<string> AllowedInTexts = new(StringComparer.Ordinal)
    {
        "a", "img", "input", "code", "ol", "li", "th", "td", "div", "p", "sup", "figure", "section", "h2", "h3", "h4", "h5", "h6", "br", "em", "strong", "blockquote", "ul", "pre", "hr", "table", "thead", "tbody", "tr", "dl", "dt", "dd", "figcaption",
    };

    private static readonly HashSet<string> AllowedAttributes = new(StringComparer.Ordinal)
    {
        "href", "class", "rel", "title", "id", "role", "aria-label", "src", "alt", "loading", "type", "checked", "disabled", "start", "scope",
    };

    /// <summary>HTML of a compiled text: well-formed, of our own elements and attributes only, each id once, no address that runs code.</summary>
    public static IElement Text(string html)
    {
        var body = Parse(Before + html + After).Body!;
        var main = (IElement)body.FirstChild!;
        FuzzFailure.Unless(body.ChildNodes.Length == 1 && main.LocalName == "main", "breaks-out", $"the text leaves its element: {html}");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in main.QuerySelectorAll("*"))
        {
            FuzzFailure.Unless(AllowedInTexts.Contains(element.LocalName), "element", $"<{element.LocalName}> in {html}");
            foreach (var attribute in element.Attributes) FuzzFailure.Unless(AllowedAttributes.Contains(attribute.LocalName), "attribute", $"{attribute.LocalName} in {html}");
            FuzzFailure.Unless(element.GetAttribute("id") is not { } id || ids.Add(id), "id-twice", $"{element.Id} in {html}");
            CheckAddress(element);
        }

        return main;
    }

    /// <summary>A whole page: well-formed, without a trace of the marker as markup, and with JSON that can be read.</summary>
    public static IHtmlDocument Page(string path, string html)
    {
        var page = Parse(html, path);
        foreach (var element in page.All)
        {
            FuzzFailure.Unless(!element.LocalName.Contains(Tokens.Marker, StringComparison.Ordinal), "page-element", $"{path}: <{element.LocalName}>");
            foreach (var attribute in element.Attributes)
            {
                FuzzFailure.Unless(!attribute.LocalName.Contains(Tokens.Marker, StringComparison.Ordinal), "page-attribute", $"{path}: {attribute.LocalName} of {element.LocalName}");
                FuzzFailure.Unless(!attribute.LocalName.StartsWith("on", StringComparison.Ordinal) && attribute.LocalName != "style", "page-handler", $"{path}: {attribute.LocalName} of {element.LocalName}");
            }

            CheckAddress(element);
            if (element is IHtmlScriptElement script) CheckScript(path, script);
        }

        return page;
    }

    private static void CheckAddress(IElement element)
    {
        foreach (var name in (ReadOnlySpan<string>)["href", "src", "action", "srcset", "poster", "data"])
        {
            if (element.GetAttribute(name) is not { } address) continue;
            var plain = new string([.. address.Where(c => c > ' ')]);
            FuzzFailure.Unless(
                !plain.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && !plain.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
                    && !plain.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !plain.StartsWith("//", StringComparison.Ordinal),
                "address", $"{name}={address}");
        }
    }

    private static void CheckScript(string path, IHtmlScriptElement script)
    {
        if (script.Type is not "application/ld+json" and not "application/json")
        {
            FuzzFailure.Unless(script.TextContent.Length == 0, "script", $"{path}: a script of its own: {script.TextContent}");
            return;
        }

        try
        {
            using var json = JsonDocument.Parse(script.TextContent);
        }
        catch (JsonException fault)
        {
            throw new FuzzFailure("script-json", $"{path}: {fault.Message} in {script.TextContent}");
        }
    }

    private static IHtmlDocument Parse(string html, string path = "")
    {
        try
        {
            return new HtmlParser(Strict).ParseDocument(html);
        }
        catch (HtmlParseException fault)
        {
            throw new FuzzFailure($"html-{fault.Code}", $"{path} {fault.Message} at {fault.Position}: {html}");
        }
    }
}
