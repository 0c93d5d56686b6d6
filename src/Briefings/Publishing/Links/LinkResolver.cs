using System.Collections.Concurrent;

using Briefings.Formats.Hosting;
using Briefings.Publishing.Output;

namespace Briefings.Publishing.Links;

/// <summary>Finds the artifact that a link means. Shared by all threads; a link that many pages have is resolved once.</summary>
internal sealed class LinkResolver(SitePaths paths, SiteAddress address)
{
    // Links are compared unescaped; the site's own address comes escaped.
    private readonly string _basePath = Uri.UnescapeDataString(address.BasePath);

    // Far more locks than threads: early in a run nearly every link is new to the table. With fragments there are several links to a page, and a
    // table that grows stops all who read it.
    private readonly ConcurrentDictionary<string, LinkTarget> _known = new(concurrencyLevel: 64, 4 * paths.Artifacts.Count, StringComparer.Ordinal);

    /// <summary>The target of a link on a page.</summary>
    /// <param name="url">The link, with character references decoded.</param>
    /// <param name="page">The position of the page among the artifacts.</param>
    public LinkTarget Resolve(ReadOnlySpan<char> url, int page)
    {
        url = url.Trim(" \t\n\f\r");
        var isSamePage = url.IsEmpty || url[0] is '#' or '?';
        if (isSamePage) return new(url.ToString(), page, FragmentOf(url));
        if (url[0] != '/' && !HasScheme(url)) return ResolveRelative(url, page);

        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(url, out var known)) return known;
        var text = url.ToString();
        return _known.GetOrAdd(text, Absolute(text));
    }

    private LinkTarget Absolute(string url)
    {
        if (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal)) return FromRoot(url, url, isFull: false);
        var afterScheme = url.StartsWith("//", StringComparison.Ordinal) ? 2 : Scheme(url);
        if (afterScheme < 0) return new(url, LinkTarget.Elsewhere, "");
        var end = url.AsSpan(afterScheme).IndexOfAny("/?#");
        var authority = end < 0 ? url[afterScheme..] : url.Substring(afterScheme, end);
        if (!string.Equals(authority, address.Authority, StringComparison.OrdinalIgnoreCase)) return new(url, LinkTarget.Elsewhere, "");
        var path = end < 0 ? "/" : url[(afterScheme + end)..];
        return FromRoot(url, path.StartsWith('/') ? path : "/" + path, isFull: true);
    }

    private LinkTarget ResolveRelative(ReadOnlySpan<char> url, int page)
    {
        var path = address.BasePath + paths.Artifacts[page].Path;
        return FromRoot(url.ToString(), string.Concat(path.AsSpan(0, path.LastIndexOf('/') + 1), url), isFull: false);
    }

    private LinkTarget FromRoot(string url, string fromRoot, bool isFull)
    {
        var fragment = FragmentOf(fromRoot);
        var end = fromRoot.AsSpan().IndexOfAny('?', '#');
        var path = WithoutDots(Uri.UnescapeDataString(end < 0 ? fromRoot : fromRoot[..end]));
        if (!path.StartsWith(_basePath, StringComparison.Ordinal))
        {
            // The same host may carry other sites beside this one; only a full address means them on purpose.
            return isFull
                ? new(url, LinkTarget.Elsewhere, "")
                : new(url, LinkTarget.Nowhere, "", $"which is outside the site's base path '{address.BasePath}'",
                    $"write '{address.BasePath}{path[1..]}', or the full address of another site");
        }

        var relative = path[_basePath.Length..];
        var file = relative.Length == 0 || relative.EndsWith('/') ? relative + "index.html" : relative;
        var index = IndexOf(file);
        if (index >= 0) return new(url, index, fragment);
        if (IndexOf(relative + "/index.html") >= 0)
            return new(url, LinkTarget.Nowhere, "", "which lacks its last slash", $"write '{path}/'");
        return new(url, LinkTarget.Nowhere, "", "where nothing is published", "correct the address, publish the target, or remove the link", IsGuessable: true);
    }

    // An address that only leads elsewhere is none to link to.
    private int IndexOf(string path) => paths.IndexOf(path) is >= 0 and var index && paths.Artifacts[index] is not RedirectPage ? index : -1;

    private static string WithoutDots(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal)) return path;
        var kept = new List<string>();
        var segments = path.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] is "..")
            {
                if (kept.Count > 0) kept.RemoveAt(kept.Count - 1);
                if (isLast) kept.Add("");
            }
            else if (segments[i] is ".")
            {
                if (isLast) kept.Add("");
            }
            else
            {
                kept.Add(segments[i]);
            }
        }

        return "/" + string.Join('/', kept);
    }

    // "#" and "#top" mean the top of any page; what follows ":~:" is for the browser (WICG text fragments).
    private static string FragmentOf(ReadOnlySpan<char> url)
    {
        var hash = url.IndexOf('#');
        if (hash < 0) return "";
        var fragment = url[(hash + 1)..];
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        if (directive >= 0) fragment = fragment[..directive];
        return fragment.Equals("top", StringComparison.OrdinalIgnoreCase) ? "" : fragment.ToString();
    }

    private static bool HasScheme(ReadOnlySpan<char> url)
    {
        var end = url.IndexOfAny(":/?#");
        return end > 0 && url[end] == ':' && char.IsAsciiLetter(url[0]);
    }

    // The offset after "http://" or "https://", or -1.
    private static int Scheme(string url) => url switch
    {
        _ when url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) => 8,
        _ when url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) => 7,
        _ => -1,
    };
}
