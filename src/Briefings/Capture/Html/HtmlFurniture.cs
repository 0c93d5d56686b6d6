using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Briefings.Capture.Html;

/// <summary>Tells elements that are furniture of a page by what they are, and by what their authors called them.</summary>
internal sealed class HtmlFurniture
{
    // What holds so many paragraphs is the story, whatever a class says ("has-newsletter").
    private const int ParagraphsOfStory = 4;
    private const int LeastParagraph = 80;

    // A count looks at all that stands below; a page of nothing but such names is given up.
    private const int MostCounts = 200;

    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "iframe", "svg", "canvas", "object", "embed", "audio", "video", "select", "input", "textarea", "dialog", "menu", "math", "head", "picture", "img"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        ["navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary", "toolbar", "menu", "menubar", "button", "tooltip"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        [
            "ad", "ads", "advert", "adverts", "advertisement", "advertising", "sponsor", "sponsored", "promo", "promoted", "outbrain", "taboola", "dfp", "gpt",
            "cookie", "cookies", "consent", "gdpr", "newsletter", "newsletters", "subscribe", "subscription", "signup", "paywall", "regwall", "popup", "modal", "overlay",
            "share", "sharing", "shares", "sharebar", "social", "socials", "addthis", "related", "recommended", "recommendations", "recirculation", "trending", "popular", "mostread", "readmore", "more",
            "breadcrumb", "breadcrumbs", "comments", "disqus", "menu", "navbar", "toolbar", "skip", "tags", "pagination", "sr", "screenreader", "hidden",
        ],
        StringComparer.OrdinalIgnoreCase);

    private int _counts;

    /// <summary>Whether an element and all in it is left out.</summary>
    public bool Contains(IElement element)
    {
        if (Elements.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        if (element.GetAttribute("role") is { } role && Roles.Contains(role)) return true;
        return element.LocalName is not ("main" or "body" or "html" or "h1" or "h2" or "time") && IsNamedSo(element) && !HoldsStory(element);
    }

    private static bool IsNamedSo(IElement element)
    {
        foreach (var name in element.ClassList)
        {
            if (Array.Exists(name.Split('-', '_', ':'), Names.Contains)) return true;
        }

        return element.Id is { Length: > 0 } id && Array.Exists(id.Split('-', '_', ':'), Names.Contains);
    }

    private bool HoldsStory(IElement element)
    {
        if (_counts++ > MostCounts) return true;
        if (element.QuerySelector("h1") is not null) return true;
        return element.QuerySelectorAll("p").Count(paragraph => paragraph.TextContent.Length >= LeastParagraph) >= ParagraphsOfStory;
    }
}
