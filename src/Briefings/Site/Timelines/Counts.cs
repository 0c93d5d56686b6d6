using System.Collections.Immutable;

namespace Briefings.Site.Timelines;

/// <summary>How many entries of each group a cell of an axis holds.</summary>
/// <param name="First">The cell's first day.</param>
/// <param name="After">The day after its last.</param>
/// <param name="Incidents">How many are incidents or belong to one.</param>
/// <param name="Responses">How many are responses.</param>
internal sealed record CountedCell(long First, long After, int Incidents, int Responses)
{
    public int All => Incidents + Responses;
}

/// <summary>Entries that are too many to be drawn one by one: counts for each cell of the axis.</summary>
/// <param name="Axis">The axis; its cells are never finer than years when some dates are not.</param>
/// <param name="Cells">Cells with entries, from left to right.</param>
/// <param name="Wider">How many entries are known no finer than to more than one cell; they are counted nowhere else.</param>
internal sealed record Counts(TimeAxis Axis, ImmutableArray<CountedCell> Cells, int Wider)
{
    /// <summary>Counts by cell. An entry whose end is not known is counted where it begins, as in the list.</summary>
    public static Counts Of(IReadOnlyCollection<(string Kind, Stretch Date)> entries, PlotShape shape)
    {
        var axis = TimeAxis.Over(entries.Min(entry => entry.Date.First), entries.Max(entry => entry.Date.First) + 1, shape.Left, shape.Right);
        // Days are too fine to count: an entry of a day stands alone, an entry of a month would be in none.
        var step = axis.Step.Unit == TimeUnit.Day ? new TimeStep(TimeUnit.Month, 1) : axis.Step;
        var isYearly = step.Unit == TimeUnit.Year;
        var wider = 0;
        var cells = new SortedDictionary<long, (int Incidents, int Responses)>();
        foreach (var (kind, date) in entries)
        {
            var cell = step.Index(date.First);
            if (!isYearly && step.Index(date.After - 1) != cell)
            {
                wider++;
                continue;
            }

            var (incidents, responses) = cells.GetValueOrDefault(cell);
            cells[cell] = kind == "incident" ? (incidents + 1, responses) : (incidents, responses + 1);
        }

        return new(axis, [.. cells.Select(pair => new CountedCell(step.StartOf(pair.Key), step.StartOf(pair.Key + 1), pair.Value.Incidents, pair.Value.Responses))], wider);
    }
}
