using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>Who answered an incident and how: parties by families of response.</summary>
internal sealed record RegisterView
{
    public static RegisterView Empty { get; } = new() { Families = [], Rows = [], LeftOut = 0 };

    /// <summary>The families, as column headings.</summary>
    public required ImmutableArray<string> Families { get; init; }

    public required ImmutableArray<RegisterRowView> Rows { get; init; }

    /// <summary>How many parties more there are; 0 for none.</summary>
    public required int LeftOut { get; init; }
}

/// <summary>The answers of one party.</summary>
internal sealed record RegisterRowView
{
    public required LinkView Party { get; init; }

    /// <summary>Whether the record holds no answer of it at all.</summary>
    public required bool IsBlank { get; init; }

    public required bool IsTarget { get; init; }

    /// <summary>Whether a claim names it.</summary>
    public required bool IsAccused { get; init; }

    /// <summary>One for each family.</summary>
    public required ImmutableArray<RegisterCellView> Cells { get; init; }

    /// <summary>The families of which the record holds nothing, in words, for a screen too narrow for columns; empty for none.</summary>
    public required string Without { get; init; }

    /// <summary>The record of a search that found no response of the party; null when there is none.</summary>
    public required LinkView? NoneFound { get; init; }

    /// <summary>The day of that search.</summary>
    public required DateView? NoneFoundOn { get; init; }
}

/// <summary>A party's answers of one family.</summary>
/// <param name="Family">The column's heading.</param>
/// <param name="Answers">Oldest first; empty when the record holds none.</param>
/// <param name="LeftOut">How many more there are; 0 for none.</param>
internal sealed record RegisterCellView(string Family, ImmutableArray<AnswerView> Answers, int LeftOut);

/// <summary>One answer.</summary>
/// <param name="Kind">What it is, with where it can be read: "Denial".</param>
/// <param name="Date">When; null when not stated.</param>
/// <param name="Reason">The reason given for a refusal, or empty.</param>
/// <param name="IsRefusal">Whether it is a decision not to act.</param>
internal sealed record AnswerView(LinkView Kind, DateView? Date, string Reason, bool IsRefusal);

/// <summary>Statements by two or more parties that were surely made within 72 hours.</summary>
/// <param name="Parties">Who, each once, states first.</param>
/// <param name="PartiesLeftOut">How many parties more there are; 0 for none.</param>
/// <param name="Statements">In order of time.</param>
/// <param name="LeftOut">How many more there are; 0 for none.</param>
internal sealed record WaveView(ImmutableArray<LinkView> Parties, int PartiesLeftOut, ImmutableArray<RecordRow> Statements, int LeftOut);

/// <summary>Times between the steps of an incident, on one scale.</summary>
/// <param name="Rows">The times.</param>
/// <param name="Ticks">The scale under them; empty when there is nothing to draw.</param>
internal sealed record LagScaleView(ImmutableArray<LagView> Rows, ImmutableArray<LagTickView> Ticks);

/// <summary>How long it took from one step to another, as exactly as is known.</summary>
internal sealed record LagView
{
    /// <summary>A key of <c>strings.yaml</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What follows the label: the families of the first responses; or empty.</summary>
    public required string Of { get; init; }

    /// <summary>In words: "27 to 39 months".</summary>
    public required string Text { get; init; }

    /// <summary>The length of the time that surely passed, in hundredths of the scale with their sign (<c>63.2%</c>); empty when it is not drawn.</summary>
    public required string Sure { get; init; }

    /// <summary>The length of the time that may have passed besides; empty for an exact one.</summary>
    public required string Maybe { get; init; }

    /// <summary>Whether nothing says how long it took at most.</summary>
    public required bool IsOpen { get; init; }
}

/// <summary>A mark of the scale.</summary>
/// <param name="At">Where, in hundredths of the scale with their sign.</param>
/// <param name="Text">"6 months"; empty where the text of the next mark leaves no room.</param>
/// <param name="IsLast">Whether its text ends there, so that it stays inside the drawing.</param>
internal sealed record LagTickView(string At, string Text, bool IsLast);
