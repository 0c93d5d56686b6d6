namespace Briefings.Site.Views;

/// <summary>A name that leads to a record where there is one.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads; empty for a name with no record.</param>
/// <param name="Kind">The record's kind, for hue and glyph: <c>actor</c>, <c>incident</c>, <c>response</c>, <c>article</c>, <c>source</c>, <c>topic</c>; empty for none.</param>
/// <param name="Note">A few words after it, or empty.</param>
internal sealed record LinkView(string Text, string Address, string Kind, string Note = "")
{
    /// <summary>Whether it leads to a draft: only a build that was asked for drafts has such links.</summary>
    public bool IsDraft { get; init; }
}
