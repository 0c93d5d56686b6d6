using System.Collections.Immutable;
using Briefings.Formats;
using Briefings.Formats.Data;
using Briefings.Formats.Hosting;
using Briefings.Formats.JsonLd;
using Briefings.Formats.Search;
using Briefings.Model;
using Briefings.Site;
using Redirecting = Briefings.Formats.Hosting.Redirects;

namespace Briefings;

/// <summary>What is published of a resolved site, part by part, each planned when it is first asked for.</summary>
internal sealed class SiteLayout
{
    private readonly ResolvedSite _site;
    private readonly DataFiles _data;
    private readonly SitePages _sitePages;
    private readonly ImmutableArray<Lazy<ImmutableArray<Artifact>>> _pages;
    private readonly Lazy<ImmutableArray<Artifact>> _allPages;
    private readonly Lazy<ImmutableArray<Artifact>> _published;
    private readonly Lazy<ImmutableArray<Artifact>> _redirects;

    public SiteLayout(ResolvedSite site)
    {
        _site = site;
        _data = new DataFiles(site.Context);
        _sitePages = new SitePages(site.Context, site.Theme, new JsonLdDescriber(site.Context), [.. _data.ForPage()]);
        _pages = _sitePages.Groups();
        _allPages = new(() => [.. _pages.SelectMany(group => group.Value)]);
        ImmutableArray<Artifact> assets = [.. site.Theme.Assets, .. site.Context.Graph.Content.Assets.Select(asset => new AssetArtifact(asset))];
        var formats = FormatArtifacts.Groups(site.Context, _data, _allPages, site.Theme.PathOf);
        var known = new Lazy<ImmutableArray<Artifact>>(() => [.. _allPages.Value, .. formats.SelectMany(group => group.Value), .. assets]);
        _redirects = new(() => [.. Redirecting.All(site.Context, known.Value)]);
        Search = new(() => [.. SearchIndex.Build(site.Context).Files(site.Context)]);
        _published = new(() => [.. known.Value, .. Search.Value]);
        Parts = [new(assets), .. _pages.Remove(_sitePages.OfRecords), .. formats, _redirects, _sitePages.OfRecords];
    }

    /// <summary>
    /// All that is published but <see cref="Search"/>, what is asked for most and planned soonest first; last the pages of records, which
    /// <see cref="OfRecordAt"/> finds.
    /// </summary>
    public ImmutableArray<Lazy<ImmutableArray<Artifact>>> Parts { get; }

    /// <summary>The search index, all of it in <see cref="SearchIndex.Folder"/>. Every text is read for it.</summary>
    public Lazy<ImmutableArray<Artifact>> Search { get; }

    /// <summary>What stands at a record's address, its page or the file beside it, without planning others; null when none is published at that path.</summary>
    public Artifact? OfRecordAt(string path) =>
        RecordAt(path, "index.html") is { } shown ? _sitePages.Of(shown)
        : RecordAt(path, "index.json") is { } record ? new RecordFile(_site.Context, record)
        : null;

    /// <summary>Everything but what leads to it from elsewhere.</summary>
    public ImmutableArray<Artifact> Published => _published.Value;

    /// <summary>What leads to published addresses from others.</summary>
    public ImmutableArray<Artifact> Redirects => _redirects.Value;

    /// <summary>The headers that the host is told to send, but for how long to keep pages.</summary>
    public HeaderRules Headers => HeaderRules.For(_site.Context, pages: [], _data.Downloads);

    private Record? RecordAt(string path, string file) => Addresses.KeyAt(path, file) is { } key ? _site.Context.Graph.PublishedOrNull(key) : null;
}
