using System.Collections.Immutable;
using Briefings.Model;
using Briefings.Site.Timelines;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>The pages that belong to the site as a whole: home, 404.</summary>
internal sealed class FrontPages(PageContext context, FrameBuilder frames, ArticlePages articles, TimelineViews timelines)
{
    private const int LatestEntries = 9;

    public HomePageView Home(ImmutableArray<Article> newestFirst)
    {
        var latest = context.Graph.Timeline.Occurred;
        return new HomePageView
        {
            Frame = frames.Frame("", context.Settings.Description, "", "", []),
            Lead = newestFirst.IsEmpty ? null : articles.Briefing(newestFirst[0]),
            Briefings = [.. newestFirst.Skip(1).Take(2).Select(articles.Briefing)],
            Latest = timelines.OnOneClock([.. TimelineViews.NewestFirst(latest).Take(LatestEntries)], latest.Length, Clock.Occurred, "latest", context.Addresses.Of("timeline/"), PlotShape.Page),
            Figures = Figures(),
            WaysIn = WaysIn(),
        };
    }

    public PlainPageView NotFound() => new()
    {
        Frame = frames.Frame("Page not found", "", "404.html", "", []) with { NoIndex = true, Crumbs = [] },
    };

    private ImmutableArray<FigureView> Figures() =>
    [
        Figure(Collection.Articles), Figure(Collection.Incidents), Figure(Collection.Responses), Figure(Collection.Actors), Figure(Collection.Sources),
        new(context.Graph.Claims.All.Length.ToString(), "figure_claims", "incident", context.Addresses.Of("incidents/")),
    ];

    private FigureView Figure(Collection collection) =>
        new(Count(collection).ToString(), "figure_" + collection.Folder(), collection.Singular(), context.Addresses.Of(collection));

    private ImmutableArray<WayInView> WaysIn() =>
    [
        .. new[] { Collection.Actors, Collection.Incidents, Collection.Responses }.Select(WayIn),
        new(new("Timeline", context.Addresses.Of("timeline/"), ""), "way_timeline"),
        .. new[] { Collection.Sources, Collection.Topics }.Select(WayIn),
        new(new("Countries", context.Addresses.Of("countries/"), ""), "way_countries"),
        new(new("Data", context.Addresses.Of("data/"), ""), "way_data"),
    ];

    private WayInView WayIn(Collection collection) =>
        new(new(CollectionTitles.Plural(collection), context.Addresses.Of(collection), collection.Singular()), "way_" + collection.Folder());

    private int Count(Collection collection) => collection switch
    {
        Collection.Articles => context.Graph.Content.Articles.Length,
        Collection.Actors => context.Graph.Content.Actors.Length,
        Collection.Incidents => context.Graph.Content.Incidents.Length,
        Collection.Responses => context.Graph.Content.Responses.Length,
        Collection.Sources => context.Graph.Content.Sources.Length,
        _ => context.Graph.Content.Topics.Length,
    };
}
