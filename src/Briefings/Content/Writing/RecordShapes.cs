using Briefings.Content.Binding;
using Briefings.Content.Values;
using Briefings.Model;

namespace Briefings.Content.Writing;

/// <summary>Which keys stand where: the shapes that content is read by, for writing it.</summary>
internal static class RecordShapes
{
    /// <summary>The keys of a collection's records.</summary>
    public static RecordShape Of(Collection collection) => collection switch
    {
        Collection.Articles => ArticleBinder.Shape,
        Collection.Actors => ActorBinder.Shape,
        Collection.Incidents => IncidentBinder.Shape,
        Collection.Responses => ResponseBinder.Shape,
        Collection.Sources => SourceBinder.Shape,
        Collection.Topics => TopicBinder.Shape,
        _ => PageBinder.Shape,
    };

    /// <summary>The keys inside a key; null when it takes none.</summary>
    public static RecordShape? Inner(this KeyDoc? key) => key?.Form switch
    {
        ValueForm.Party => PartyValues.Shape,
        ValueForm.Source => SourceBinder.InlineShape,
        _ => key?.Shape,
    };

    /// <summary>A key by name; null when the shape does not know it.</summary>
    public static KeyDoc? Find(this RecordShape? shape, string name) =>
        shape?.PlaceOf(name) is >= 0 and var place ? shape.Keys[place] : null;

    /// <summary>Where a key comes among its neighbours; those unknown come last.</summary>
    public static int OrderOf(this RecordShape? shape, string name) => shape?.PlaceOf(name) is >= 0 and var place ? place : int.MaxValue;
}
