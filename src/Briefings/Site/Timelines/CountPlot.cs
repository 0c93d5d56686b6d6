using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Model.Dates;
using Briefings.Site.Views;

namespace Briefings.Site.Timelines;

/// <summary>Draws counts as columns, incidents below and responses above.</summary>
/// <param name="shape">The measures.</param>
/// <param name="addressOf">Where the entries of a year are listed; empty for nowhere. Several years at once lead nowhere.</param>
internal sealed class CountPlot(PlotShape shape, Func<long, string> addressOf)
{
    private const double Top = 22;
    private const double Height = 120;

    public PlotView Draw(Counts counts)
    {
        var axis = counts.Axis;
        var most = counts.Cells.Max(cell => cell.All);
        var texts = ImmutableArray.CreateBuilder<PlotText>();
        var lines = new StringBuilder();
        var bottom = AxisLabels.Add(lines, texts, axis, Top + Height);
        ImmutableArray<ColumnView> columns = [.. counts.Cells.Select(cell => Column(cell, axis, most))];
        return new(shape.Name, shape.Width, bottom, "", "", lines.ToString(), texts.ToImmutable(), [], columns);
    }

    private ColumnView Column(CountedCell cell, TimeAxis axis, int most)
    {
        var (from, to) = (axis.X(cell.First), axis.X(cell.After));
        var gap = Math.Min(6, (to - from) / 6);
        var foot = Top + Height;
        // A count is never so small against the greatest that it cannot be seen.
        var top = foot - Math.Max(3, Height * cell.All / most);
        var seam = foot - (foot - top) * cell.Incidents / cell.All;
        var number = cell.All.ToString("N0", CultureInfo.InvariantCulture);
        var fits = number.Length * PlotShape.CharacterWidth <= to - from;
        var year = CalendarDay.FromDayNumber(cell.First).Year;
        return new(
            CalendarDay.FromDayNumber(cell.After - 1).Year == year ? addressOf(year) : "",
            $"{number} in {Name(cell)}: {cell.Incidents.ToString("N0", CultureInfo.InvariantCulture)} incidents, {cell.Responses.ToString("N0", CultureInfo.InvariantCulture)} responses",
            cell.Incidents > 0 ? Paths.Box(from + gap, to - gap, seam, foot) : "",
            cell.Responses > 0 ? Paths.Box(from + gap, to - gap, top, seam) : "",
            fits ? number : "",
            (from + to) / 2,
            top - 5);
    }

    private static string Name(CountedCell cell)
    {
        var (first, last) = (CalendarDay.FromDayNumber(cell.First), CalendarDay.FromDayNumber(cell.After - 1));
        if (first.Year != last.Year) return $"{Dates.YearInWords(first.Year)} to {Dates.YearInWords(last.Year)}";
        return first.Month == last.Month ? $"{EdtfText.MonthName(first.Month)} {Dates.YearInWords(first.Year)}"
            : last.Month - first.Month == 2 ? $"{EdtfText.MonthName(first.Month)} to {EdtfText.MonthName(last.Month)} {Dates.YearInWords(first.Year)}"
            : Dates.YearInWords(first.Year);
    }
}
