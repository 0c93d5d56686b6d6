using System.Collections.Frozen;

namespace Briefings.Content.Files;

/// <summary>Page ids whose address, <c>/id/</c>, the site needs for itself.</summary>
internal static class ReservedIds
{
    private static readonly FrozenSet<string> Ids = FrozenSet.Create(
        StringComparer.Ordinal,
        "404", "actors", "articles", "assets", "countries", "data", "feed", "incidents", "index", "names", "pages", "responses", "robots", "search", "sitemap",
        "sources", "theme", "timeline", "topics");

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<string> All => Ids;

    /// <summary>Whether a page may not have that id.</summary>
    public static bool Contains(string id) => Ids.Contains(id);
}
