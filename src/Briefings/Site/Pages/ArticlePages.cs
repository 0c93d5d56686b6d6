using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site.Timelines;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>Briefings.</summary>
internal sealed class ArticlePages(RecordPages pages)
{
    // Silent reading of English non-fiction: 238 words a minute (Brysbaert, Journal of Memory and Language 109, 2019).
    private const int WordsPerMinute = 238;

    // What readers of Open Graph draw; none of them draws SVG.
    private static readonly FrozenSet<string> PreviewFormats = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".gif", ".jpeg", ".jpg", ".png", ".webp");

    private readonly PageContext _context = pages.Context;

    public ArticlePageView View(Article article)
    {
        var sources = pages.NewSources();
        var body = pages.Bodies.View(_context.Texts.Body(article.Key), sources);
        var timeline = _context.Graph.TimelineOf(article);
        return new ArticlePageView
        {
            Frame = pages.Frame(article) with { Sharing = Sharing(article) },
            Parts = pages.Parts(article, "", "", [], body, sources),
            Date = Dates.Full(article.Date)!,
            Authors = article.Authors,
            Minutes = Minutes(article),
            KeyPoints = article.KeyPoints,
            Image = Image(article.Image),
            Corrections = [.. article.Corrections.Select(correction => new CorrectionView(Dates.Full(correction.Date)!, correction.Text))],
            Incidents = Subjects(article, Collection.Incidents),
            Responses = Subjects(article, Collection.Responses),
            Actors = Subjects(article, Collection.Actors),
            Timeline = pages.Timelines.View([.. TimelineViews.NewestFirst(timeline.Occurred)], timeline.Occurred.Length, Clock.Occurred, "occurred", "", PlotShape.Text),
        };
    }

    /// <summary>The article as lists and the home page show it.</summary>
    public BriefingView Briefing(Article article)
    {
        var cited = _context.Texts.Body(article.Key)?.CitedSources
            .Select(_context.Graph.PublishedOrNull).OfType<Source>()
            .Concat(article.Sources.Select(_context.Graph.SourceOf).OfType<Source>())
            .DistinctBy(source => source.Id.Length > 0 ? source.Id : source.Title, StringComparer.Ordinal).ToList() ?? [];
        return new BriefingView
        {
            Article = _context.Link(article),
            Date = Dates.Full(article.Date)!,
            Summary = article.Summary,
            KeyPoints = article.KeyPoints,
            About = [.. _context.Graph.Links.OutOf(article.Key, LinkRole.Subject).OfType<Actor>()
                .Where(actor => actor.Kind.Id is "state" or "alliance").Select(_context.Link).Take(4)],
            Minutes = Minutes(article),
            Origins = SourceNumbers.InWords(cited.Count, _context.Graph.Origins.CountIndependent(cited)),
        };
    }

    private SharingView Sharing(Article article)
    {
        var image = article.Image is { } picture && PreviewFormats.Contains(Path.GetExtension(picture.Src)) ? picture : null;
        var url = image is null ? "" : new Uri(_context.Addresses.Absolute(_context.Addresses.Of(image.Src.TrimStart('/')))).AbsoluteUri;
        var changes = article.Corrections.Select(correction => correction.Date).Prepend(article.Updated).Select(date => date?.SingleDay).OfType<CalendarDay>();
        var modified = changes.Select(day => (CalendarDay?)day).Max();
        return new("article", article.Date.SingleDay.ToString()!, modified?.ToString() ?? "", url, image?.Alt ?? "");
    }

    private int Minutes(Article article) =>
        Math.Max(1, ((_context.Texts.Body(article.Key)?.WordCount ?? 0) + WordsPerMinute / 2) / WordsPerMinute);

    private ImmutableArray<LinkView> Subjects(Article article, Collection collection) =>
        _context.Links(_context.Graph.Links.OutOf(article.Key, LinkRole.Subject).Where(record => record.Collection == collection));

    private ImageView? Image(ArticleImage? image) =>
        image is null ? null : new(_context.Addresses.Of(image.Src.TrimStart('/')), image.Alt, image.Credit, image.Caption);
}
