using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>A record and everything one step away, drawn twice: the stylesheet shows the drawing that fits the screen.</summary>
/// <param name="Wide">Others in two columns beside the middle.</param>
/// <param name="Tall">Others in a column under it.</param>
internal sealed record RelationDrawingView(StarView Wide, StarView Tall);

/// <summary>A drawing, laid out. Lengths are in units of its view box, which begins at 0 0.</summary>
internal sealed record StarView
{
    public required int Width { get; init; }

    public required int Height { get; init; }

    public required StarNodeView Middle { get; init; }

    public required ImmutableArray<StarNodeView> Nodes { get; init; }

    public required ImmutableArray<StarEdgeView> Edges { get; init; }
}

/// <summary>A node: a box with a record's name, and over it what the record is to the one in the middle.</summary>
internal sealed record StarNodeView
{
    /// <summary>Where it leads; empty for a party with no record.</summary>
    public required string Address { get; init; }

    /// <summary>The record's kind, for hue and glyph; empty for none.</summary>
    public required string Kind { get; init; }

    public required int X { get; init; }

    public required int Y { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>Where its words begin, above the box.</summary>
    public required int Top { get; init; }

    public required int GlyphX { get; init; }

    public required int GlyphY { get; init; }

    /// <summary>The relations in words, with who says so.</summary>
    public required ImmutableArray<StarTextView> Labels { get; init; }

    /// <summary>The name.</summary>
    public required ImmutableArray<StarTextView> Lines { get; init; }
}

/// <summary>A line of text.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">What it says.</param>
internal sealed record StarTextView(int X, int Y, string Text);

/// <summary>An edge.</summary>
/// <param name="Path">The line, as SVG path data.</param>
/// <param name="Head">Its arrow head, as SVG path data; empty for a relation that reads both ways.</param>
/// <param name="Kind"><c>stated</c>, <c>claimed</c> or <c>claimed disputed</c>; empty for a line that only joins others.</param>
internal sealed record StarEdgeView(string Path, string Head, string Kind);
