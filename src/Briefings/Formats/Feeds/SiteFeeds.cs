using System.Collections.Immutable;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Pages;

namespace Briefings.Formats.Feeds;

/// <summary>Which feeds there are: the site's, and one for every actor, incident and topic, each as Atom and as JSON Feed.</summary>
internal sealed class SiteFeeds(PageContext context)
{
    /// <summary>The names of a feed's files in its folder.</summary>
    public const string Atom = "feed.xml";

    /// <inheritdoc cref="Atom" />
    public const string Json = "feed.json";

    /// <summary>Every feed file.</summary>
    public IEnumerable<Artifact> All()
    {
        var items = new FeedItems(context);
        var entries = new FeedEntries(items, context.Graph);
        foreach (var feed in context.Graph.Content.AllRecords().Where(record => RecordPages.HasFeeds(record.Collection)).Select(About).Prepend(Whole()))
        {
            yield return new AtomFeed(context, items, entries, feed);
            yield return new JsonFeed(context, items, entries, feed);
        }

        if (context.Changes is { } log) yield return new ChangesFeed(context, items, log);
    }

    private Feed Whole() => new()
    {
        Folder = "",
        Title = context.Settings.Title,
        Description = context.Settings.Description,
        Updated = null,
        At = context.Settings.At,
        MadeOf = [Collection.Articles],
        Articles = () => Newest(context.Graph.Content.Articles.Sort(ArticleOrder.NewestFirst)),
    };

    private Feed About(Record record) => new()
    {
        Folder = Addresses.Folder(record.Key),
        Title = $"{record.Title} · {context.Settings.Title}",
        Description = record.Summary,
        Updated = record.Updated,
        At = record.At,
        Articles = () =>
        {
            context.Graph.NoteReading(record);
            return Newest(context.ArticlesAbout(record));
        },
        MadeOf = [],
    };

    private ImmutableArray<Article> Newest(ImmutableArray<Article> newestFirst) => [.. newestFirst.Take(context.Settings.FeedSize)];
}
