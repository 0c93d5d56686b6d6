using System.Collections.Immutable;
using Briefings.Changes.History;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Lists;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>What pages are made from, and the small views that all of them use.</summary>
internal sealed class PageContext
{
    public PageContext(RecordGraph graph, TextLibrary texts, Addresses addresses, SiteOptions options)
    {
        Graph = graph;
        Texts = texts;
        Addresses = addresses;
        Options = options;
        Lists = new RecordLists(this);
    }

    public RecordGraph Graph { get; }

    public TextLibrary Texts { get; }

    public Addresses Addresses { get; }

    public SiteOptions Options { get; }

    /// <summary>What changed on the record, where the build was asked to tell; else null.</summary>
    public ChangeLog? Changes { get; init; }

    /// <summary>The lists that readers can narrow and order.</summary>
    public RecordLists Lists { get; }

    public SiteSettings Settings => Graph.Content.Settings;

    public Vocabulary Vocabulary => Graph.Content.Vocabulary;

    /// <summary>Entries on a list page, and rows of a list within a record's page.</summary>
    public int PageSize => Settings.PageSize;

    public LinkView Link(Record record) => new(record.Title, Addresses.Of(record), record.Collection.Singular()) { IsDraft = record.IsDraft };

    public ImmutableArray<LinkView> Links(IEnumerable<Record> records) => [.. records.Select(Link)];

    /// <summary>A party's name, linked where it has a record; its country follows the name of one that has none.</summary>
    public LinkView Party(Party party)
    {
        if (Graph.ActorOf(party) is { } actor) return Link(actor);
        var country = Countries.NameOf(party.Country);
        return new(party.Name.Length > 0 ? party.Name : party.Actor?.Id ?? "", "", "", country);
    }

    public ImmutableArray<LinkView> Parties(ImmutableArray<Party> parties) => [.. parties.Select(Party)];

    public ImmutableArray<LinkView> Topics(Record record) => Links(Graph.Links.OutOf(record.Key, LinkRole.Topic));

    /// <summary>Articles that say they are about the record, newest first.</summary>
    public ImmutableArray<Article> ArticlesAbout(Record record) =>
        [.. Graph.Links.Into(record.Key, record is Topic ? LinkRole.Topic : LinkRole.Subject).OfType<Article>().Order(ArticleOrder.NewestFirst)];

    /// <summary>Texts that mention the record, at most one page of them.</summary>
    public ImmutableArray<MentionView> Mentions(Record record) =>
        [.. Graph.Backlinks(record.Key).Take(PageSize).Select(backlink =>
        {
            var address = Addresses.Of(backlink.From) + (backlink.Anchor.Length > 0 ? "#" + backlink.Anchor : "");
            return new MentionView(Link(backlink.From) with { Address = address }, backlink.Sentence);
        })];
}
