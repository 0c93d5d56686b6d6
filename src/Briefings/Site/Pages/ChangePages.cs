using System.Globalization;
using Briefings.Changes.History;
using Briefings.Model.Dates;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>"What changed": the log of the record, by day.</summary>
internal sealed class ChangePages(PageContext context, FrameBuilder frames, ChangeLog log)
{
    /// <summary>Where it is published.</summary>
    public const string Folder = "changes/";

    /// <summary>What it is called.</summary>
    public const string Title = "What changed";

    private readonly ChangeWords _words = new(context);

    /// <summary>How many entries there are.</summary>
    public int Count => log.Entries.Length;

    /// <summary>One page of the log.</summary>
    public ChangesPageView View(Pager pager, int number) => new()
    {
        Frame = Frame(number),
        Days = [.. pager.Slice(log.Entries, number).GroupBy(entry => DateOnly.FromDateTime(entry.Committed.UtcDateTime)).Select(Day)],
        FeedAddress = context.Addresses.Of(Folder + "feed.xml"),
        Count = Count,
        Pager = pager.View(Folder, number, Count),
        Downloads = [],
        Lede = "",
    };

    private PageFrame Frame(int number)
    {
        var page = number == 1 ? "" : $", page {number.ToString(CultureInfo.InvariantCulture)}";
        var frame = frames.Frame(Title + page, $"What was added to the record, taken out, corrected or stated otherwise, newest first{page}.", Addresses.ListFolder(Folder, number), "", []);
        return frame with { Feeds = frame.Feeds.Add(new($"{Title} · {context.Settings.Title}", "application/atom+xml", context.Addresses.Of(Folder + "feed.xml"))) };
    }

    private ChangeDayView Day(IGrouping<DateOnly, ChangeLogEntry> day)
    {
        var written = day.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var date = EdtfDate.TryParse(written, out var known, out _) ? Dates.Full(known)! : throw new InvalidOperationException($"{written} is not a day");
        return new(date, "day-" + written, [.. day.Select(_words.Entry)]);
    }
}
