using Briefings.Diagnostics;
using Briefings.Text;

namespace Briefings.Publishing.Links;

/// <summary>Finds the line on which an editor wrote an address that turns out to be broken.</summary>
internal sealed class LinkPlaces
{
    private const string AssetsFolder = "assets/";

    private readonly Dictionary<(string File, string Address), SourceLocation> _places = [];
    private readonly Dictionary<string, SourceLocation> _menu = new(StringComparer.Ordinal);

    /// <param name="written">In texts, in any order; of an address that a file has twice, the first place counts.</param>
    /// <param name="menu">In the menu, which is on every page.</param>
    public LinkPlaces(IEnumerable<WrittenAddress> written, IEnumerable<WrittenAddress> menu)
    {
        foreach (var (address, at) in written)
        {
            var key = (at.File, Uri.UnescapeDataString(address));
            if (!_places.TryGetValue(key, out var known) || at.CompareTo(known) < 0) _places[key] = at;
        }

        foreach (var (address, at) in menu) _menu.TryAdd(Uri.UnescapeDataString(address), at);
    }

    /// <summary>The place in the page's own file where it names <paramref name="url"/>; null when it names it nowhere, as with links of the theme.</summary>
    /// <param name="page">The page's source.</param>
    /// <param name="url">As the finished page has it.</param>
    /// <param name="basePath">What a path from the site's root begins with on the finished page.</param>
    public SourceLocation? Of(SourceLocation page, string url, string basePath)
    {
        var address = Uri.UnescapeDataString(url);
        if (_places.TryGetValue((page.File, address), out var asWritten)) return asWritten;
        if (!address.StartsWith(basePath, StringComparison.Ordinal)) return null;
        var path = address[basePath.Length..];
        if (_places.TryGetValue((page.File, "/" + path), out var fromRoot)) return fromRoot;
        return path.StartsWith(AssetsFolder, StringComparison.Ordinal) && _places.TryGetValue((page.File, path), out var asset) ? asset : null;
    }

    /// <summary>The place of the menu's entry that leads to <paramref name="url"/>; null when it has none.</summary>
    public SourceLocation? InMenu(string url, string basePath)
    {
        var address = Uri.UnescapeDataString(url);
        if (_menu.TryGetValue(address, out var asWritten)) return asWritten;
        var isHere = address.StartsWith(basePath, StringComparison.Ordinal);
        return isHere && _menu.TryGetValue("/" + address[basePath.Length..], out var fromRoot) ? fromRoot : null;
    }
}
