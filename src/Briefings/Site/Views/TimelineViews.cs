using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A timeline on one clock: years, newest first, then the undated.</summary>
internal sealed record TimelineView
{
    /// <summary><c>occurred</c> or <c>public</c>: also a key of <c>strings.yaml</c> with the prefix <c>clock_</c>.</summary>
    public required string Clock { get; init; }

    public required ImmutableArray<YearView> Years { get; init; }

    public required ImmutableArray<TimelineEntryView> Undated { get; init; }

    /// <summary>How many entries there are, shown or not.</summary>
    public required int Count { get; init; }

    /// <summary>Where the entries that are not shown can be read; empty when all are shown.</summary>
    public required string MoreAddress { get; init; }

    /// <summary>The site's timeline, filtered to the same record where scripts run; empty where there is no such filter.</summary>
    public string FilterAddress { get; init; } = "";

    /// <summary>Distinguishes heading ids of several timelines on a page.</summary>
    public required string Prefix { get; init; }

    /// <summary>The same timeline drawn; null where nothing is dated or no drawing is wanted.</summary>
    public required DrawingView? Drawing { get; init; }

    /// <summary>The same records in the order of the other clock; null where a page shows only one.</summary>
    public TimelineView? Other { get; init; }
}

/// <summary>The entries of a year.</summary>
/// <param name="Year">As readers write it: "2024", "44 BC".</param>
/// <param name="Anchor">An id that is unique on the page.</param>
/// <param name="Entries">Newest first.</param>
internal sealed record YearView(string Year, string Anchor, ImmutableArray<TimelineEntryView> Entries);

/// <summary>A dated fact on a timeline.</summary>
internal sealed record TimelineEntryView
{
    /// <summary>Null when the record has no date on this clock.</summary>
    public required DateView? Date { get; init; }

    /// <summary>What the date says: "Happened", "Became public", "Announced".</summary>
    public required string Role { get; init; }

    /// <summary>The record.</summary>
    public required LinkView Record { get; init; }

    /// <summary>What it is: "Espionage", "Denial"; empty when not stated.</summary>
    public required string Kind { get; init; }

    /// <summary>The record's summary, or the step's text.</summary>
    public required string Text { get; init; }

    /// <summary>The step of the record that the entry stands for; empty when it stands for the record itself.</summary>
    public required string Step { get; init; }

    /// <summary>The other clock in words: "Became public 26 March 2024, 27 to 39 months later"; empty when it says nothing more.</summary>
    public required string OtherClock { get; init; }

    public required ImmutableArray<LinkView> Sources { get; init; }
}
