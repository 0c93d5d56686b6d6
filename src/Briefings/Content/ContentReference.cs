using Briefings.Content.Binding;

namespace Briefings.Content;

/// <summary>What the content reference is written from: the shapes that content is read by, with the keys inside keys.</summary>
internal static class ContentReference
{
    /// <summary>The kinds of file, in the order of the reference.</summary>
    public static IReadOnlyList<RecordShape> Files { get; } =
    [
        SiteBinder.Shape, ArticleBinder.Shape, ActorBinder.Shape, IncidentBinder.Shape, ResponseBinder.Shape, SourceBinder.Shape,
        TopicBinder.Shape, PageBinder.Shape, VocabularyBinder.Shape,
    ];

    /// <summary>Shapes that many keys share, and that their types name in words.</summary>
    public static IReadOnlyList<RecordShape> Shared { get; } = [Values.PartyValues.Shape, SourceBinder.InlineShape];
}
