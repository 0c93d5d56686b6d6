using Briefings.Formats.Calendars;
using Briefings.Formats.Data;
using Briefings.Formats.Feeds;
using Briefings.Formats.Hosting;
using Briefings.Formats.Lists;
using Briefings.Formats.Search;
using Briefings.Formats.Stix;
using Briefings.Formats.Timelines;
using Briefings.Site;

namespace Briefings.Formats;

/// <summary>Everything that is published for machines: feeds for readers' programs, data to download, files for crawlers and the host.</summary>
internal static class FormatArtifacts
{
    /// <summary>All of it, each made when it is written.</summary>
    /// <param name="context">What pages are made from.</param>
    /// <param name="data">The downloads, of which the data page tells.</param>
    /// <param name="pages">All HTML pages: what the sitemap lists.</param>
    /// <param name="themeFile">The path at which a file of the theme is published; null when the theme has none of that name.</param>
    public static IEnumerable<Artifact> All(PageContext context, DataFiles data, IReadOnlyCollection<Artifact> pages, Func<string, string?> themeFile)
    {
        var downloads = data.Downloads;
        return new SiteFeeds(context).All()
            .Concat(downloads.Select(download => download.File))
            .Concat(data.Schemas.Select(schema => schema.File))
            .Append(data.Catalogue)
            .Concat(ListFiles.All(context))
            .Concat(RecordFile.All(context))
            .Concat(IncidentStixFile.All(context))
            .Concat(SearchFiles(context))
            .Concat(TimelineFiles.All(context))
            .Concat(Sitemaps.All(context, pages))
            .Append(new OpmlFile(context))
            .Concat(CalendarFile.For(context))
            .Concat(WebFiles.All(context, downloads, themeFile))
            .Append(new HeadersFile(context, HeaderRules.For(context, pages, downloads)));
    }

    // Every text is read for it, so not before one of its files is asked for.
    private static IEnumerable<Artifact> SearchFiles(PageContext context)
    {
        foreach (var file in SearchIndex.Build(context).Files(context)) yield return file;
    }
}
