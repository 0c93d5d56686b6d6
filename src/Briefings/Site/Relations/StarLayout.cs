using System.Globalization;
using System.Runtime.InteropServices;
using Briefings.Site.Views;

namespace Briefings.Site.Relations;

/// <summary>
/// Lays out a star by arithmetic alone: the same relations, the same numbers. The wide drawing has the others in two columns beside the
/// middle, the tall one in a column under it.
/// </summary>
internal static class StarLayout
{
    /// <summary>The most nodes of a drawing, the middle not counted; a last one sums up the rest.</summary>
    public const int MostNodes = 40;

    /// <summary>The same for the tall drawing: a telephone has the tables close below.</summary>
    public const int MostTallNodes = 10;

    private const int WideWidth = 860;
    private const int ColumnWidth = 262;
    private const int MiddleWidth = 168;
    private const int TallWidth = 340;
    private const int Trunk = 14;
    private const int TallLeft = 42;
    private const int PortStep = 10;
    private const int Margin = 2;

    /// <summary>Both drawings.</summary>
    public static RelationDrawingView Draw(LinkView middle, RelationStar star) =>
        new(Wide(middle, Shown(star, MostNodes)), Tall(middle, Shown(star, MostTallNodes)));

    private static List<StarNode> Shown(RelationStar star, int most)
    {
        if (star.Count <= most) return [.. star.Nodes];
        var shown = star.Nodes.Take(most - 1).ToList();
        var table = star.Nodes.ElementAt(most - 1).Edges[0].Table;
        var rest = (star.Count - shown.Count).ToString(CultureInfo.InvariantCulture);
        shown.Add(new(new($"and {rest} more", table, ""), []));
        return shown;
    }

    private static StarView Wide(LinkView middle, List<StarNode> nodes)
    {
        List<StarBlock> blocks = [.. nodes.Select(node => new StarBlock(node, ColumnWidth))];
        var split = Split(blocks);
        var (left, right) = (blocks[..split], blocks[split..]);
        var centre = new StarBlock(new(middle, []), MiddleWidth, PortStep * (1 + Math.Max(EdgesOf(left), EdgesOf(right))));
        var height = Math.Max(Math.Max(Height(left), Height(right)), centre.Height) + 2 * Margin;
        var top = (height - centre.Height) / 2;
        var drawing = new StarBuilder(WideWidth, height, centre.At((WideWidth - MiddleWidth) / 2, top));
        var ports = new Ports(top, centre.Height);
        Column(drawing, left, isLeft: true, height, ports);
        Column(drawing, right, isLeft: false, height, ports);
        return drawing.ToView();
    }

    // Where the two columns are most nearly of one height; the order stays.
    private static int Split(List<StarBlock> blocks)
    {
        var (total, before, best, bestSplit) = (Height(blocks), 0, int.MaxValue, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            before += blocks[i].Height + StarBlock.Gap;
            var difference = Math.Abs(total - 2 * before);
            if (difference >= best) break;
            (best, bestSplit) = (difference, i + 1);
        }

        return bestSplit;
    }

    private static void Column(StarBuilder drawing, List<StarBlock> blocks, bool isLeft, int height, Ports ports)
    {
        var edges = EdgesOf(blocks);
        var y = (height - Height(blocks)) / 2;
        var (x, inner, outer) = isLeft
            ? (Margin, (WideWidth - MiddleWidth) / 2, Margin + ColumnWidth)
            : (WideWidth - Margin - ColumnWidth, (WideWidth + MiddleWidth) / 2, WideWidth - Margin - ColumnWidth);
        var drawn = 0;
        foreach (var block in blocks)
        {
            drawing.Add(block.At(x, y));
            for (var i = 0; i < block.Edges.Length; i++)
            {
                drawing.AddCurve(block.Edges[i], inner, ports.At(++drawn, edges), outer, y + block.Port(i));
            }

            y += block.Height + StarBlock.Gap;
        }
    }

    private static StarView Tall(LinkView middle, List<StarNode> nodes)
    {
        List<StarBlock> blocks = [.. nodes.Select(node => new StarBlock(node, TallWidth - Margin - TallLeft))];
        var centre = new StarBlock(new(middle, []), TallWidth - 2 * Margin);
        var y = Margin + centre.Height + StarBlock.Gap;
        var height = y + Height(blocks) + Margin;
        var drawing = new StarBuilder(TallWidth, height, centre.At(Margin, Margin));
        var last = y;
        foreach (var block in blocks)
        {
            drawing.Add(block.At(TallLeft, y));
            for (var i = 0; i < block.Edges.Length; i++)
            {
                last = y + block.Port(i);
                drawing.AddStub(block.Edges[i], Trunk, TallLeft, last);
            }

            y += block.Height + StarBlock.Gap;
        }

        drawing.AddTrunk(Trunk, Margin + centre.Height, last);
        return drawing.ToView();
    }

    private static int Height(List<StarBlock> blocks) => blocks.Count == 0 ? 0 : blocks.Sum(block => block.Height) + (blocks.Count - 1) * StarBlock.Gap;

    private static int EdgesOf(List<StarBlock> blocks) => blocks.Sum(block => block.Edges.Length);

    // Edges leave the middle at places of their own, in the order of the column, so that no two cross beside it.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Ports(int Top, int Height)
    {
        public int At(int number, int of) => Top + Height * number / (of + 1);
    }
}
