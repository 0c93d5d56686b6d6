using System.Collections.Immutable;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Lists;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>The lists of the collections, page by page.</summary>
internal sealed class ListPages(PageContext context, FrameBuilder frames, ArticlePages articles, RecordRows rows)
{
    // The pages of the list are many, and each of them shows all letters.
    private readonly Lazy<List<(string Letter, int Page)>> _letters = new(() =>
        [.. context.Lists.Of(Collection.Actors).Records.Cast<Actor>().Select((actor, index) => (Letter: Letter(actor), Page: index / context.PageSize + 1)).DistinctBy(pair => pair.Letter, StringComparer.Ordinal)]);

    public Pager Pager { get; } = new(context.Addresses, context.PageSize);

    public ArticleListView Articles(ImmutableArray<Article> all, int number)
    {
        const string Folder = "articles/";
        return new ArticleListView
        {
            Frame = Frame(CollectionTitles.Plural(Collection.Articles), $"Cited briefings, newest first: {all.Length} in all", Folder, number, "articles"),
            Articles = [.. Pager.Slice(all, number).Select(articles.Briefing)],
            Count = all.Length,
            Pager = Pager.View(Folder, number, all.Length),
            Downloads = Downloads("articles"),
            Lede = "",
        };
    }

    /// <summary>All actors from A to Z.</summary>
    public ActorListView Actors(ImmutableArray<Actor> all, int number)
    {
        const string Folder = "actors/";
        return new ActorListView
        {
            Frame = Frame(CollectionTitles.Plural(Collection.Actors), $"States, public bodies, groups and people on record, from A to Z: {all.Length} in all", Folder, number, "actors"),
            Letters = Letters(number),
            Groups = Groups(Pager.Slice(all, number), Letter),
            Controls = Controls(context.Lists.Of(Collection.Actors), number),
            OtherOrder = new("By country", context.Addresses.Of("countries/"), ""),
            Count = all.Length,
            Pager = Pager.View(Folder, number, all.Length),
            Downloads = Downloads("actors"),
            Lede = "",
        };
    }

    /// <summary>The letters of all actors, each with its place.</summary>
    /// <param name="number">The page of the list that has the links; 0 for any other page.</param>
    public ImmutableArray<LinkView> Letters(int number) =>
        [.. _letters.Value.Select(pair => new LinkView(pair.Letter, (pair.Page == number ? "" : context.Addresses.OfListPage("actors/", pair.Page)) + "#" + Anchor(pair.Letter), ""))];

    /// <summary>The actors of a country.</summary>
    public ActorListView Country(string code, ImmutableArray<Actor> all, int number)
    {
        var folder = CountryFolder(code);
        return new ActorListView
        {
            Frame = Frame(Countries.NameOf(code), $"Actors on record that belong to {Countries.NameOf(code)}: {all.Length} in all", folder, number, "actors", new LinkView("Countries", context.Addresses.Of("countries/"), "")),
            Letters = [],
            Groups = Groups(Pager.Slice(all, number), actor => actor.Kind.Plural),
            Controls = null,
            OtherOrder = new("All actors from A to Z", context.Addresses.Of("actors/"), ""),
            Count = all.Length,
            Pager = Pager.View(folder, number, all.Length),
            Downloads = [],
            Lede = "",
        };
    }

    public static string CountryFolder(string code) => $"countries/{code.ToLowerInvariant()}/";

    /// <summary>Incidents, responses or sources.</summary>
    public RecordTableView Table(RecordList list, int number)
    {
        var (collection, all) = (list.Collection, list.Records);
        var folder = collection.Folder() + "/";
        return new RecordTableView
        {
            Frame = Frame(CollectionTitles.Plural(collection), $"{Subject(collection)}: {all.Length} in all", folder, number, collection.Folder()),
            Collection = collection.Folder(),
            Controls = Controls(list, number),
            Table = RecordTable.Whole(rows.Rows(Pager.Slice(all, number))),
            Count = all.Length,
            Pager = Pager.View(folder, number, all.Length),
            Downloads = Downloads(collection.Folder()),
            Lede = "",
        };
    }

    public IndexListView Topics(ImmutableArray<Topic> all, int number)
    {
        const string Folder = "topics/";
        return new IndexListView
        {
            Frame = Frame(CollectionTitles.Plural(Collection.Topics), $"What belongs together across incidents and years: {all.Length} topics on record", Folder, number, "topics"),
            Rows = [.. Pager.Slice(all, number).Select(topic => new IndexRow(context.Link(topic),
                context.Graph.Links.Into(topic.Key, LinkRole.Topic).Count(), topic.Summary))],
            Count = all.Length,
            Pager = Pager.View(Folder, number, all.Length),
            Downloads = [],
            Lede = "",
        };
    }

    public IndexListView CountryIndex(IReadOnlyList<(string Code, ImmutableArray<Actor> Actors)> countries)
    {
        const string Folder = "countries/";
        return new IndexListView
        {
            Frame = Frame("Countries", $"Actors on record by the country that they belong to: {countries.Count} countries", Folder, 1, "actors", frames.Crumb(Collection.Actors)),
            Rows = [.. countries.Select(country => new IndexRow(
                new(Countries.NameOf(country.Code), context.Addresses.Of(CountryFolder(country.Code)), ""), country.Actors.Length, ""))],
            Count = countries.Count,
            Pager = new(1, 1, "", ""),
            Downloads = [],
            Lede = "",
        };
    }

    public ActorRow Row(Actor actor) => rows.OfActor(actor);

    // Only the first page carries the menus: they are those of the whole list.
    private ListControlsView? Controls(RecordList list, int number) => list.Records.Length < 2
        ? null
        : new()
        {
            Address = context.Addresses.Of(list.Collection),
            IsHere = number == 1,
            Files = context.Addresses.Of(RecordLists.Folder(list.Collection)),
            Version = list.Version,
            Known = list.Known,
            Block = RecordList.BlockSize,
            Facets = number > 1
                ? []
                : [.. list.Facets.Select(facet => new FacetView(facet.Key, [.. facet.Options.Select(option => new OptionView(option.Value, option.Text, option.Count))]))],
            Orders = number > 1 ? [] : [.. list.Columns.Select(column => new OrderView(column.Key, column.Label, column.IsDate))],
        };

    private PageFrame Frame(string title, string description, string folder, int number, string section, LinkView? crumb = null)
    {
        var page = number == 1 ? "" : $", page {number}";
        ImmutableArray<LinkView> crumbs = crumb is null ? [] : [crumb];
        return frames.Frame(title + page, $"{description}{page}.", Addresses.ListFolder(folder, number), section, crumbs);
    }

    private static string Subject(Collection collection) => collection switch
    {
        Collection.Incidents => "Incidents on record, newest first: what happened, to whom, and whom somebody names",
        Collection.Responses => "Responses on record, newest first: what was done, said or declined, by whom and toward whom",
        _ => "Reports and documents on record, newest first, each with what rests on it",
    };

    private ImmutableArray<LinkView> Downloads(string name) =>
        [new("CSV", context.Addresses.Of($"data/{name}.csv"), ""), new("JSON", context.Addresses.Of($"data/{name}.json"), "")];

    private ImmutableArray<ActorGroup> Groups(IEnumerable<Actor> actors, Func<Actor, string> heading) =>
        [.. actors.GroupBy(heading, StringComparer.Ordinal).Select(group => new ActorGroup(group.Key, Anchor(group.Key), [.. group.Select(Row)]))];

    private static string Letter(Actor actor)
    {
        var first = actor.Name.FirstOrDefault(char.IsLetterOrDigit);
        return char.IsLetter(first) ? char.ToUpperInvariant(first).ToString() : "0–9";
    }

    private static string Anchor(string heading) => "at-" + heading.ToLowerInvariant().Replace(' ', '-').Replace('–', '-');
}
