using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A numbered reference to a source in the page's own list.</summary>
/// <param name="Number">From 1.</param>
internal sealed record CitationView(int Number);

/// <summary>The numbered sources of a page.</summary>
internal sealed record SourceListView
{
    public required ImmutableArray<SourceView> Items { get; init; }

    /// <summary>"2 reports, 2 independent origins"; empty when there are no sources.</summary>
    public required string Origins { get; init; }
}

/// <summary>A source as a bibliography shows it.</summary>
internal sealed record SourceView
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The source's page here; empty for one written inline.</summary>
    public required string Address { get; init; }

    public required string Publisher { get; init; }

    public required string Author { get; init; }

    public required DateView? Published { get; init; }

    public required DateView? Accessed { get; init; }

    public required string Url { get; init; }

    public required string ArchiveUrl { get; init; }

    /// <summary>The source that it retells; null when it stands on its own.</summary>
    public required LinkView? Repeats { get; init; }
}
