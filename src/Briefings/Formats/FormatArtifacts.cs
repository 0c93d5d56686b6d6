using System.Collections.Immutable;
using Briefings.Formats.Calendars;
using Briefings.Formats.Data;
using Briefings.Formats.Feeds;
using Briefings.Formats.Hosting;
using Briefings.Formats.Lists;
using Briefings.Formats.Stix;
using Briefings.Formats.Timelines;
using Briefings.Site;

namespace Briefings.Formats;

/// <summary>What is published for machines, but for the search index: feeds for readers' programs, data to download, files for crawlers and the host.</summary>
internal static class FormatArtifacts
{
    /// <summary>
    /// All of it, each file made when it is written, group by group; which files a group has is found out when it is asked for. First what the scripts of
    /// pages read.
    /// </summary>
    /// <param name="context">What pages are made from.</param>
    /// <param name="data">The downloads, of which the data page tells.</param>
    /// <param name="pages">All HTML pages: what the sitemap lists.</param>
    /// <param name="themeFile">The path at which a file of the theme is published; null when the theme has none of that name.</param>
    public static ImmutableArray<Lazy<ImmutableArray<Artifact>>> Groups(
        PageContext context, DataFiles data, Lazy<ImmutableArray<Artifact>> pages, Func<string, string?> themeFile)
    {
        var downloads = data.Downloads;
        return
        [
            new(() => [.. RecordFile.All(context)]),
            new(() => [.. ListFiles.All(context)]),
            new(() => [.. TimelineFiles.All(context)]),
            new(() => [.. downloads.Select(download => download.File), .. data.Schemas.Select(schema => schema.File), data.Catalogue, .. IncidentStixFile.All(context)]),
            new(() => [.. new SiteFeeds(context).All(), new OpmlFile(context), .. CalendarFile.For(context)]),
            new(() => [.. Sitemaps.All(context, pages.Value), .. WebFiles.All(context, downloads, themeFile), new HeadersFile(context, HeaderRules.For(context, pages.Value, downloads))]),
        ];
    }
}
