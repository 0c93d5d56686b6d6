namespace Briefings.Site.Timelines;

/// <summary>What a drawing shows of an entry.</summary>
internal sealed record DrawnEntry
{
    /// <summary>What its label says.</summary>
    public required string Title { get; init; }

    /// <summary>The whole of it in words: date, title, the other clock.</summary>
    public required string Hint { get; init; }

    /// <summary>The record that the mark leads to.</summary>
    public required string Address { get; init; }

    /// <summary>The group it stands in: <c>incident</c> or <c>response</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its date on the clock of the drawing.</summary>
    public required Stretch Date { get; init; }

    /// <summary>Whether <see cref="Date"/> is when it became public, as against when it happened.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>Its date on the other clock, where that is known and says more.</summary>
    public required Stretch? Other { get; init; }

    /// <summary>All its dates.</summary>
    public IEnumerable<Stretch> Stretches => Other is { } other ? [Date, other] : [Date];
}
