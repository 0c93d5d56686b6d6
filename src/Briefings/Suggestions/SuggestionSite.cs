using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Content.Files;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Text;

namespace Briefings.Suggestions;

/// <summary>A site as suggestions see it: drafts and articles whose day has not come are part of it, for an editor is at work on them.</summary>
/// <param name="Input">The input folder as the user gave it.</param>
/// <param name="Graph">All records.</param>
/// <param name="Names">The names of all actors.</param>
/// <param name="Readings">What each article says.</param>
/// <param name="Files">Where each record stands.</param>
/// <param name="Drafts">Makes the text of new records.</param>
internal sealed record SuggestionSite(
    string Input,
    RecordGraph Graph,
    NameIndex Names,
    ImmutableArray<ArticleReading> Readings,
    IReadOnlyDictionary<RecordKey, ContentFile> Files,
    DraftTemplate Drafts)
{
    private readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);

    /// <summary>The content.</summary>
    public ContentSet Content => Graph.Content;

    /// <summary>The path of a record's file, under the input folder; of a topic that exists by use alone there is none.</summary>
    public string? PathOf(RecordKey key) => Files.TryGetValue(key, out var file) ? file.RelativePath : null;

    /// <summary>Where a new record would stand.</summary>
    public static string NewPath(Collection collection, string id) => $"{collection.Folder()}/{id}{(collection == Collection.Articles ? ".md" : ".yaml")}";

    /// <summary>Whether a record has that id, or a suggestion took it: two drafts never share a file.</summary>
    public bool IsTaken(Collection collection, string id) => Graph.Index.TryGet(new(collection, id), out _) || !_taken.TryAdd($"{collection}/{id}", true);
}

/// <summary>The text of a new record, every key explained, as <c>briefings new</c> writes it.</summary>
/// <param name="collection">Of what kind.</param>
/// <param name="id">Its id.</param>
internal delegate string DraftTemplate(Collection collection, string id);
