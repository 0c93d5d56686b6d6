using System.Collections.Immutable;
using System.Text;
using Briefings.Site.Views;

namespace Briefings.Site.Timelines;

/// <summary>Draws entries one by one: an axis with lanes above it, and below it a month that is opened out.</summary>
internal sealed class MarkPlot(PlotShape shape)
{
    private const double Top = 6;

    private readonly StringBuilder _grid = new();
    private readonly StringBuilder _axes = new();
    private readonly ImmutableArray<PlotText>.Builder _texts = ImmutableArray.CreateBuilder<PlotText>();
    private readonly ImmutableArray<MarkView>.Builder _marks = ImmutableArray.CreateBuilder<MarkView>();

    /// <summary>The drawing of at least one entry.</summary>
    /// <param name="entries">Oldest first.</param>
    public PlotView Draw(IReadOnlyCollection<DrawnEntry> entries)
    {
        var axis = AxisFor(entries);
        if (OpenedMonth.In(entries, axis) is not { } month)
        {
            var bottom = AddPanel(axis, Lanes.Groups(entries, axis, shape.MostLabelledLanes, shape.LongestLabel), Top);
            return View(bottom, "");
        }

        var held = entries.Where(month.Holds).ToList();
        ImmutableArray<DrawnEntry> others = [.. entries.Where(entry => !month.Holds(entry)), .. month.Summaries(held)];
        var upper = Lanes.Groups(others, axis, shape.MostLabelledLanes, shape.LongestLabel);
        var axisAt = AddPanel(axis, upper, Top);
        var days = TimeAxis.Over(month.First, month.After, shape.Left, shape.Right);
        var head = axisAt + 44;
        _texts.Add(new(month.Name, 6, head, "head"));
        var end = AddPanel(days, Lanes.Groups(held, days, shape.MostLabelledLanes, shape.LongestLabel), head + 8);
        var ground = Paths.Ground(axis.X(month.First), axis.X(month.After), axisAt, head - 20, shape.Width, end + 4);
        return View(end + 4, ground);
    }

    private TimeAxis AxisFor(IReadOnlyCollection<DrawnEntry> entries) =>
        TimeAxis.For([.. entries.SelectMany(entry => entry.Stretches)], shape.Left, shape.Right);

    // Gives the place below the labels of the axis.
    private double AddPanel(TimeAxis axis, ImmutableArray<Lanes> groups, double top)
    {
        var y = top;
        foreach (var group in groups)
        {
            var height = group.Marks.Any(mark => mark.Label.Length > 0) ? PlotShape.LabelledLane : PlotShape.BareLane;
            if (shape.HasHeadsAbove) y += PlotShape.HeadHeight;
            _texts.Add(new(GroupName(group.Kind), 6, shape.HasHeadsAbove ? y - 6 : y + height / 2 + 4.5, "head"));
            foreach (var mark in group.Marks) _marks.Add(View(mark, y + (mark.Lane + 0.5) * height));
            y += group.Count * height + 6;
        }

        foreach (var x in axis.Bounds()) _grid.Append(Paths.Upright(x, top, y));
        return AxisLabels.Add(_axes, _texts, axis, y);
    }

    private static string GroupName(string kind) => CollectionTitles.Plural(kind == "incident" ? Model.Collection.Incidents : Model.Collection.Responses);

    private static MarkView View(PlacedMark mark, double y) => new()
    {
        Address = mark.Entry.Address,
        Kind = mark.Entry.Kind,
        Hint = mark.Entry.Hint,
        Shapes = MarkShapes.Of(mark, y),
        Label = mark.Label,
        LabelX = mark.LabelX,
        LabelY = y + 4.5,
        LabelEndsThere = mark.LabelEndsThere,
    };

    private PlotView View(double height, string ground) => new(
        shape.Name, shape.Width, Math.Ceiling(height), ground, _grid.ToString(), _axes.ToString(), _texts.ToImmutable(), _marks.ToImmutable(), []);
}
