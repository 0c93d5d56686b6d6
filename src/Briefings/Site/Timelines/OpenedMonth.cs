using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model.Dates;

namespace Briefings.Site.Timelines;

/// <summary>
/// A month in which so much lies that an axis of years would show a heap: it is opened out on an axis of its own, and one mark for each group
/// stands for it on the axis of years.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OpenedMonth(long First, long After)
{
    private const int FewestEntries = 4;

    /// <summary>"March 2024".</summary>
    public string Name
    {
        get
        {
            var day = CalendarDay.FromDayNumber(First);
            return $"{EdtfText.MonthName(day.Month)} {Dates.YearInWords(day.Year)}";
        }
    }

    /// <summary>The fullest month, the earliest of equals; null when the axis is fine enough as it is, or no month is full.</summary>
    public static OpenedMonth? In(IReadOnlyCollection<DrawnEntry> entries, TimeAxis axis)
    {
        if (axis.Step.Unit is TimeUnit.Day or TimeUnit.Month) return null;
        var fullest = entries
            .Select(entry => MonthOf(entry.Date))
            .OfType<OpenedMonth>()
            .CountBy(month => month)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.First)
            .FirstOrDefault();
        return fullest.Value >= FewestEntries && entries.Count(fullest.Key.Holds) >= FewestEntries ? fullest.Key : null;
    }

    /// <summary>Whether all dates of an entry lie within the month.</summary>
    public bool Holds(DrawnEntry entry)
    {
        var month = this;
        return entry.Stretches.All(stretch => stretch.IsSharp && stretch.IsWithin(month.First, month.After));
    }

    /// <summary>What stands for the month's entries on the axis of years, one for each group.</summary>
    public ImmutableArray<DrawnEntry> Summaries(IEnumerable<DrawnEntry> held)
    {
        var month = this;
        return
        [
            .. held.GroupBy(entry => entry.Kind, StringComparer.Ordinal).Select(group => new DrawnEntry
            {
                Title = $"{group.Count()} in {month.Name}, below",
                Hint = $"{group.Count()} in {month.Name}",
                Address = "",
                Kind = group.Key,
                Date = new(month.First, month.After, EndForm.Sharp, EndForm.Sharp, IsDay: false),
                IsPublic = false,
                Other = null,
            }),
        ];
    }

    private static OpenedMonth? MonthOf(Stretch stretch)
    {
        var day = CalendarDay.FromDayNumber(stretch.First);
        var start = new CalendarDay(day.Year, day.Month, 1);
        var month = new OpenedMonth(start.DayNumber, start.AddMonths(1).DayNumber);
        return stretch.IsWithin(month.First, month.After) ? month : null;
    }
}
