using System.Collections.Concurrent;

using Briefings.Diagnostics;
using Briefings.Formats.Hosting;
using Briefings.Publishing.Output;

namespace Briefings.Publishing.Links;

/// <summary>Checks that every internal link of a site hits something that is published, fragments included, and that ids are unique.</summary>
/// <param name="paths">What is published.</param>
/// <param name="address">Where the site stands on the web.</param>
/// <param name="places">Where editors wrote addresses; null when nobody knows.</param>
internal sealed class LinkCheck(SitePaths paths, SiteAddress address, LinkPlaces? places = null)
{
    // A mistake in the theme is on every page; the first pages of it say as much as all.
    private const int MaxPagesPerFault = 20;
    private const int MaxHints = 25;

    private readonly LinkResolver _resolver = new(paths, address);
    private readonly Interner _names = new();
    private readonly int[]?[] _anchors = new int[paths.Artifacts.Count][];
    private readonly ConcurrentBag<PageLinks> _readers = [];

    /// <summary>Whether an artifact is a page whose links are checked.</summary>
    public bool IsPage(int index) => paths.Artifacts[index].Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>A reader for one thread.</summary>
    public PageLinks CreateReader()
    {
        var reader = new PageLinks(_resolver, _names, _anchors, IsPage);
        _readers.Add(reader);
        return reader;
    }

    /// <summary>The pages that links with a fragment lead to but that no reader has read.</summary>
    public IReadOnlyList<int> UnreadTargets() =>
        [.. _readers.SelectMany(reader => reader.Fragments).Select(link => link.Target.Page).Where(page => _anchors[page] is null).Distinct().Order()];

    /// <summary>The texts of ids by their numbers.</summary>
    public IReadOnlyList<string> Ids() => _names.Texts();

    /// <summary>Reports what the readers found. Links to fragments of a page that was not read (because it failed) are not judged.</summary>
    /// <param name="diagnostics">Takes the faults.</param>
    /// <param name="only">When given, only the faults of this page.</param>
    public void Report(DiagnosticBag diagnostics, int? only = null)
    {
        var texts = _names.Texts();
        var hints = 0;
        ReportFolded(
            SiteRules.BrokenLink,
            _readers.SelectMany(reader => reader.Broken).Select(broken => (broken.Page, Cause: broken.Target)),
            target => ($"links to '{target.Url}', {target.Complaint}{(target.IsGuessable && hints++ < MaxHints ? HintFor(target) : "")}", target.Remedy),
            target => target.Url);
        ReportFolded(
            SiteRules.BrokenFragment,
            _readers.SelectMany(reader => reader.Fragments).Where(IsBroken).Select(link => (link.From, Cause: link.Target)),
            target => (
                $"links to '{target.Url}', but '{Shown(target.Page)}' has no id '{Uri.UnescapeDataString(target.Fragment)}'{FragmentHint(target)}",
                "correct the fragment or remove it"),
            target => target.Url);
        ReportFolded(
            SiteRules.DuplicateId,
            _readers.SelectMany(reader => reader.DuplicateIds).Distinct().Select(twice => (twice.Page, Cause: texts[twice.Id])),
            id => ($"has more than one element with the id '{id}'", "give each element an id of its own"),
            _ => null);

        void ReportFolded<T>(DiagnosticRule rule, IEnumerable<(int Page, T Cause)> found, Func<T, (string What, string Remedy)> word, Func<T, string?> urlOf)
            where T : notnull
        {
            // Artifacts are in order of their paths, so the pages that are named are the same in every run.
            var groups = found.Where(fault => only is null || fault.Page == only).GroupBy(fault => fault.Cause);
            foreach (var group in groups.OrderBy(group => group.Key.ToString(), StringComparer.Ordinal))
            {
                var (what, remedy) = word(group.Key);
                var url = urlOf(group.Key);
                var pages = group.Select(fault => fault.Page).Order().ToList();
                // A mistake in the menu is on every page, and is made in one place.
                if (url is not null && places?.InMenu(url, address.BasePath) is { } menu && pages.RemoveAll(page => PlaceOf(page, url) is null) > 0)
                    diagnostics.Report(rule, menu, $"the menu {what}", remedy);
                for (var i = 0; i < Math.Min(pages.Count, MaxPagesPerFault); i++)
                {
                    var more = i == MaxPagesPerFault - 1 && pages.Count > MaxPagesPerFault ? $" (as do {pages.Count - MaxPagesPerFault} more pages)" : "";
                    var at = (url is null ? null : PlaceOf(pages[i], url)) ?? paths.Artifacts[pages[i]].Source;
                    diagnostics.Report(rule, at, $"page '{Shown(pages[i])}' {what}{more}", remedy);
                }
            }
        }

        SourceLocation? PlaceOf(int page, string url) => places?.Of(paths.Artifacts[page].Source, url, address.BasePath);

        string FragmentHint(LinkTarget target) => hints++ >= MaxHints
            ? ""
            : Spelling.DidYouMean(target.Fragment, _anchors[target.Page]!.Select(anchor => texts[anchor]));
    }

    // HTML Living Standard, 7.4.6.4: the fragment as it is, else percent-decoded.
    private bool IsBroken(FragmentLink link)
    {
        var anchors = _anchors[link.Target.Page];
        return anchors is not null && !Has(link.Target.Fragment) && !Has(Uri.UnescapeDataString(link.Target.Fragment));

        bool Has(string fragment) => Array.BinarySearch(anchors, _names.NumberOf(fragment)) >= 0;
    }

    private string HintFor(LinkTarget target)
    {
        var end = target.Url.AsSpan().IndexOfAny('?', '#');
        var url = end < 0 ? target.Url : target.Url[..end];
        return Spelling.DidYouMean(url, paths.Artifacts.Where(artifact => artifact is not RedirectPage).Select(artifact => address.Of(artifact.Path)));
    }

    private string Shown(int page) => address.Of(paths.Artifacts[page].Path);
}
