using System.Collections.Immutable;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Suggestions;

/// <summary>Incidents, responses and actors of which no article tells. What an incident's draft would tell of is not asked for again.</summary>
internal sealed class UntoldRecords
{
    // So many articles are offered for a record to be named in.
    private const int MostArticles = 3;

    private readonly SuggestionSite _site;
    private readonly LinkTable _links;
    private readonly HashSet<RecordKey> _told = [];
    private readonly ILookup<RecordKey, Article> _articles;

    private UntoldRecords(SuggestionSite site)
    {
        _site = site;
        _links = site.Graph.Links;
        _articles = site.Content.Articles
            .SelectMany(article => Subjects(article).Select(key => (Key: key, Article: article)))
            .ToLookup(pair => pair.Key, pair => pair.Article);
        foreach (var telling in _articles) _told.Add(telling.Key);
        foreach (var mention in site.Readings.SelectMany(reading => reading.Mentions)) _told.Add(mention.To);
    }

    /// <summary>One suggestion for each record that stays untold.</summary>
    public static IEnumerable<Suggestion> In(SuggestionSite site) => new UntoldRecords(site).All();

    private IEnumerable<Suggestion> All()
    {
        foreach (var incident in _site.Content.Incidents.Where(IsUntold)) yield return Suggest(incident);
        foreach (var response in _site.Content.Responses.Where(IsUntold)) yield return Suggest(response);
        foreach (var actor in _site.Content.Actors.Where(IsUntold)) yield return Suggest(actor);
    }

    private bool IsUntold(Record record) => !record.IsDraft && !_told.Contains(record.Key);

    private Suggestion Suggest(Record record)
    {
        _told.Add(record.Key);
        var isAlone = !_links.Into(record.Key).Any() && Linked(record).Count == 0 && record.Sources.All(entry => entry.Reference is null);
        var message = $"no article tells of {record.Key}{(isAlone ? $", and it is linked to nothing ({EditorialRules.Orphan.Code})" : "")}";
        return new(SuggestionKind.Untold, record.Fields[record is Actor ? "name" : "title"], message, [record.Key], [.. Near(record), Draft(record)]);
    }

    // The articles about what the record belongs to, the latest first.
    private IEnumerable<SuggestedPatch> Near(Record record)
    {
        var key = record.Collection.Folder();
        return _links.Into(record.Key).Select(link => link.From).Concat(Linked(record))
            .Where(other => other is Incident or Response)
            .SelectMany(other => _articles[other.Key])
            .DistinctBy(article => article.Key)
            .OrderByDescending(article => article.Date).ThenBy(article => article.Id, StringComparer.Ordinal)
            .Take(MostArticles)
            .Select(article => new SuggestedPatch($"name it in '{key}' of {article.Key}", [new(_site.PathOf(article.Key)!, text => Name(text!, key, record.Id))]));
    }

    private static PatchedText Name(string text, string key, string id)
    {
        var wanted = new KeysBuilder().Add(key, [new ContentText(id)]).Build();
        return RecordFileText.Patch(text, Collection.Articles, wanted, "", mayReplace: false, key) is { Kept: [] } patched ? new(patched.Text) : PatchedText.Impossible;
    }

    private SuggestedPatch Draft(Record record)
    {
        var id = _site.IsTaken(Collection.Articles, record.Id) ? NewId.From(record.Title, Collection.Articles, id => _site.IsTaken(Collection.Articles, id)) : record.Id;
        ImmutableArray<Response> responses = record is Incident ? [.. _links.Into(record.Key, LinkRole.About).OfType<Response>().Where(IsUntold)] : record is Response response ? [response] : [];
        ImmutableArray<Record> incidents = record switch { Incident => [record], Response => [.. _links.OutOf(record.Key, LinkRole.About)], _ => [] };
        ImmutableArray<Record> actors = record is Actor ? [record] : [.. incidents.Concat(responses).SelectMany(Linked).Where(other => other is Actor).DistinctBy(other => other.Key)];
        foreach (var told in actors.Concat(responses).Where(one => !one.IsDraft)) _told.Add(told.Key);
        return new($"draft the article '{id}'", [new(SuggestionSite.NewPath(Collection.Articles, id), _ => new(DraftText.Fill(
            _site.Drafts(Collection.Articles, id), Collection.Articles, origin: "",
            ("title", new ContentText(record.Title)),
            ("actors", Ids(actors)),
            ("incidents", Ids(incidents)),
            ("responses", Ids(responses)),
            ("sources", new ContentList([.. record.Sources.Where(entry => entry.Reference is not null).Select(entry => new ContentText(entry.Reference!.Value.Id))])),
            ("topics", new ContentList([.. record.Topics.Select(topic => new ContentText(topic.Id))])))))]);
    }

    private List<Record> Linked(Record record) => record switch
    {
        Incident => Out(record, LinkRole.Target, LinkRole.Accused, LinkRole.Claimant),
        Response => Out(record, LinkRole.By, LinkRole.Toward, LinkRole.Attributes, LinkRole.About),
        Actor => Out(record, LinkRole.Relation, LinkRole.Office),
        _ => [],
    };

    private List<Record> Out(Record record, params ReadOnlySpan<LinkRole> roles)
    {
        var found = new List<Record>();
        foreach (var role in roles) found.AddRange(_links.OutOf(record.Key, role));
        return found;
    }

    private static ContentList Ids(IEnumerable<Record> records) => new([.. records.Select(record => new ContentText(record.Id))]);

    private static IEnumerable<RecordKey> Subjects(Article article) =>
        article.Actors.Select(one => new RecordKey(Collection.Actors, one.Id))
            .Concat(article.Incidents.Select(one => new RecordKey(Collection.Incidents, one.Id)))
            .Concat(article.Responses.Select(one => new RecordKey(Collection.Responses, one.Id)));
}
