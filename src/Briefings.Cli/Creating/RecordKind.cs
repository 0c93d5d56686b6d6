using Briefings.Model;

namespace Briefings.Cli.Creating;

/// <summary>A kind of record that <c>briefings new</c> drafts.</summary>
/// <param name="Collection">Where it belongs.</param>
/// <param name="WithArticle">As sentences name it: <c>an actor</c>.</param>
/// <param name="Extension">Of its file.</param>
internal sealed record RecordKind(Collection Collection, string WithArticle, string Extension)
{
    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new(Collection.Articles, "an article", ".md"),
        new(Collection.Actors, "an actor", ".yaml"),
        new(Collection.Incidents, "an incident", ".yaml"),
        new(Collection.Responses, "a response", ".yaml"),
        new(Collection.Sources, "a source", ".yaml"),
        new(Collection.Topics, "a topic", ".yaml"),
        new(Collection.Pages, "a page", ".md"),
    ];

    /// <summary>What is typed: <c>actor</c>.</summary>
    public string Name => Collection.Singular();

    /// <summary>The template, among the files that the tool carries.</summary>
    public string Template => $"Templates/{Name}{Extension}";
}
