using System.Text;
using System.Text.RegularExpressions;

using Briefings.Content;
using Briefings.Diagnostics;

namespace Briefings.Publishing.Themes;

/// <summary>
/// The theme's <c>assets/</c> with their published names; what stylesheets (<c>url(…)</c>) and scripts (<c>import</c>) name by a relative path is
/// rewritten to these names.
/// </summary>
internal sealed partial class ThemeAssets
{
    private const string Folder = "assets/";
    private readonly SortedDictionary<string, ThemeAsset> _assets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ThemeFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _underway = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private readonly SiteAddress _address;

    public ThemeAssets(ThemeFiles files, SiteAddress address, DiagnosticBag diagnostics)
    {
        _address = address;
        _diagnostics = diagnostics;
        foreach (var file in files.Below(Folder)) _files.Add(file.Path[Folder.Length..], file);
        foreach (var path in _files.Keys) Add(path);
    }

    /// <summary>All assets, in ordinal order of their paths in the theme.</summary>
    public IReadOnlyCollection<ThemeAsset> Artifacts => _assets.Values;

    public IEnumerable<string> Names => _assets.Keys;

    public bool Has(string name) => _assets.ContainsKey(name);

    /// <summary>The path at which an asset is published; null when there is none of that name.</summary>
    public string? PathOf(string name) => _assets.TryGetValue(name, out var asset) ? asset.Path : null;

    /// <summary>The root-relative address of an asset, with the site's base path.</summary>
    /// <exception cref="ThemeFault">No such asset.</exception>
    public string AddressOf(string name) => _address.BasePath + Find(name).Path;

    /// <summary>The absolute address of an asset, for readers outside the site.</summary>
    /// <exception cref="ThemeFault">No such asset.</exception>
    public string UrlOf(string name) => _address.Root + AddressOf(name);

    /// <summary>The Subresource Integrity value of an asset.</summary>
    /// <exception cref="ThemeFault">No such asset.</exception>
    public string IntegrityOf(string name) => Find(name).Integrity;

    public ThemeFault Unknown(string name) => new(ThemeRules.UnknownAsset, name, $"no theme asset {Quoting.Quote(name)}{Spelling.DidYouMean(name, Names)}",
        "correct the name or add the file to the theme's assets/");

    private ThemeAsset Find(string name) => _assets.TryGetValue(name, out var asset) ? asset : throw Unknown(name);

    private ThemeAsset Add(string path)
    {
        if (_assets.TryGetValue(path, out var known)) return known;
        var file = _files[path];
        var content = Path.GetExtension(path) switch
        {
            ".css" => Rewrite(path, file, Reference()),
            ".js" => Rewrite(path, file, Import()),
            _ => file.Content,
        };
        return _assets[path] = new ThemeAsset(path, file.Origin, content);
    }

    private byte[] Rewrite(string path, ThemeFile file, Regex references)
    {
        _underway.Add(path);
        var text = Encoding.UTF8.GetString(file.Content);
        var rewritten = references.Replace(text, match =>
        {
            var url = match.Groups["url"];
            if (!url.Success || IsElsewhere(url.Value)) return match.Value;
            var end = url.Value.AsSpan().IndexOfAny('?', '#');
            var relative = end < 0 ? url.Value : url.Value[..end];
            var published = Resolve(path, relative, file, text, url.Index);
            if (published is null) return match.Value;
            var name = published.Path[(published.Path.LastIndexOf('/') + 1)..];
            var target = relative[..(relative.LastIndexOf('/') + 1)] + name + url.Value[relative.Length..];
            return string.Concat(match.Value.AsSpan(0, url.Index - match.Index), target, match.Value.AsSpan(url.Index - match.Index + url.Length));
        });
        _underway.Remove(path);
        return Encoding.UTF8.GetBytes(rewritten);
    }

    private ThemeAsset? Resolve(string from, string relative, ThemeFile file, string text, int offset)
    {
        var segments = new List<string>(from.Split('/')[..^1]);
        foreach (var segment in relative.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment is ".." && segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else segments.Add(segment);
        }

        var path = string.Join('/', segments);
        if (_files.ContainsKey(path) && !_underway.Contains(path)) return Add(path);

        var kind = from.EndsWith(".js", StringComparison.Ordinal) ? "script" : "stylesheet";
        var message = _underway.Contains(path) ? $"{Quoting.Quote(relative)} refers back to this {kind}" : $"no theme asset {Quoting.Quote(path)}{Spelling.DidYouMean(path, _files.Keys)}";
        _diagnostics.Report(ThemeRules.UnknownAsset, TextPosition.Of(text, offset).In(file.Origin), message,
            $"write the path of a file in assets/, relative to the {kind}");
        return null;
    }

    private static bool IsElsewhere(string url) =>
        url.StartsWith('/') || url.StartsWith('#') || url.AsSpan().IndexOf(':') is var colon && colon >= 0 && !url.AsSpan(0, colon).Contains('/');

    // A comment is matched first so that a reference within it is left alone.
    [GeneratedRegex("""/\*.*?\*/|url\(\s*(?<quote>['"]?)(?<url>[^'"()]+?)\k<quote>\s*\)|@import\s+(?<quote>['"])(?<url>[^'"]+)\k<quote>""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Reference();

    // Relative modules only: what a script imports by another name is not the theme's.
    [GeneratedRegex("""/\*.*?\*/|(?<![:'"])//[^\n]*|\b(?:from|import)\s*\(?\s*(?<quote>['"])(?<url>\.{1,2}/[^'"\n]+)\k<quote>""",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Import();
}
