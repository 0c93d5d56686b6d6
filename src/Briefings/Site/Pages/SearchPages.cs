using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>The search: a form for those who have scripts, the lists of everything for those who have none.</summary>
internal sealed class SearchPages(PageContext context, FrameBuilder frames, ListPages lists)
{
    private const string Folder = "search/";

    private static readonly Collection[] Kinds =
    [
        Collection.Actors, Collection.Incidents, Collection.Responses, Collection.Articles, Collection.Sources, Collection.Topics, Collection.Pages,
    ];

    public SearchPageView View() => new()
    {
        Frame = frames.Frame("Search", "Names, titles and texts of the whole record.", Folder, "search", []) with { Crumbs = [] },
        IndexAddress = context.Addresses.Of(Folder + "index.json"),
        Kinds = [.. Kinds.Select(Kind).Where(kind => kind.Count > 0)],
        Letters = lists.Letters(number: 0),
    };

    // Pages that are no briefings have no list: every page's foot names them.
    private SearchKindView Kind(Collection collection) => new(
        collection.Folder(),
        collection.Singular(),
        CollectionTitles.Plural(collection),
        collection == Collection.Pages ? "" : context.Addresses.Of(collection),
        Count(collection));

    private int Count(Collection collection)
    {
        var content = context.Graph.Content;
        return collection switch
        {
            Collection.Articles => content.Articles.Length,
            Collection.Actors => content.Actors.Length,
            Collection.Incidents => content.Incidents.Length,
            Collection.Responses => content.Responses.Length,
            Collection.Sources => content.Sources.Length,
            Collection.Topics => content.Topics.Length,
            _ => content.Pages.Length,
        };
    }
}
