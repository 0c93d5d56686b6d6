using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A response in a thread, with what answers it.</summary>
internal sealed record ThreadView
{
    public required LinkView Response { get; init; }

    /// <summary>The kind's label: "Denial".</summary>
    public required string Kind { get; init; }

    /// <summary>The family's id: <c>reject</c>.</summary>
    public required string Family { get; init; }

    public required DateView? Date { get; init; }

    /// <summary>The date's role: "Announced".</summary>
    public required string Role { get; init; }

    public required ImmutableArray<LinkView> By { get; init; }

    public required string Summary { get; init; }

    public required string Reason { get; init; }

    /// <summary>The time since what it answers, or since the incident was found or became public; empty when nothing can be said.</summary>
    public required string Lag { get; init; }

    /// <summary>What it answers besides its parent in the thread.</summary>
    public required ImmutableArray<LinkView> AlsoAnswers { get; init; }

    public required ImmutableArray<CitationView> Citations { get; init; }

    public required ImmutableArray<ThreadView> Answers { get; init; }
}
