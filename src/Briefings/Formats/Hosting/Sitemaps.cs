using System.Collections.Immutable;
using System.Globalization;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary>Which sitemaps there are (sitemaps.org, protocol 0.9): one, or numbered ones and an index over them.</summary>
internal static class Sitemaps
{
    /// <summary>The most addresses of one file.</summary>
    public const int MostAddresses = 50_000;

    /// <summary>None when search engines are told to stay away.</summary>
    public static IEnumerable<Artifact> All(PageContext context, IReadOnlyCollection<Artifact> pages)
    {
        if (context.Options.NoIndex) return [];
        var records = context.Graph.Content.AllRecords().ToDictionary(record => Addresses.Folder(record.Key), StringComparer.Ordinal);
        ImmutableArray<SitemapEntry> entries = [.. pages
            .Where(page => IsAddress(page.Path))
            .Select(page => Folder(page.Path))
            .Order(StringComparer.Ordinal)
            .Select(folder => new SitemapEntry(Url(context, folder), records.TryGetValue(folder, out var record) ? LastChange(record) : ""))];
        if (entries.Length <= MostAddresses) return [new SitemapFile("sitemap.xml", context.Settings.At, entries)];

        var files = entries.Chunk(MostAddresses)
            .Select((chunk, index) => new SitemapFile($"sitemap-{(index + 1).ToString(CultureInfo.InvariantCulture)}.xml", context.Settings.At, [.. chunk]))
            .ToList();
        return [new SitemapIndexFile(context.Settings.At, [.. files.Select(file => Url(context, file.Path))]), .. files];
    }

    // Only an index.html has an address of its own: 404.html is what the host shows at others.
    private static bool IsAddress(string path) => path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal);

    private static string Folder(string path) => path[..^"index.html".Length];

    private static string Url(PageContext context, string path) => new Uri(context.Addresses.Absolute(context.Addresses.Of(path))).AbsoluteUri;

    // Never the build day, and never finer than written: the protocol takes days only.
    private static string LastChange(Record record)
    {
        IEnumerable<EdtfDate?> dates = record is Article article
            ? [article.Date, article.Updated, .. article.Corrections.Select(correction => correction.Date)]
            : [record.Updated];
        var days = dates.Select(date => date?.SingleDay).OfType<CalendarDay>().Where(day => day.Year is >= 1 and <= 9999).ToList();
        return days.Count == 0 ? "" : days.Max().ToString();
    }
}
