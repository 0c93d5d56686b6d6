using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site.Citing;
using Briefings.Site.Timelines;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>What the pages of all records share.</summary>
internal sealed class RecordPages(PageContext context, FrameBuilder frames, TimelineViews timelines, BodyViews bodies)
{
    public PageContext Context { get; } = context;

    public TimelineViews Timelines { get; } = timelines;

    public BodyViews Bodies { get; } = bodies;

    /// <summary>The name of the bundle in an incident's folder.</summary>
    public const string StixFile = "stix.json";

    /// <summary>Collections whose records have feeds.</summary>
    public static bool HasFeeds(Collection collection) => collection is Collection.Actors or Collection.Incidents or Collection.Topics;

    public PageFrame Frame(Record record)
    {
        var section = record.Collection == Collection.Pages ? record.Id : record.Collection.Folder();
        ImmutableArray<LinkView> crumbs = record.Collection == Collection.Pages
            ? []
            : [frames.Crumb(record.Collection)];
        var folder = Addresses.Folder(record.Key);
        return frames.Frame(record.Title, record.Summary.Length > 0 ? record.Summary : SummaryOf(record), folder, section, crumbs, HasFeeds(record.Collection) ? folder : null) with
        {
            JsonAddress = Context.Addresses.Of(folder + "index.json"),
            Subject = record,
        };
    }

    // For search engines and previews of links, where nobody has written a summary.
    private string SummaryOf(Record record) => record.Collection == Collection.Pages
        ? $"{record.Title}. {Context.Settings.Description}".TrimEnd()
        : $"What is on record of {record.Title}: dates, statements and the sources they rest on.";

    /// <summary>The parts that all record pages show.</summary>
    /// <param name="record">The record.</param>
    /// <param name="kindLabel">Its kind in words; empty when not stated.</param>
    /// <param name="kindExplanation">What the kind means; may be empty.</param>
    /// <param name="facts">Its fact box; facts without values are left out.</param>
    /// <param name="body">Its text.</param>
    /// <param name="sources">The page's numbering; everything that cites must have been made before.</param>
    public RecordParts Parts(Record record, string kindLabel, string kindExplanation, IEnumerable<FactView> facts, BodyView body, SourceNumbers sources)
    {
        var factSources = sources.Cite(record.Sources);
        ImmutableArray<FactView> stated = [.. facts.Where(fact => !fact.Values.IsEmpty)];
        return new RecordParts
        {
            Kind = record.Collection.Singular(),
            KindLabel = kindLabel.Length > 0 ? $"{CollectionTitles.Singular(record.Collection)} · {kindLabel}" : CollectionTitles.Singular(record.Collection),
            KindExplanation = kindExplanation,
            Summary = record.Summary,
            Facts = factSources.Length == 1 ? FactSources.Cite(stated, factSources) : stated,
            FactSources = factSources.Length > 1 && !stated.IsEmpty ? factSources : [],
            Body = body,
            Sources = sources.ToView(),
            Topics = Context.Topics(record),
            Mentions = Context.Mentions(record),
            Updated = Dates.Full(record.Updated),
            FeedAddress = HasFeeds(record.Collection) ? Context.Addresses.Of(Addresses.Folder(record.Key) + "feed.xml") : "",
            StixAddress = record is Incident ? Context.Addresses.Of(Addresses.Folder(record.Key) + StixFile) : "",
            Citing = Citing(record, record.Id, record.Title, Addresses.Folder(record.Key)),
        };
    }

    /// <summary>Adds what parties say, or what is said of them, each party once and no more of them than a page holds; nothing when there are none.</summary>
    public void Add(ImmutableArray<StatementView>.Builder statements, string label, IEnumerable<Party> parties, bool isDenial)
    {
        var named = parties.DistinctBy(PartyKey.Of).ToList();
        if (named.Count == 0) return;
        statements.Add(new(label, [.. named.Take(Context.PageSize).Select(Context.Party)], isDenial) { LeftOut = Math.Max(0, named.Count - Context.PageSize) });
    }

    /// <summary>How to cite a page about a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="id">The page's key in a bibliography.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="folder">The page's folder.</param>
    public CitingView Citing(Record record, string id, string title, string folder)
    {
        var article = record as Article;
        var publisher = Context.Settings.Publisher.Name;
        var page = new CitedPage
        {
            Id = id,
            Title = title,
            Authors = article?.Authors ?? [],
            Site = Context.Settings.Title,
            Publisher = publisher.Length > 0 ? publisher : Context.Settings.Title,
            Date = article?.Date ?? record.Updated,
            Edition = Context.Options.AsOf,
            Url = Context.Addresses.Absolute(Context.Addresses.Of(folder)),
        };
        return CitationFormats.All(page);
    }

    /// <summary>Where a record's whole timeline is, page by page.</summary>
    public string TimelineAddress(Record record, Clock clock) => Context.Addresses.Of(TimelineFolder(record, clock));

    public static string TimelineFolder(Record record, Clock clock) =>
        Addresses.Folder(record.Key) + (clock == Clock.Public ? "timeline/public/" : "timeline/");

    /// <summary>A record's timeline on both clocks. One drawing serves them: it shows when things happened, with lines to when they became public.</summary>
    public TimelineView Timeline(Record record, Timeline timeline) =>
        Timeline(record, timeline, Clock.Occurred, PlotShape.Column) with
        {
            FilterAddress = FilterAddress(record),
            Other = Timeline(record, timeline, Clock.Public, null),
        };

    private TimelineView Timeline(Record record, Timeline timeline, Clock clock, PlotShape? shape) =>
        Timelines.Newest(timeline.On(clock), clock, clock == Clock.Public ? "public" : "occurred", TimelineAddress(record, clock), shape);

    private string FilterAddress(Record record) => record switch
    {
        Actor actor => Context.Addresses.Of("timeline/") + "?actor=" + actor.Id,
        Topic topic => Context.Addresses.Of("timeline/") + "?topic=" + topic.Id,
        _ => "",
    };

    public ImmutableArray<LinkView> Articles(Record record) => Context.Links(Context.ArticlesAbout(record).Take(Context.PageSize));

    public SourceNumbers NewSources() => new(Context.Graph, Context.Addresses);

    public static FactView Fact(string label, IEnumerable<FactValue> values) => new("fact_" + label, [.. values]);

    public static FactView Fact(string label, string text) => Fact(label, text.Length > 0 ? [new FactValue { Text = text }] : []);

    public static FactView Fact(string label, EdtfDate? date, string note = "") =>
        Fact(label, date is null ? [] : [new FactValue { Date = Dates.Full(date), Note = note }]);

    public static FactView Fact(string label, IEnumerable<LinkView> links) => Fact(label, links.Select(link => new FactValue { Link = link }));

    public static FactView Web(string label, string url) =>
        Fact(label, url.Length > 0 ? [new FactValue { Link = new(url, url, "") }] : []);
}
