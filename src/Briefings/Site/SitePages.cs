using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Pages;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>Which HTML pages there are.</summary>
internal sealed class SitePages
{
    // What stands on a timeline.
    private static readonly IReadOnlyList<Collection> Dated = [Collection.Incidents, Collection.Responses];

    private readonly PageContext _context;
    private readonly IPageRenderer _renderer;
    private readonly RecordPages _records;
    private readonly TimelinePages _timelines;
    private readonly ArticlePages _articles;
    private readonly FrontPages _front;
    private readonly DataPages _data;
    private readonly ListPages _lists;
    private readonly NamePages _names;
    private readonly SearchPages _search;
    private readonly RecordRows _rows;
    private readonly AccountPages _accounts;
    private readonly ActorPages _actors;
    private readonly IncidentPages _incidents;
    private readonly ResponsePages _responses;
    private readonly SourcePages _sources;
    private readonly TopicPages _topics;
    private readonly TextPages _pages;
    private readonly ChangePages? _changes;

    /// <param name="context">What pages are made from.</param>
    /// <param name="renderer">Draws them.</param>
    /// <param name="describer">Tells machines what they are about.</param>
    /// <param name="data">What can be downloaded.</param>
    public SitePages(PageContext context, IPageRenderer renderer, IPageDescriber describer, ImmutableArray<DataFile> data)
    {
        _context = context;
        _renderer = renderer;
        var frames = new FrameBuilder(context, describer);
        var timelineViews = new TimelineViews(context);
        _rows = new RecordRows(context);
        _records = new RecordPages(context, frames, timelineViews, new BodyViews(context, timelineViews));
        _articles = new ArticlePages(_records);
        _timelines = new TimelinePages(context, frames, timelineViews);
        _front = new FrontPages(context, frames, _articles, timelineViews);
        _data = new DataPages(context, frames, data);
        _lists = new ListPages(context, frames, _articles, _rows);
        _accounts = new AccountPages(_records, frames, _rows);
        _names = new NamePages(context, frames, _lists);
        _search = new SearchPages(context, frames, _lists);
        _actors = new ActorPages(_records, _rows);
        _incidents = new IncidentPages(_records, _rows, _accounts);
        _responses = new ResponsePages(_records, _rows);
        _sources = new SourcePages(_records, _rows);
        _topics = new TopicPages(_records, _rows);
        _pages = new TextPages(_records);
        OfRecords = new(() => [.. context.Graph.Content.AllRecords().Select(Of)]);
        _changes = context.Changes is { } log ? new ChangePages(context, frames, log) : null;
    }

    /// <summary>The pages of all records, one of <see cref="Groups"/>.</summary>
    public Lazy<ImmutableArray<Artifact>> OfRecords { get; }

    /// <summary>Every page, each made when it is written, group by group; which pages a group has is found out when it is asked for.</summary>
    public ImmutableArray<Lazy<ImmutableArray<Artifact>>> Groups()
    {
        var articles = new Lazy<ImmutableArray<Article>>(() => _context.Graph.Content.Articles.Sort(ArticleOrder.NewestFirst));
        return
        [
            new(() => [.. Front(articles)]),
            OfRecords,
            new(() => [.. ArticleList(articles)]),
            new(() => [.. ActorList()]),
            new(() => [.. Table(Collection.Incidents)]),
            new(() => [.. Table(Collection.Responses)]),
            new(() => [.. Table(Collection.Sources)]),
            new(() => [.. TopicList()]),
            new(() => [.. CountryLists()]),
            new(() => [.. Accounts()]),
            new(() => [.. SiteTimeline()]),
            new(() => [.. RecordTimelines()]),
            new(() => [.. Names()]),
            new(() => [.. Changes()]),
        ];
    }

    private IEnumerable<Artifact> Front(Lazy<ImmutableArray<Article>> articles)
    {
        var site = _context.Settings.At;
        yield return Page("", site, "home", Collections.All, () => _front.Home(articles.Value));
        yield return Page("data/", site, "data", Collections.All, _data.View);
        yield return Page("search/", site, "search", Collections.All, _search.View);
        yield return new PageArtifact("404.html", site, "not-found", _front.NotFound, _renderer);
    }

    /// <summary>The page of a published record.</summary>
    public Artifact Of(Record record) => record switch
    {
        Article article => Page(article, "article", () => _articles.View(article)),
        Actor actor => Page(actor, "actor", () => _actors.View(actor)),
        Incident incident => Page(incident, "incident", () => _incidents.View(incident)),
        Response response => Page(response, "response", () => _responses.View(response)),
        Source source => Page(source, "source", () => _sources.View(source)),
        Topic topic => Page(topic, "topic", () => _topics.View(topic)),
        Page page => Page(page, "page", () => _pages.View(page)),
        _ => throw new InvalidOperationException($"{record.Key} is of no collection"),
    };

    private IEnumerable<Artifact> Accounts()
    {
        foreach (var incident in _context.Graph.Content.Incidents)
        {
            var accounts = new AskedOnce<ImmutableArray<Account>>(_context.Graph.Reads, () => _accounts.Of(incident));
            foreach (var account in accounts.Value)
            {
                if (account.Slug.Length == 0) continue;
                yield return Page(AccountPages.Folder(incident, account), incident, "account", () => _accounts.View(incident, accounts.Value, account));
            }
        }
    }

    private IEnumerable<Artifact> ArticleList(Lazy<ImmutableArray<Article>> articles) =>
        Paged("articles/", _context.Graph.Content.Articles.Length, "article-list", [Collection.Articles], number => _lists.Articles(articles.Value, number));

    private IEnumerable<Artifact> ActorList()
    {
        var actors = ActorsByName();
        return Paged("actors/", actors.Length, "actor-list", [Collection.Actors], number => _lists.Actors(actors, number));
    }

    private IEnumerable<Artifact> TopicList()
    {
        ImmutableArray<Topic> topics = [.. RecordOrder.ByName(_context.Graph.Content.Topics)];
        return Paged("topics/", topics.Length, "index-list", [Collection.Topics], number => _lists.Topics(topics, number));
    }

    private IEnumerable<Artifact> CountryLists()
    {
        var countries = ActorsByName().Where(actor => actor.Country.Length > 0)
            .GroupBy(actor => actor.Country, StringComparer.Ordinal)
            .OrderBy(group => Countries.NameOf(group.Key), StringComparer.Ordinal)
            .Select(group => (Code: group.Key, Actors: group.OrderBy(actor => _context.Vocabulary.ActorKinds.OrderOf(actor.Kind)).ToImmutableArray()))
            .ToList();
        return countries
            .SelectMany(country => Paged(ListPages.CountryFolder(country.Code), country.Actors.Length, "actor-list",
                [Collection.Actors], number => _lists.Country(country.Code, country.Actors, number)))
            .Prepend(Page("countries/", _context.Settings.At, "index-list", [Collection.Actors], () => _lists.CountryIndex(countries)));
    }

    private ImmutableArray<Actor> ActorsByName() => [.. _context.Lists.Of(Collection.Actors).Records.Cast<Actor>()];

    private IEnumerable<Artifact> Table(Collection collection)
    {
        var list = _context.Lists.Of(collection);
        return Paged(collection.Folder() + "/", list.Records.Length, "record-table", [collection], number => _lists.Table(list, number));
    }

    private IEnumerable<Artifact> SiteTimeline()
    {
        var timeline = _context.Graph.Timeline;
        foreach (var clock in Enum.GetValues<Clock>())
        {
            var entries = timeline.On(clock);
            yield return Page(TimelinePages.Folder(clock), _context.Settings.At, "timeline", Dated, () => _timelines.Site(clock, entries));
            var otherYears = timeline.On(clock == Clock.Public ? Clock.Occurred : Clock.Public).Select(entry => entry.Year).ToHashSet();
            foreach (var year in entries.GroupBy(entry => entry.Year))
            {
                ImmutableArray<TimelineEntry> ofYear = [.. year];
                var newestFirst = NewestFirst(ofYear);
                foreach (var page in Paged(TimelinePages.YearFolder(clock, year.Key), ofYear.Length, "timeline",
                    Dated, number => _timelines.Year(clock, year.Key, newestFirst, number, otherYears.Contains(year.Key))))
                {
                    yield return page;
                }
            }
        }
    }

    // A record's own timeline has pages only when it does not fit on the record's page.
    private IEnumerable<Artifact> RecordTimelines()
    {
        var graph = _context.Graph;
        var timelines = graph.Content.Actors.Select(actor => ((Record)actor, graph.Reads.Listen(() => graph.TimelineOf(actor))))
            .Concat(graph.Content.Incidents.Select(incident => ((Record)incident, graph.Reads.Listen(() => graph.TimelineOf(incident)))))
            .Concat(graph.Content.Topics.Select(topic => ((Record)topic, graph.Reads.Listen(() => graph.TimelineOf(topic)))));
        foreach (var (record, (timeline, asked)) in timelines)
        {
            if (Math.Max(timeline.Occurred.Length, timeline.Public.Length) <= _context.PageSize) continue;
            foreach (var clock in Enum.GetValues<Clock>())
            {
                var entries = timeline.On(clock);
                var newestFirst = NewestFirst(entries);
                foreach (var page in Paged(RecordPages.TimelineFolder(record, clock), entries.Length, "timeline", [], number => OfRecord(record, asked, clock, newestFirst, number)))
                    yield return page;
            }
        }
    }

    private TimelinePageView OfRecord(Record record, int[] asked, Clock clock, Lazy<ImmutableArray<TimelineEntry>> newestFirst, int number)
    {
        _context.Graph.NoteReading(record);
        _context.Graph.Reads.Note(asked);
        return _timelines.Record(record, clock, newestFirst, number);
    }

    // Put in order by the first of the pages, for all of them.
    private static Lazy<ImmutableArray<TimelineEntry>> NewestFirst(ImmutableArray<TimelineEntry> entries) =>
        new(() => [.. TimelineViews.NewestFirst(entries)]);

    private IEnumerable<Artifact> Names() =>
        _context.Graph.Names.Ambiguous.DistinctBy(NamePages.Folder, StringComparer.Ordinal)
            .Select(name => Page(NamePages.Folder(name), name.Actors[0].At, "name", [Collection.Actors], () => _names.View(name)));

    private IEnumerable<Artifact> Changes() =>
        _changes is null ? [] : Paged(ChangePages.Folder, _changes.Count, "changes", madeOf: null, number => _changes.View(_lists.Pager, number));

    private IEnumerable<Artifact> Paged(string folder, int count, string layout, IReadOnlyList<Collection>? madeOf, Func<int, object> view) =>
        Enumerable.Range(1, _lists.Pager.PagesFor(count))
            .Select(number => Page(Addresses.ListFolder(folder, number), _context.Settings.At, layout, madeOf, () => view(number)));

    private PageArtifact Page(Record record, string layout, Func<object> view) => Page(Addresses.Folder(record.Key), record, layout, view);

    private PageArtifact Page(string folder, Record record, string layout, Func<object> view) => new(
        folder + "index.html",
        record.At,
        layout,
        () =>
        {
            _context.Graph.NoteReading(record);
            return view();
        },
        _renderer,
        []);

    private PageArtifact Page(string folder, SourceLocation source, string layout, IReadOnlyList<Collection>? madeOf, Func<object> view) =>
        new(folder + "index.html", source, layout, view, _renderer, madeOf);
}
