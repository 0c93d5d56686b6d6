using System.Collections.Immutable;
using Briefings.Formats;
using Briefings.Formats.Data;
using Briefings.Formats.Hosting;
using Briefings.Formats.JsonLd;
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
        var formats = new Lazy<ImmutableArray<Artifact>>(() => [.. FormatArtifacts.All(site.Context, _data, _allPages.Value, site.Theme.PathOf)]);
        _published = new(() => [.. _allPages.Value, .. formats.Value, .. assets]);
        _redirects = new(() => [.. Redirecting.All(site.Context, _published.Value)]);
        Parts = [new(assets), .. _pages.Remove(_sitePages.OfRecords), formats, _redirects, _sitePages.OfRecords];
    }

    /// <summary>All that is published, what is asked for most and planned soonest first; last the pages of records, which <see cref="RecordPageAt"/> finds.</summary>
    public ImmutableArray<Lazy<ImmutableArray<Artifact>>> Parts { get; }

    /// <summary>The page of a record, without planning others; null when none is published at that path.</summary>
    public Artifact? RecordPageAt(string path) =>
        Addresses.KeyAt(path) is { } key && _site.Context.Graph.PublishedOrNull(key) is { } record ? _sitePages.Of(record) : null;

    /// <summary>Everything but what leads to it from elsewhere.</summary>
    public ImmutableArray<Artifact> Published => _published.Value;

    /// <summary>What leads to published addresses from others.</summary>
    public ImmutableArray<Artifact> Redirects => _redirects.Value;

    /// <summary>The headers that the host is told to send, but for how long to keep pages.</summary>
    public HeaderRules Headers => HeaderRules.For(_site.Context, pages: [], _data.Downloads);
}
