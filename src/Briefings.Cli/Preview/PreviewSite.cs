using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Briefings.Formats.Hosting;
using Briefings.Formats.Search;
using Briefings.Site;
using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Preview;

/// <summary>
/// A site as the preview serves it: its files, and what its host is told about headers and old addresses. Which files there are is found out as far
/// as somebody asks: a record's page is there before the last list is planned.
/// </summary>
internal sealed class PreviewSite
{
    private readonly SiteLayout _layout;
    private readonly ImmutableArray<Lazy<Dictionary<string, Artifact>>> _parts;
    private readonly Lazy<Dictionary<string, Artifact>> _search;
    private readonly HeaderRules _headers;
    private readonly string _assets;
    private readonly Lazy<FrozenDictionary<string, string>> _redirects;

    /// <param name="layout">What there is.</param>
    /// <param name="assets">Another number whenever a file changed that pages show without holding it.</param>
    public PreviewSite(SiteLayout layout, int assets)
    {
        _layout = layout;
        _parts = [.. layout.Parts.Select(part => new Lazy<Dictionary<string, Artifact>>(() => ByPath(part.Value)))];
        _search = new(() => ByPath(layout.Search.Value));
        _headers = layout.Headers;
        _assets = assets.ToString(CultureInfo.InvariantCulture);
        _redirects = new(() => Find(RedirectsFile.Name) is RedirectsFile file ? ReadRedirects(file) : FrozenDictionary<string, string>.Empty);
    }

    /// <summary>The file at a path relative to the site's root; null when there is none.</summary>
    public Artifact? Find(string path) =>
        _layout.OfRecordAt(path)
        ?? (IsOfSearch(path) ? _search.Value.GetValueOrDefault(path) : null)
        ?? _parts.Select(part => part.Value.GetValueOrDefault(path)).FirstOrDefault(artifact => artifact is not null);

    /// <summary>Where an old address leads; null when it is none.</summary>
    public string? RedirectOf(string path) => _redirects.Value.GetValueOrDefault(path.TrimEnd('/'));

    /// <summary>A page's fingerprint: the same as long as its readers would see the same.</summary>
    public string PrintOf(ReadOnlySpan<byte> page) => $"{Convert.ToHexStringLower(SHA256.HashData(page).AsSpan(0, 8))}-{_assets}";

    /// <summary>Adds the headers that the host would send, but those that have no place on an editor's machine.</summary>
    public void AddHeaders(PathString path, IHeaderDictionary headers)
    {
        foreach (var header in _headers.HeadersFor(path.ToUriComponent()))
        {
            if (IsForHost(header.Name)) headers[header.Name] = header.Value;
        }
    }

    // The page in that folder is no part of the index.
    private static bool IsOfSearch(string path) => path.StartsWith(SearchIndex.Folder, StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal);

    // Of two artifacts at one path the check reports the second; here the first one stands.
    private static Dictionary<string, Artifact> ByPath(ImmutableArray<Artifact> artifacts)
    {
        var byPath = new Dictionary<string, Artifact>(artifacts.Length, StringComparer.Ordinal);
        foreach (var artifact in artifacts) byPath.TryAdd(artifact.Path, artifact);
        return byPath;
    }

    // No promise of encryption, nothing kept by the browser, and no other site may load or read what is not published yet.
    private static bool IsForHost(string name) =>
        name is not ("Strict-Transport-Security" or "Cache-Control" or "Access-Control-Allow-Origin" or "Cross-Origin-Resource-Policy");

    private static FrozenDictionary<string, string> ReadRedirects(RedirectsFile file)
    {
        using var buffer = new MemoryStream();
        file.Write(buffer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' '))
            .Where(parts => parts.Length == 3)
            .ToFrozenDictionary(parts => Uri.UnescapeDataString(parts[0]).TrimEnd('/'), parts => parts[1], StringComparer.Ordinal);
    }
}
