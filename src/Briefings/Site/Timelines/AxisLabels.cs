using System.Collections.Immutable;
using System.Text;
using Briefings.Site.Views;

namespace Briefings.Site.Timelines;

/// <summary>An axis with its ticks and labels.</summary>
internal static class AxisLabels
{
    /// <summary>Adds the axis at <paramref name="y"/> and gives the place below its labels.</summary>
    public static double Add(StringBuilder lines, ImmutableArray<PlotText>.Builder texts, TimeAxis axis, double y)
    {
        lines.Append(Paths.Line(axis.Left, axis.Right, y));
        foreach (var x in axis.Bounds()) lines.Append(Paths.Upright(x, y, y + 5));
        var hasContext = false;
        foreach (var (x, text, context) in axis.Labels())
        {
            var half = text.Length * PlotShape.CharacterWidth / 2;
            texts.Add(new(text, Math.Max(x, half), y + 19, "tick"));
            if (context.Length == 0) continue;
            hasContext = true;
            texts.Add(new(context, Math.Max(x - half, 0), y + 35, "context"));
        }

        return y + (hasContext ? 42 : 26);
    }
}
