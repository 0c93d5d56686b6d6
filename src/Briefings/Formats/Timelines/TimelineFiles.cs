using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Pages;

namespace Briefings.Formats.Timelines;

/// <summary>
/// What the timeline's script reads: a small index, and beside each page of a year the year's entries in files of at most
/// <see cref="MostEntries"/>, so that a view loads what it shows and nothing grows with the site but the number of files.
/// </summary>
internal static class TimelineFiles
{
    /// <summary>Entries in a file.</summary>
    public const int MostEntries = 400;

    /// <summary>Every file, each made when it is written.</summary>
    public static IEnumerable<Artifact> All(PageContext context)
    {
        yield return new TimelineIndexFile(context);
        var views = new TimelineViews(context);
        foreach (var clock in Enum.GetValues<Clock>())
        {
            foreach (var year in context.Graph.Timeline.On(clock).GroupBy(entry => entry.Year))
            {
                var newestFirst = TimelineViews.NewestFirst([.. year]).ToArray();
                var number = 0;
                foreach (var part in newestFirst.Chunk(MostEntries))
                {
                    yield return new TimelineEntriesFile(context, views, PathOf(clock, year.Key, ++number), clock, part);
                }
            }
        }
    }

    /// <summary>Where a part of a year's entries is: <c>timeline/2024/entries-1.json</c>.</summary>
    /// <param name="clock">On which clock.</param>
    /// <param name="year">Null for entries without a date.</param>
    /// <param name="number">From 1, the newest first.</param>
    public static string PathOf(Clock clock, long? year, int number) => $"{TimelinePages.YearFolder(clock, year)}entries-{number}.json";
}
