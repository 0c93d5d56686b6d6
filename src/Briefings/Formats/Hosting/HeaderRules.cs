using System.Collections.Immutable;
using Briefings.Formats.Data;
using Briefings.Formats.Data.Schemas;
using Briefings.Formats.Feeds;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Pages;

namespace Briefings.Formats.Hosting;

/// <summary>
/// Which headers are sent with what: the one place where they are decided, for the host's file and for the preview alike. Hosts differ when
/// two rules give one address the same header (the later wins, or both are sent), so no two rules that can meet share a header's name, but for the
/// policy of assets: the stricter of two policies holds either way.
/// </summary>
internal sealed class HeaderRules(ImmutableArray<HeaderRule> rules)
{
    private const string Revalidate = "public, max-age=0, must-revalidate";
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>The rules, the widest first.</summary>
    public ImmutableArray<HeaderRule> All { get; } = rules;

    /// <summary>The headers of an address, from all rules that fit.</summary>
    /// <param name="path">The path of a request, starting with <c>/</c>, without query.</param>
    public IEnumerable<Header> HeadersFor(string path) => All.Where(rule => rule.Fits(path)).SelectMany(rule => rule.Headers);

    /// <summary>The rules of a site.</summary>
    public static HeaderRules For(PageContext context, IEnumerable<Artifact> pages, ImmutableArray<Download> downloads)
    {
        HeaderRule Rule(string pattern, params ImmutableArray<Header> headers) => new(context.Addresses.Of(pattern), headers);

        var caching = new Header("Cache-Control", Revalidate);
        var ours = new Header("Cross-Origin-Resource-Policy", "same-origin");
        var everybodys = new Header("Cross-Origin-Resource-Policy", "cross-origin");
        return new(
        [
            Rule("*", Security.Headers(context.Options.NoIndex)),
            Rule("theme/*", new("Cache-Control", Forever), ours),
            Rule("assets/*", caching, everybodys, Security.OfAssets),
            Rule("data/*", caching, everybodys, AnyOrigin),
            .. downloads.Select(download => Rule(download.File.Path, new Header("Content-Type", download.MediaType))),
            Rule(SchemaFile.PathOf("*"), new Header("Content-Type", "application/schema+json")),
            .. PagePatterns(pages).Select(pattern => Rule(pattern, caching, ours)),
            Rule(SiteFeeds.Atom, caching, everybodys, AnyOrigin, AtomType),
            Rule(SiteFeeds.Json, caching, everybodys, AnyOrigin, JsonFeedType),
            Rule(OpmlFile.Name, caching, everybodys, AnyOrigin, OpmlType),
            Rule(CalendarEntries.Path, caching, everybodys, AnyOrigin, CalendarType),
            Rule(WebFiles.Llms, caching, everybodys, AnyOrigin, TextType),
            Rule(WebFiles.Manifest, caching, ours, ManifestType),
            Rule(SecurityFile.Name, caching, everybodys, AnyOrigin, TextType),
            .. Collections.All.Where(RecordPages.HasFeeds).SelectMany(collection => new[]
            {
                Rule($"{collection.Folder()}/:id/{SiteFeeds.Atom}", AnyOrigin, AtomType),
                Rule($"{collection.Folder()}/:id/{SiteFeeds.Json}", AnyOrigin, JsonFeedType),
            }),
            .. context.Changes is null ? ImmutableArray<HeaderRule>.Empty : [Rule(ChangePages.Folder + SiteFeeds.Atom, AnyOrigin, AtomType)],
            .. Collections.All.Where(collection => collection != Collection.Pages).Select(collection =>
                Rule($"{collection.Folder()}/:id/index.json", AnyOrigin, JsonType)),
            Rule($"{Collection.Incidents.Folder()}/:id/{RecordPages.StixFile}", AnyOrigin, StixType),
            .. context.Graph.Content.Pages.Select(page => Rule(RecordFile.PathOf(page.Key), AnyOrigin, JsonType)),
        ]);
    }

    private static Header AnyOrigin { get; } = new("Access-Control-Allow-Origin", "*");

    private static Header AtomType { get; } = new("Content-Type", "application/atom+xml; charset=utf-8");

    private static Header JsonType { get; } = new("Content-Type", "application/json; charset=utf-8");

    private static Header StixType { get; } = new("Content-Type", Downloads.Stix);

    private static Header JsonFeedType { get; } = new("Content-Type", "application/feed+json; charset=utf-8");

    private static Header OpmlType { get; } = new("Content-Type", "text/x-opml; charset=utf-8");

    private static Header CalendarType { get; } = new("Content-Type", "text/calendar; charset=utf-8");

    private static Header ManifestType { get; } = new("Content-Type", "application/manifest+json");

    private static Header TextType { get; } = new("Content-Type", "text/plain; charset=utf-8");

    // The first folder of every page; pages of the data folder have its rule.
    private static IEnumerable<string> PagePatterns(IEnumerable<Artifact> pages) =>
        pages.Select(page => page.Path)
            .Select(path => path.IndexOf('/') is > 0 and var slash ? path[..slash] + "/*" : path == "index.html" ? "" : path)
            .Where(pattern => pattern != "data/*")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
