using Briefings.Model;

namespace Briefings.Site;

/// <summary>Collections as readers see them.</summary>
internal static class CollectionTitles
{
    public static string Plural(Collection collection) => collection switch
    {
        Collection.Articles => "Briefings",
        Collection.Actors => "Actors",
        Collection.Incidents => "Incidents",
        Collection.Responses => "Responses",
        Collection.Sources => "Sources",
        Collection.Topics => "Topics",
        _ => "Pages",
    };

    public static string Singular(Collection collection) => collection == Collection.Articles ? "Briefing" : Plural(collection)[..^1];
}
