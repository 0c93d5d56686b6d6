using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A page of a list.</summary>
internal abstract record ListPageView : PageView
{
    /// <summary>How many records the whole list has.</summary>
    public required int Count { get; init; }

    public required PagerView Pager { get; init; }

    /// <summary>The same list as CSV and JSON; empty where there is none.</summary>
    public required ImmutableArray<LinkView> Downloads { get; init; }

    /// <summary>A sentence under the title; may be empty.</summary>
    public required string Lede { get; init; }
}

/// <summary>What a script needs to narrow and order the list in place; nothing of it is used without one.</summary>
internal sealed record ListControlsView
{
    /// <summary>The address of the list itself, whose first page it is done on.</summary>
    public required string Address { get; init; }

    /// <summary>Whether this is that page.</summary>
    public required bool IsHere { get; init; }

    /// <summary>Where the script finds the list's files; without a slash at its end.</summary>
    public required string Files { get; init; }

    /// <summary>The version that these files must have.</summary>
    public required string Version { get; init; }

    /// <summary>How many records have a value in the column that the list is ordered by.</summary>
    public required int Known { get; init; }

    /// <summary>Rows in one file.</summary>
    public required int Block { get; init; }

    public required ImmutableArray<FacetView> Facets { get; init; }

    /// <summary>Columns to order by; first that of the list itself.</summary>
    public required ImmutableArray<OrderView> Orders { get; init; }
}

/// <summary>A property by which the list can be narrowed.</summary>
/// <param name="Key">Its name in addresses; its label is the text <c>filter_</c> with it.</param>
/// <param name="Options">Its values.</param>
internal sealed record FacetView(string Key, ImmutableArray<OptionView> Options);

/// <summary>A value of a facet.</summary>
/// <param name="Value">In addresses.</param>
/// <param name="Text">What it says.</param>
/// <param name="Count">How many records of the whole list have it.</param>
internal sealed record OptionView(string Value, string Text, int Count);

/// <summary>A column to order by.</summary>
/// <param name="Key">Its name in addresses; with a hyphen before it, the reverse.</param>
/// <param name="Label">A key of <c>strings.yaml</c>.</param>
/// <param name="IsDate">Whether newest comes first; otherwise it is from A to Z.</param>
internal sealed record OrderView(string Key, string Label, bool IsDate);

/// <summary>Where a page stands among the pages of its list; addresses are empty at the ends.</summary>
internal sealed record PagerView(int Number, int Of, string Previous, string Next)
{
    public bool IsNeeded => Of > 1;
}

internal sealed record ArticleListView : ListPageView
{
    public required ImmutableArray<BriefingView> Articles { get; init; }
}

/// <summary>A briefing as lists and the home page show it.</summary>
internal sealed record BriefingView
{
    public required LinkView Article { get; init; }

    public required DateView Date { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<string> KeyPoints { get; init; }

    /// <summary>States and alliances that it is about, for the byline.</summary>
    public required ImmutableArray<LinkView> About { get; init; }

    public required int Minutes { get; init; }

    /// <summary>"2 sources, 2 independent origins".</summary>
    public required string Origins { get; init; }
}

/// <summary>Actors from A to Z, or those of a country.</summary>
internal sealed record ActorListView : ListPageView
{
    /// <summary>Letters of the whole list, each with its place; empty for short lists.</summary>
    public required ImmutableArray<LinkView> Letters { get; init; }

    public required ImmutableArray<ActorGroup> Groups { get; init; }

    /// <summary>What the list can be narrowed and ordered by; null where there is nothing to choose.</summary>
    public required ListControlsView? Controls { get; init; }

    /// <summary>The other way to read the list: by country, or from A to Z.</summary>
    public required LinkView? OtherOrder { get; init; }
}

/// <summary>Actors under one heading.</summary>
internal sealed record ActorGroup(string Heading, string Anchor, ImmutableArray<ActorRow> Actors);

internal sealed record ActorRow(LinkView Actor, string Kind, LinkView? Country, string AlsoKnownAs, string Summary);

/// <summary>Incidents, responses or sources as a table.</summary>
internal sealed record RecordTableView : ListPageView
{
    /// <summary>The collection: <c>incidents</c>, <c>responses</c>, <c>sources</c>, <c>articles</c>; chooses the columns' headings.</summary>
    public required string Collection { get; init; }

    /// <summary>What the list can be narrowed and ordered by; null where there is nothing to choose.</summary>
    public required ListControlsView? Controls { get; init; }

    public required RecordTable Table { get; init; }
}

/// <summary>Topics or countries, with how much each holds.</summary>
internal sealed record IndexListView : ListPageView
{
    public required ImmutableArray<IndexRow> Rows { get; init; }
}

internal sealed record IndexRow(LinkView Link, int Count, string Summary);

/// <summary>A page of a timeline: the newest, a year, or all of a record's.</summary>
internal sealed record TimelinePageView : ListPageView
{
    public required TimelineView Timeline { get; init; }

    /// <summary>The other clock's page of the same.</summary>
    public required LinkView OtherClock { get; init; }

    /// <summary>What a script reads to filter and zoom; empty on all but the site's own timeline.</summary>
    public required string Index { get; init; }

    /// <summary>Each year with its count; empty on a record's own timeline.</summary>
    public required ImmutableArray<IndexRow> Years { get; init; }
}

/// <summary>A name that fits several actors.</summary>
internal sealed record NamePageView : PageView
{
    public required ImmutableArray<ActorRow> Actors { get; init; }
}

internal sealed record HomePageView : PageView
{
    public required BriefingView? Lead { get; init; }

    public required ImmutableArray<BriefingView> Briefings { get; init; }

    public required TimelineView Latest { get; init; }

    public required ImmutableArray<FigureView> Figures { get; init; }

    public required ImmutableArray<WayInView> WaysIn { get; init; }
}

/// <summary>A number about the record that leads to the list behind it.</summary>
/// <param name="Value">"14".</param>
/// <param name="Label">A key of <c>strings.yaml</c>.</param>
/// <param name="Kind">Hue and glyph; may be empty.</param>
/// <param name="Address">The list.</param>
internal sealed record FigureView(string Value, string Label, string Kind, string Address);

/// <summary>A way into the record.</summary>
/// <param name="Link">Where it leads.</param>
/// <param name="Text">A key of <c>strings.yaml</c>.</param>
internal sealed record WayInView(LinkView Link, string Text);

internal sealed record DataPageView : PageView
{
    public required ImmutableArray<DownloadView> Downloads { get; init; }

    public required CitingView Citing { get; init; }
}

/// <summary>A file that holds a part of the record.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="Format">"JSON".</param>
/// <param name="Address">Where it is.</param>
/// <param name="File">Its name: "actors.json".</param>
/// <param name="Count">Records in it; 0 for a catalogue.</param>
/// <param name="Size">"12 kB".</param>
/// <param name="Sha256">The hash of its bytes, to compare after the download.</param>
/// <param name="Sample">Two of its lines.</param>
internal sealed record DownloadView(
    string Name, string Format, string Address, string File, int Count, string Size, string Sha256, ImmutableArray<string> Sample);

/// <summary>A page with nothing but its title and what the layout says: 404.</summary>
internal sealed record PlainPageView : PageView;

/// <summary>The search page.</summary>
internal sealed record SearchPageView : PageView
{
    /// <summary>The manifest of the search index.</summary>
    public required string IndexAddress { get; init; }

    /// <summary>The collections that have records, in the order in which results name them.</summary>
    public required ImmutableArray<SearchKindView> Kinds { get; init; }

    /// <summary>The letters of all actors, each with its place in the list.</summary>
    public required ImmutableArray<LinkView> Letters { get; init; }
}

/// <summary>A collection to search in.</summary>
/// <param name="Name">As addresses name it: <c>actors</c>.</param>
/// <param name="Kind">Hue and glyph: <c>actor</c>.</param>
/// <param name="Title">As readers see it.</param>
/// <param name="Address">Its list; empty where there is none.</param>
/// <param name="Count">Its records.</param>
internal sealed record SearchKindView(string Name, string Kind, string Title, string Address, int Count);
