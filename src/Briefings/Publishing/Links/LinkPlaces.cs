using Briefings.Diagnostics;
using Briefings.Text;

namespace Briefings.Publishing.Links;

/// <summary>Finds the line on which an editor wrote an address that turns out to be broken.</summary>
internal sealed class LinkPlaces
{
    private const string AssetsFolder = "assets/";

    private readonly Dictionary<(string File, string Address), SourceLocation> _places = [];

    /// <param name="written">In any order; of an address that a file has twice, the first place counts.</param>
    public LinkPlaces(IEnumerable<WrittenAddress> written)
    {
        foreach (var (address, at) in written)
        {
            var key = (at.File, Uri.UnescapeDataString(address));
            if (!_places.TryGetValue(key, out var known) || at.CompareTo(known) < 0) _places[key] = at;
        }
    }

    /// <summary>The place in the page's own file where it names <paramref name="url"/>; the page's source when it names it nowhere, as with links of the theme.</summary>
    /// <param name="page">The page's source.</param>
    /// <param name="url">As the finished page has it.</param>
    /// <param name="basePath">What a path from the site's root begins with on the finished page.</param>
    public SourceLocation Of(SourceLocation page, string url, string basePath)
    {
        var address = Uri.UnescapeDataString(url);
        if (_places.TryGetValue((page.File, address), out var asWritten)) return asWritten;
        if (!address.StartsWith(basePath, StringComparison.Ordinal)) return page;
        var path = address[basePath.Length..];
        if (_places.TryGetValue((page.File, "/" + path), out var fromRoot)) return fromRoot;
        return path.StartsWith(AssetsFolder, StringComparison.Ordinal) ? _places.GetValueOrDefault((page.File, path), page) : page;
    }
}
