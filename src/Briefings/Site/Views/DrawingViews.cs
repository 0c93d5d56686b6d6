using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A timeline as a drawing: the same entries for wide and for narrow places, of which the stylesheet shows one.</summary>
internal sealed record DrawingView
{
    /// <summary>Distinguishes ids of several drawings on a page.</summary>
    public required string Id { get; init; }

    /// <summary><c>occurred</c> or <c>public</c>.</summary>
    public required string Clock { get; init; }

    /// <summary>How many entries are drawn.</summary>
    public required int Count { get; init; }

    /// <summary>How many have no date on this clock, and thus no place in the drawing.</summary>
    public required int Undated { get; init; }

    /// <summary>Whether entries are counted by time, being too many to be drawn one by one.</summary>
    public required bool IsCounted { get; init; }

    /// <summary>Of counted entries, how many are dated too coarsely for any one column.</summary>
    public required int Wider { get; init; }

    /// <summary>Whether some mark is a bar: for the legend.</summary>
    public required bool HasBars { get; init; }

    /// <summary>Whether some mark has a soft end.</summary>
    public required bool HasSoftEnds { get; init; }

    /// <summary>Whether some mark stands on both clocks.</summary>
    public required bool HasGaps { get; init; }

    public required ImmutableArray<PlotView> Plots { get; init; }
}

/// <summary>One drawing, in pixels of its own size.</summary>
/// <param name="Name"><c>wide</c> or <c>narrow</c>.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Ground">SVG path of the surface of a month that is opened out; empty for none.</param>
/// <param name="Grid">SVG path of the lines between the cells of the axes.</param>
/// <param name="Axis">SVG path of the axes.</param>
/// <param name="Texts">Names of groups, and what stands at the axes.</param>
/// <param name="Marks">Entries.</param>
/// <param name="Columns">Counts; empty unless entries are counted.</param>
internal sealed record PlotView(
    string Name,
    double Width,
    double Height,
    string Ground,
    string Grid,
    string Axis,
    ImmutableArray<PlotText> Texts,
    ImmutableArray<MarkView> Marks,
    ImmutableArray<ColumnView> Columns);

/// <summary>A text in a drawing.</summary>
/// <param name="Text">What it says.</param>
/// <param name="X">Its place.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Look"><c>head</c>, <c>tick</c> (in the middle of its place) or <c>context</c>.</param>
internal sealed record PlotText(string Text, double X, double Y, string Look);

/// <summary>An entry as SVG paths.</summary>
internal sealed record MarkView
{
    /// <summary>The record; empty for a mark that stands for several.</summary>
    public required string Address { get; init; }

    /// <summary><c>incident</c> or <c>response</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The whole of it in words.</summary>
    public required string Hint { get; init; }

    public required ImmutableArray<ShapeView> Shapes { get; init; }

    /// <summary>Its label; empty where there is no room for one.</summary>
    public required string Label { get; init; }

    public required double LabelX { get; init; }

    public required double LabelY { get; init; }

    /// <summary>Whether the label ends at its place instead of beginning there.</summary>
    public required bool LabelEndsThere { get; init; }
}

/// <summary>A part of a mark.</summary>
/// <param name="Look">
/// <c>point</c> (filled) and <c>bar</c>: when it happened; <c>ring</c> (hollow): when it became public; <c>edge</c>: the outline of a bar; <c>gap</c>: the
/// line from one to the other.
/// </param>
/// <param name="Path">SVG path.</param>
/// <param name="Fade">Where the date is not sharply known: <c>in</c> or <c>out</c>; else empty.</param>
internal sealed record ShapeView(string Look, string Path, string Fade);

/// <summary>A count of entries.</summary>
/// <param name="Address">Where they are listed; may be empty.</param>
/// <param name="Hint">"1,204 in 2024: 200 incidents, 1,004 responses".</param>
/// <param name="Incidents">SVG path of the part that is incidents; empty for none.</param>
/// <param name="Responses">The part that is responses.</param>
/// <param name="Label">The number, where there is room for it.</param>
/// <param name="LabelX">The middle of the number.</param>
/// <param name="LabelY">Its base line.</param>
internal sealed record ColumnView(string Address, string Hint, string Incidents, string Responses, string Label, double LabelX, double LabelY);
