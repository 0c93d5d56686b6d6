namespace Briefings.Site.Timelines;

/// <summary>Days as places from left to right. Whole cells are shown, and the labels say no more than the cells do.</summary>
internal sealed class TimeAxis
{
    // Points are wider than a day is: the first and the last need room beside the scale.
    private const double Inset = 9;
    private const double LabelledDay = 20;

    private readonly double _pixelsPerDay;

    private TimeAxis(long first, long after, TimeStep step, double left, double right)
    {
        (First, After, Step, Left, Right) = (first, after, step, left, right);
        _pixelsPerDay = (right - left - 2 * Inset) / (after - first);
    }

    /// <summary>The first day of the axis.</summary>
    public long First { get; }

    /// <summary>The day after its last.</summary>
    public long After { get; }

    public TimeStep Step { get; }

    /// <summary>Where the axis begins, in pixels.</summary>
    public double Left { get; }

    /// <summary>Where it ends.</summary>
    public double Right { get; }

    /// <summary>The axis on which all these stretches fit, with room for ends that fade.</summary>
    public static TimeAxis For(IReadOnlyCollection<Stretch> stretches, double left, double right)
    {
        var (first, after) = (stretches.Min(stretch => stretch.First), stretches.Max(stretch => stretch.After));
        var width = right - left - 2 * Inset;
        var step = TimeStep.For(first, after, width);
        var (start, end, _) = step.Span(first, after);
        var fadesIn = stretches.Any(stretch => stretch.Start != EndForm.Sharp && step.Index(stretch.First) == step.Index(start));
        var fadesOut = stretches.Any(stretch => stretch.End != EndForm.Sharp && step.Index(stretch.After - 1) == step.Index(end - 1));
        if (fadesIn || fadesOut)
        {
            (first, after) = (fadesIn ? start - 1 : first, fadesOut ? end + 1 : after);
            step = TimeStep.For(first, after, width);
            (start, end, _) = step.Span(first, after);
        }

        return new(start, end, step, left, right);
    }

    /// <summary>The axis of exactly the cells between two days.</summary>
    public static TimeAxis Over(long first, long after, double left, double right)
    {
        var step = TimeStep.For(first, after, right - left - 2 * Inset);
        var (start, end, _) = step.Span(first, after);
        return new(start, end, step, left, right);
    }

    /// <summary>Where a day begins.</summary>
    public double X(double day) => Left + Inset + (day - First) * _pixelsPerDay;

    /// <summary>Where cells begin and the last one ends.</summary>
    public IEnumerable<double> Bounds()
    {
        for (var cell = Step.Index(First); cell <= Step.Index(After); cell++) yield return X(Step.StartOf(cell));
    }

    /// <summary>The labels of cells, each in the middle of its cell; of several years at once, where they begin.</summary>
    public IEnumerable<(double X, string Text, string Context)> Labels()
    {
        var said = "";
        for (var cell = Step.Index(First); cell < Step.Index(After); cell++)
        {
            var (from, to) = (X(Step.StartOf(cell)), X(Step.StartOf(cell + 1)));
            var context = Step.Context(cell);
            if (Step.Unit == TimeUnit.Day && to - from < LabelledDay && !IsRoundDay(cell)) continue;
            yield return (Step.Count > 1 ? from : (from + to) / 2, Step.Label(cell), context == said ? "" : context);
            said = context;
        }
    }

    private bool IsRoundDay(long cell) => Step.Label(cell) is "1" or "5" or "10" or "15" or "20" or "25";
}
