using System.Text.Json;
using AngleSharp.Dom;

namespace Briefings.Tests.Security;

/// <summary>What in a document could run, send or load something that the theme did not mean to.</summary>
internal static class Markup
{
    private static readonly HashSet<string> AddressAttributes = new(StringComparer.Ordinal)
    {
        "action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "href", "longdesc", "manifest", "ping", "poster", "profile", "src", "usemap", "xlink:href",
    };

    // These load or do something by themselves; the twin of a page has as many.
    private static readonly HashSet<string> Powerful = new(StringComparer.Ordinal)
    {
        "applet", "audio", "base", "body", "button", "canvas", "details", "dialog", "embed", "form", "frame", "frameset", "head", "html", "iframe", "image", "img", "input", "link", "marquee", "math",
        "meta", "noscript", "object", "option", "param", "picture", "plaintext", "portal", "script", "select", "slot", "source", "style", "template", "textarea", "title", "video", "xmp",
    };

    /// <summary>What breaks the rules that hold for every page, whatever the theme.</summary>
    public static IEnumerable<string> FaultsOf(IParentNode document, Uri site)
    {
        foreach (var element in document.QuerySelectorAll("*"))
        {
            foreach (var attribute in element.Attributes)
            {
                if (FaultOf(element, attribute.Name, attribute.Value, site) is { } fault) yield return $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">: {fault}";
            }

            if (element.LocalName == "style") yield return "<style>: inline style";
            if (element.LocalName == "script" && ScriptFault(element) is { } why) yield return $"<script>{element.TextContent}: {why}";
        }
    }

    /// <summary>What a page has that its twin has not: an element or an attribute that came out of a text.</summary>
    public static IEnumerable<string> Beyond(IDocument page, IDocument twin)
    {
        var known = Pairs(twin).ToHashSet(StringComparer.Ordinal);
        foreach (var pair in Pairs(page).Where(pair => !known.Contains(pair)).Distinct(StringComparer.Ordinal)) yield return pair;
        var (counts, expected) = (CountPowerful(page), CountPowerful(twin));
        foreach (var name in Powerful)
        {
            var (here, there) = (counts.GetValueOrDefault(name), expected.GetValueOrDefault(name));
            if (here != there) yield return $"{here} <{name}>, not {there}";
        }
    }

    private static Dictionary<string, int> CountPowerful(IDocument page) =>
        page.All.Select(element => element.LocalName).Where(Powerful.Contains).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<string> Pairs(IDocument page)
    {
        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes) yield return $"{element.LocalName} {attribute.Name}";
        }
    }

    private static string? FaultOf(IElement element, string name, string value, Uri site)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return "a handler of an event";
        if (name is "style" or "srcdoc" or "srcset" or "http-equiv" && !IsRedirect(element)) return "an attribute that no page needs";
        if (!AddressAttributes.Contains(name)) return null;
        if (!Uri.TryCreate(site, value, out var address)) return "no address";
        if (element.LocalName is "a" or "area") return address.Scheme is "http" or "https" or "mailto" or "webcal" ? null : "a scheme that no link may have";
        if (element.LocalName == "link" && element.GetAttribute("rel") is "canonical" or "license" or "me" or "alternate") return address.Scheme is "http" or "https" ? null : "a scheme that no link may have";
        return address.GetLeftPart(UriPartial.Authority) == site.GetLeftPart(UriPartial.Authority) ? null : "from another place";
    }

    // The page at an old address leads on by itself.
    private static bool IsRedirect(IElement element) =>
        element.LocalName == "meta" && element.GetAttribute("http-equiv") == "refresh" && element.GetAttribute("content")!.StartsWith("0; url=/", StringComparison.Ordinal);

    private static string? ScriptFault(IElement script)
    {
        if (script.HasAttribute("src")) return script.TextContent.Length == 0 && script.HasAttribute("integrity") ? null : "a script that is not the theme's";
        if (script.GetAttribute("type") != "application/ld+json") return "inline script";
        if (script.TextContent.Contains('<', StringComparison.Ordinal)) return "a less-than sign in data";
        using var json = JsonDocument.Parse(script.TextContent);
        return json.RootElement.ValueKind == JsonValueKind.Object ? null : "data that are no object";
    }
}
