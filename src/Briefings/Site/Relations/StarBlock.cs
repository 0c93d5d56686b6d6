using System.Collections.Immutable;
using Briefings.Site.Views;

namespace Briefings.Site.Relations;

/// <summary>A node with the words of its edges above it, sized and not yet placed.</summary>
internal sealed class StarBlock
{
    /// <summary>Between two blocks of a column.</summary>
    public const int Gap = 18;

    /// <summary>The most edges of a node that are drawn; the tables have all.</summary>
    public const int MostEdges = 3;

    /// <summary>Sizes of type, as the stylesheet sets them.</summary>
    public const double LabelSize = 12, NameSize = 14;

    private const int LabelLine = 15;
    private const int NameLine = 18;
    private const int Padding = 11;
    private const int GlyphRoom = 24;

    private readonly LinkView _other;
    private readonly int _width;
    private readonly int _leastHeight;
    private readonly ImmutableArray<string> _labels;
    private readonly ImmutableArray<string> _lines;

    /// <param name="node">What it shows.</param>
    /// <param name="width">The width of its box.</param>
    /// <param name="leastHeight">The least height of its box.</param>
    public StarBlock(StarNode node, int width, int leastHeight = 0)
    {
        _other = node.Other;
        _width = width;
        _leastHeight = leastHeight;
        Edges = node.Edges.Length > MostEdges ? node.Edges[..MostEdges] : node.Edges;
        _labels = [.. Edges.SelectMany(edge => TextFit.Lines(edge.InWords, LabelSize, width, 2))];
        var name = node.Other.Note.Length > 0 ? $"{node.Other.Text} ({node.Other.Note})" : node.Other.Text;
        _lines = TextFit.Lines(name, NameSize, width - TextLeft - Padding, 4);
    }

    public ImmutableArray<StarEdge> Edges { get; }

    public int Height => LabelsHeight + BoxHeight;

    private int LabelsHeight => _labels.IsEmpty ? 0 : _labels.Length * LabelLine + 5;

    private int BoxHeight => Math.Max(_leastHeight, LinesHeight + 2 * Padding - 2);

    private int LinesHeight => _lines.Length * NameLine;

    private int TextLeft => Padding + (_other.Kind.Length > 0 ? GlyphRoom : 0);

    /// <summary>Where an edge meets the node, from the block's top.</summary>
    public int Port(int edge) => LabelsHeight + BoxHeight * (edge + 1) / (Edges.Length + 1);

    public StarNodeView At(int x, int y)
    {
        var box = y + LabelsHeight;
        return new StarNodeView
        {
            Address = _other.Address,
            Kind = _other.Kind,
            X = x,
            Y = box,
            Width = _width,
            Height = BoxHeight,
            Top = y,
            GlyphX = x + Padding,
            GlyphY = box + (BoxHeight - 14) / 2,
            Labels = Placed(_labels, x, y + 11, LabelLine),
            Lines = Placed(_lines, x + TextLeft, box + (BoxHeight - LinesHeight) / 2 + 14, NameLine),
        };
    }

    private static ImmutableArray<StarTextView> Placed(ImmutableArray<string> lines, int x, int y, int step) =>
        [.. lines.Select((line, i) => new StarTextView(x, y + i * step, line))];
}

/// <summary>Collects what a drawing consists of.</summary>
internal sealed class StarBuilder(int width, int height, StarNodeView middle)
{
    private const int Head = 8;
    private readonly List<StarNodeView> _nodes = [];
    private readonly List<StarEdgeView> _edges = [];

    public void Add(StarNodeView node) => _nodes.Add(node);

    /// <summary>From the middle (<paramref name="x1"/>) to a node beside it; level at both ends, so that the heads are too.</summary>
    public void AddCurve(StarEdge edge, int x1, int y1, int x2, int y2)
    {
        var (from, to, bend) = (Start(edge, x1, x2), End(edge, x1, x2), (x1 + x2) / 2);
        Add(edge, SvgText.Of($"M{from} {y1}C{bend} {y1} {bend} {y2} {to} {y2}"), x1, y1, x2, y2);
    }

    /// <summary>From the trunk of the tall drawing to a node.</summary>
    public void AddStub(StarEdge edge, int x1, int x2, int y) =>
        Add(edge, SvgText.Of($"M{Start(edge, x1, x2)} {y}H{End(edge, x1, x2)}"), x1, y, x2, y);

    public void AddTrunk(int x, int from, int to) => _edges.Add(new(SvgText.Of($"M{x} {from}V{to}"), "", ""));

    public StarView ToView() => new() { Width = width, Height = height, Middle = middle, Nodes = [.. _nodes], Edges = [.. _edges] };

    private void Add(StarEdge edge, string path, int x1, int y1, int x2, int y2)
    {
        var head = edge.Direction switch
        {
            EdgeDirection.Out => Arrow(x2, y2, x1 > x2 ? 1 : -1),
            EdgeDirection.In => Arrow(x1, y1, x1 > x2 ? -1 : 1),
            _ => "",
        };
        _edges.Add(new(path, head, edge.IsDisputed ? "claimed disputed" : edge.IsClaimed ? "claimed" : "stated"));
    }

    // The line stops where the head begins.
    private static int Start(StarEdge edge, int x1, int x2) => edge.Direction == EdgeDirection.In ? x1 + (x2 > x1 ? Head : -Head) : x1;

    private static int End(StarEdge edge, int x1, int x2) => edge.Direction == EdgeDirection.Out ? x2 + (x1 > x2 ? Head : -Head) : x2;

    private static string Arrow(int x, int y, int side) => SvgText.Of($"M{x} {y}l{side * Head} -4v8z");
}
