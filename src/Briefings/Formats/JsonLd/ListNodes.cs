using System.Text.Json;
using Briefings.Site;
using Briefings.Site.Views;

namespace Briefings.Formats.JsonLd;

/// <summary>Lists as <c>ItemList</c>: what one page of them shows, with its place in the whole.</summary>
internal sealed class ListNodes(PageContext context, Things things)
{
    /// <summary>The records that a page lists; empty for a page that is no list.</summary>
    public static IReadOnlyList<LinkView> Items(PageView page) => page switch
    {
        ArticleListView list => [.. list.Articles.Select(briefing => briefing.Article)],
        ActorListView list => [.. list.Groups.SelectMany(group => group.Actors).Select(row => row.Actor)],
        RecordTableView list => [.. list.Table.Rows.Select(row => row.Record)],
        IndexListView list => [.. list.Rows.Select(row => row.Link)],
        TimelinePageView list => [.. list.Timeline.Years.SelectMany(year => year.Entries).Concat(list.Timeline.Undated).Select(entry => entry.Record).Distinct()],
        NamePageView list => [.. list.Actors.Select(row => row.Actor)],
        _ => [],
    };

    /// <summary>Writes a list as the main thing on its page.</summary>
    public void Write(Utf8JsonWriter json, PageView page, IReadOnlyList<LinkView> items)
    {
        // A record stands on a timeline once for each of its dates, so its places there are no places of records.
        var count = page is ListPageView list and not TimelinePageView ? list.Count : items.Count;
        var before = page is ListPageView { Pager.Number: var number } and not TimelinePageView ? (number - 1) * context.PageSize : 0;
        json.Begin("mainEntity"u8, "ItemList");
        json.WriteNumber("numberOfItems"u8, count);
        json.WriteStartArray("itemListElement"u8);
        for (var i = 0; i < items.Count; i++)
        {
            json.Begin("ListItem");
            json.WriteNumber("position"u8, before + i + 1);
            json.WriteString("name"u8, items[i].Text);
            json.WriteString("url"u8, things.Url(items[i].Address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
