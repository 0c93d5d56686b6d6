using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;
using static Briefings.Site.Pages.RecordPages;

namespace Briefings.Site.Pages;

/// <summary>Sources: what each is, and everything that rests on it.</summary>
internal sealed class SourcePages(RecordPages pages, RecordRows rows)
{
    private readonly PageContext _context = pages.Context;

    public SourcePageView View(Source source)
    {
        var graph = _context.Graph;
        var numbers = pages.NewSources();
        var body = pages.Bodies.View(_context.Texts.Description(source.Key), numbers);
        var citing = Citing(source);
        return new SourcePageView
        {
            Frame = pages.Frame(source),
            Claims = new ClaimViews(_context, numbers).Table(graph.Claims.RestingOn(source), leading: 3),
            Parts = pages.Parts(source, source.PublisherKind?.Label ?? "", source.PublisherKind?.Explanation ?? "", Facts(source), body, numbers),
            CitedBy = rows.Rows(RecordOrder.NewestFirst(citing).Take(_context.PageSize)),
            CitedByLeftOut = Math.Max(0, citing.Length - _context.PageSize),
            RetoldBy = _context.Links(graph.Links.Into(source.Key, LinkRole.Repeats).Take(_context.PageSize)),
        };
    }

    /// <summary>Every record that cites the source, in its metadata or its text.</summary>
    public ImmutableArray<Record> Citing(Source source) =>
        [.. _context.Graph.Links.Into(source.Key, LinkRole.Cites)
            .Concat(_context.Graph.Backlinks(source.Key).Select(backlink => backlink.From))
            .DistinctBy(record => record.Key)];

    private IEnumerable<FactView> Facts(Source source) =>
    [
        Fact("publisher", source.Publisher),
        Fact("publisher_kind", source.PublisherKind?.Label ?? ""),
        Fact("author", source.Author),
        Fact("published", source.Published),
        Fact("accessed", source.Accessed),
        Fact("language", source.Language == _context.Settings.Language ? "" : source.Language),
        Fact("reliability", source.Reliability.ToUpperInvariant()),
        Fact("repeats", _context.Links(_context.Graph.Links.OutOf(source.Key, LinkRole.Repeats))),
        Web("url", source.Url),
        Web("archived", source.ArchiveUrl),
    ];
}
