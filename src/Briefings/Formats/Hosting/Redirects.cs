using System.Collections.Immutable;
using Briefings.Formats.Search;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary>Addresses that lead elsewhere: old ones of records, and aliases of actors. For the host as a list, for others as pages.</summary>
internal static class Redirects
{
    private const string Index = "/index.html";

    /// <summary>The list, and a page at each address where one can stand.</summary>
    /// <param name="context">The record.</param>
    /// <param name="published">Everything else that is published, which comes first; but for the search index, in whose folder none stands.</param>
    public static IEnumerable<Artifact> All(PageContext context, IReadOnlyCollection<Artifact> published)
    {
        var redirects = Of(context, published);
        return redirects.Where(redirect => redirect.Page.Length > 0)
            .Select(redirect => new RedirectPage(context, redirect))
            .Prepend<Artifact>(new RedirectsFile(context, redirects));
    }

    private static ImmutableArray<Redirect> Of(PageContext context, IReadOnlyCollection<Artifact> published)
    {
        var wanted = Old(context.Graph.Content).DistinctBy(redirect => redirect.From, StringComparer.Ordinal).ToList();
        var aliases = AliasAddresses.Of(context.Graph).ToList();
        if (wanted.Count + aliases.Count == 0) return [];

        // Two paths that differ only in case are one file on Windows and macOS.
        var taken = published.Select(artifact => artifact.Path).Append(RedirectsFile.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (slug, actor) in aliases)
        {
            var address = $"{Collection.Actors.Folder()}/{slug}";
            if (!taken.Contains(address + Index)) wanted.Add(new(address, actor, address + Index));
        }

        var standing = Standing(wanted, taken, FoldersNamedAs(wanted, published));
        wanted.Sort((one, other) => string.CompareOrdinal(one.From, other.From));
        return [.. wanted.Select(redirect => standing.Contains(redirect) ? redirect : redirect with { Page = "" })];
    }

    // The shorter first, so that a file comes before what would need a folder in its place.
    private static HashSet<Redirect> Standing(IEnumerable<Redirect> wanted, HashSet<string> taken, HashSet<string> folders)
    {
        var pages = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. wanted.Where(redirect => CanStand(redirect.Page, taken, folders))
            .OrderBy(redirect => redirect.Page.Length).ThenBy(redirect => redirect.Page, StringComparer.Ordinal)
            .Where(redirect => !Parents(redirect.Page).Any(pages.Contains) && pages.Add(redirect.Page))];
    }

    private static IEnumerable<Redirect> Old(ContentSet content) =>
        content.AllRecords().SelectMany(record => record.RedirectFrom.Select(old => new Redirect(old.Path.Trim('/'), record, PageOf(old.Path))));

    // The file that hosts send for the address; none where hosts and file systems might not agree which file that is.
    private static string PageOf(string address)
    {
        var path = OldAddresses.Canonical(address);
        if (!IsPage(path)) path += Index;
        return path.Contains('%') || ArtifactPath.Fault(path) is not null ? "" : path;
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    private static bool CanStand(string page, HashSet<string> taken, HashSet<string> folders)
    {
        if (page.Length == 0 || taken.Contains(page) || folders.Contains(page)) return false;
        // What is below theme/ is kept by browsers for ever, and what is below search/ is not known before all texts have been read.
        if (page.StartsWith("theme/", StringComparison.OrdinalIgnoreCase) || page.StartsWith(SearchIndex.Folder, StringComparison.OrdinalIgnoreCase)) return false;
        // Hosts that leave off extensions would take "about.html" for the page "about/", which might then lead to itself.
        if (!page.EndsWith(Index, StringComparison.Ordinal) && taken.Contains(page[..page.LastIndexOf('.')] + Index)) return false;
        return !Parents(page).Any(taken.Contains);
    }

    // Of all folders that there are, those where an old address asks for a file.
    private static HashSet<string> FoldersNamedAs(IReadOnlyCollection<Redirect> redirects, IEnumerable<Artifact> published)
    {
        var files = redirects.Select(redirect => redirect.Page).Where(page => !page.EndsWith(Index, StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        files.Remove("");
        return files.Count == 0
            ? files
            : published.SelectMany(artifact => Parents(artifact.Path)).Where(files.Contains).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Parents(string path)
    {
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
