using System.Collections.Frozen;
using System.Text;
using Briefings.Formats.Hosting;
using Briefings.Site;
using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Preview;

/// <summary>A site as the preview serves it: its files, and what its host is told about headers and old addresses.</summary>
internal sealed class PreviewSite
{
    private readonly FrozenDictionary<string, Artifact> _artifacts;
    private readonly HeaderRules? _headers;
    private readonly Lazy<FrozenDictionary<string, string>> _redirects;

    public PreviewSite(IReadOnlyCollection<Artifact> artifacts)
    {
        // Of two artifacts at one path the check reports the second; here the first one stands.
        _artifacts = artifacts.DistinctBy(artifact => artifact.Path, StringComparer.Ordinal).ToFrozenDictionary(artifact => artifact.Path, StringComparer.Ordinal);
        _headers = artifacts.OfType<HeadersFile>().FirstOrDefault()?.Rules;
        _redirects = new(() => ReadRedirects(artifacts.OfType<RedirectsFile>().FirstOrDefault()));
    }

    /// <summary>The file at a path relative to the site's root; null when there is none.</summary>
    public Artifact? Find(string path) => _artifacts.GetValueOrDefault(path);

    /// <summary>Where an old address leads; null when it is none.</summary>
    public string? RedirectOf(string path) => _redirects.Value.GetValueOrDefault(path.TrimEnd('/'));

    /// <summary>Adds the headers that the host would send, but those that have no place on an editor's machine.</summary>
    public void AddHeaders(PathString path, IHeaderDictionary headers)
    {
        if (_headers is null) return;
        foreach (var header in _headers.HeadersFor(path.ToUriComponent()))
        {
            if (IsForHost(header.Name)) headers[header.Name] = header.Value;
        }
    }

    // No promise of encryption, nothing kept by the browser, and no other site may read what is not published yet.
    private static bool IsForHost(string name) =>
        name is not ("Strict-Transport-Security" or "Cache-Control" or "Access-Control-Allow-Origin" or "Cross-Origin-Resource-Policy");

    private static FrozenDictionary<string, string> ReadRedirects(RedirectsFile? file)
    {
        if (file is null) return FrozenDictionary<string, string>.Empty;
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
