using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Publishing.Reuse;

namespace Briefings.Publishing.Links;

/// <summary>A link to a fragment of another page, to be judged when all pages are known.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FragmentLink(int From, LinkTarget Target);

/// <summary>Reads pages for one thread and keeps what is wrong with them.</summary>
internal sealed class PageLinks(LinkResolver resolver, Interner names, int[]?[] anchorsOfPages, Func<int, bool> isPage) : IHtmlSink
{
    private readonly HtmlScanner _scanner = new();
    private readonly RecentLinks _recent = new();
    private readonly HashSet<int> _anchors = [];
    private readonly HashSet<int> _ids = [];
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);
    private readonly List<LinkTarget> _within = [];
    private readonly HashSet<int> _targets = [];
    private int _page;
    private int _firstFragment;

    public List<(int Page, LinkTarget Target)> Broken { get; } = [];

    public List<FragmentLink> Fragments { get; } = [];

    public List<(int Page, int Id)> DuplicateIds { get; } = [];

    /// <summary>Reads one page.</summary>
    /// <param name="page">Its position among the artifacts.</param>
    /// <param name="html">Its bytes.</param>
    public void Scan(int page, ReadOnlySpan<byte> html)
    {
        _page = page;
        _anchors.Clear();
        _ids.Clear();
        _noted.Clear();
        _within.Clear();
        _targets.Clear();
        _firstFragment = Fragments.Count;
        _scanner.Scan(html, this);
        var anchors = _anchors.ToArray();
        Array.Sort(anchors);
        anchorsOfPages[page] = anchors;
        // Links within the page are many and are judged at once, so that only the broken ones are kept.
        foreach (var target in _within)
        {
            if (!LeadsTo(target.Fragment)) Fragments.Add(new(page, target));
        }
    }

    /// <summary>What was read on the last page.</summary>
    public PageNotes Notes() => new(anchorsOfPages[_page]!, [.. _targets], [.. Fragments.Skip(_firstFragment).Select(link => link.Target)]);

    /// <summary>Takes what was read on a page when it was made by an earlier build, with its links to fragments of pages that are made again.</summary>
    /// <param name="page">Its position among the artifacts.</param>
    /// <param name="ids">Its ids.</param>
    /// <param name="fragments">Its links to fragments.</param>
    public void Take(int page, ImmutableArray<string> ids, IEnumerable<LinkTarget> fragments)
    {
        var anchors = new int[ids.Length];
        for (var i = 0; i < anchors.Length; i++) anchors[i] = names.NumberOf(ids[i]);
        Array.Sort(anchors);
        anchorsOfPages[page] = anchors;
        foreach (var target in fragments) Fragments.Add(new(page, target));
    }

    public void Link(ReadOnlySpan<char> url)
    {
        if (url is ['#', ..] && _noted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(url)) return;
        var target = TargetOf(url);
        if (target.Page == LinkTarget.Elsewhere) return;
        if (target.Page == LinkTarget.Nowhere)
        {
            if (_noted.Add(target.Url)) Broken.Add((_page, target));
            return;
        }

        _targets.Add(target.Page);
        if (target.Fragment.Length > 0 && isPage(target.Page) && _noted.Add(target.Url))
        {
            if (target.Page == _page) _within.Add(target);
            else Fragments.Add(new(_page, target));
        }
    }

    public void Id(ReadOnlySpan<char> id)
    {
        var number = names.NumberOf(id);
        if (!_ids.Add(number)) DuplicateIds.Add((_page, number));
        _anchors.Add(number);
    }

    public void AnchorName(ReadOnlySpan<char> name) => _anchors.Add(names.NumberOf(name));

    // What is written from the root means the same on every page.
    private LinkTarget TargetOf(ReadOnlySpan<char> url)
    {
        if (url is not ['/', ..]) return resolver.Resolve(url, _page);
        if (_recent.Find(url) is { } known) return known;
        var target = resolver.Resolve(url, _page);
        _recent.Keep(target);
        return target;
    }

    private bool LeadsTo(string fragment) =>
        _anchors.Contains(names.NumberOf(fragment)) || _anchors.Contains(names.NumberOf(Uri.UnescapeDataString(fragment)));
}
