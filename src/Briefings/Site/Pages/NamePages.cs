using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>Names that fit several actors: the reader chooses.</summary>
internal sealed class NamePages(PageContext context, FrameBuilder frames, ListPages lists)
{
    /// <summary>The page's folder: the name in lower case, other than letters and digits as hyphens.</summary>
    public static string Folder(AmbiguousName name)
    {
        var slug = string.Join('-', new string([.. name.Name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return $"names/{(slug.Length > 0 ? slug : "other")}/";
    }

    public NamePageView View(AmbiguousName name) => new()
    {
        Frame = frames.Frame(name.Name, $"{name.Name} is a name of {name.Actors.Length} actors on record.", Folder(name),
            Collection.Actors.Folder(), [new LinkView(CollectionTitles.Plural(Collection.Actors), context.Addresses.Of(Collection.Actors), "")]),
        Actors = [.. name.Actors.Select(lists.Row)],
    };
}
