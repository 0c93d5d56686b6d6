using System.Collections.Immutable;
using System.Xml;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Feeds;

/// <summary>A feed of articles as Atom.</summary>
internal sealed class AtomFeed(PageContext context, FeedItems items, FeedEntries entries, Feed feed) : AtomFile(context, items, feed.Folder, feed.At)
{
    private readonly Lazy<ImmutableArray<Article>> _articles = new(feed.Articles);

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => feed.MadeOf;

    /// <inheritdoc />
    protected override string Title => feed.Title;

    /// <inheritdoc />
    protected override string Description => feed.Description;

    /// <inheritdoc />
    protected override string Updated => Items.Times.Updated(_articles.Value, feed.Updated);

    /// <inheritdoc />
    protected override void WriteEntries(XmlWriter xml, Stream output)
    {
        xml.Flush();
        foreach (var article in _articles.Value) output.Write(entries.Of(article).Atom);
    }
}
