using System.Collections.Immutable;
using System.Globalization;
using Briefings.Site.Citing;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>What there is to download. It is made when all else is known: a length is known only when the file has been written.</summary>
internal sealed class DataPages(PageContext context, FrameBuilder frames, ImmutableArray<DataFile> files)
{
    private const int Kilo = 1000;

    public DataPageView View() => new()
    {
        Frame = Announcing(frames.Frame("Data", "The whole record to download.", "data/", "data", [])),
        Downloads = [.. files.Select(View)],
        Citing = Citing(),
    };

    /// <summary>A length as readers compare it, in powers of 1000: "640 bytes", "12 kB", "1.4 MB".</summary>
    public static string InWords(long bytes)
    {
        if (bytes < Kilo) return string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes");
        var (size, unit) = bytes < Kilo * Kilo ? (bytes / (double)Kilo, "kB") : (bytes / (double)(Kilo * Kilo), "MB");
        return string.Create(CultureInfo.InvariantCulture, $"{size.ToString(size < 10 ? "0.#" : "0", CultureInfo.InvariantCulture)} {unit}");
    }

    // Programs that look for feeds find here what stands in no other page's head.
    private static PageFrame Announcing(PageFrame frame)
    {
        var site = frame.Site;
        var feeds = frame.Feeds.Add(new(site.Title, "text/x-opml", site.AllFeedsAddress));
        return frame with { Feeds = site.CalendarAddress.Length > 0 ? feeds.Add(new(site.Title, "text/calendar", site.CalendarAddress)) : feeds };
    }

    private DownloadView View(DataFile file)
    {
        var measure = file.Measure();
        return new(file.Name, file.Format, context.Addresses.Of(file.Path), file.Path[(file.Path.LastIndexOf('/') + 1)..], file.Records.Value,
            InWords(measure.Bytes), measure.Sha256, measure.Sample);
    }

    private CitingView Citing()
    {
        var publisher = context.Settings.Publisher.Name;
        return CitationFormats.All(new CitedPage
        {
            Id = "data",
            Title = $"{context.Settings.Title}: data",
            Authors = [],
            Site = context.Settings.Title,
            Publisher = publisher.Length > 0 ? publisher : context.Settings.Title,
            Date = context.Options.AsOf,
            Edition = context.Options.AsOf,
            Url = context.Addresses.Absolute(context.Addresses.Of("data/")),
        });
    }
}
