using Briefings.Content.Writing;
using Briefings.Model;

namespace Briefings.Suggestions;

/// <summary>Records that an article names, and that its front matter does not list.</summary>
internal static class FrontMatterGaps
{
    /// <summary>One suggestion for each record that is not listed.</summary>
    public static IEnumerable<Suggestion> In(ArticleReading reading, SuggestionSite site)
    {
        var article = reading.Article;
        var listed = Listed(article);
        foreach (var mention in reading.Mentions)
        {
            if (listed.Contains(mention.To) || KeyOf(mention.To.Collection) is not { } key) continue;
            // What is published cannot rest on a draft.
            if (!article.IsDraft && site.Graph.Index.TryGet(mention.To, out var record) && record.IsDraft) continue;
            yield return new(
                SuggestionKind.Unlisted,
                mention.At,
                mention.Kind == TextReferenceKind.Citation ? $"the text cites {mention.To}, which 'sources' does not list" : $"the text names {mention.To}, which '{key}' does not list",
                [article.Key, mention.To],
                [new($"add '{mention.To.Id}' to '{key}'", [new(site.PathOf(article.Key)!, text => Add(text!, key, mention.To.Id))])])
            {
                Sentence = mention.Sentence,
            };
        }
    }

    private static PatchedText Add(string text, string key, string id)
    {
        var wanted = new KeysBuilder().Add(key, [new ContentText(id)]).Build();
        return RecordFileText.Patch(text, Collection.Articles, wanted, "", mayReplace: false, key) is { Kept: [] } patched ? new(patched.Text) : PatchedText.Impossible;
    }

    private static HashSet<RecordKey> Listed(Article article) =>
    [
        .. article.Actors.Select(reference => new RecordKey(Collection.Actors, reference.Id)),
        .. article.Incidents.Select(reference => new RecordKey(Collection.Incidents, reference.Id)),
        .. article.Responses.Select(reference => new RecordKey(Collection.Responses, reference.Id)),
        .. article.Topics.Select(reference => new RecordKey(Collection.Topics, reference.Id)),
        .. article.Sources.Where(entry => entry.Reference is not null).Select(entry => new RecordKey(Collection.Sources, entry.Reference!.Value.Id)),
    ];

    private static string? KeyOf(Collection collection) => collection switch
    {
        Collection.Actors => "actors",
        Collection.Incidents => "incidents",
        Collection.Responses => "responses",
        Collection.Topics => "topics",
        Collection.Sources => "sources",
        _ => null,
    };
}
