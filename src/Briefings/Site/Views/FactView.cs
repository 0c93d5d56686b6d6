using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A line of a fact box.</summary>
/// <param name="Label">A key of <c>strings.yaml</c>.</param>
/// <param name="Values">One or more.</param>
internal sealed record FactView(string Label, ImmutableArray<FactValue> Values);

/// <summary>One value of a fact: a link, a date or plain text, with a note and its sources.</summary>
internal sealed record FactValue
{
    public LinkView? Link { get; init; }

    public DateView? Date { get; init; }

    public string Text { get; init; } = "";

    /// <summary>Whether the text only says that nothing is stated.</summary>
    public bool IsNotStated { get; init; }

    public string Note { get; init; } = "";

    public ImmutableArray<CitationView> Citations { get; init; } = [];
}
