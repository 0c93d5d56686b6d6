using System.Collections.Immutable;
using Briefings.Formats.Data;
using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary>Files that say of the site as a whole what it is and whom to write to, at the addresses where programs look for them.</summary>
internal static class WebFiles
{
    public const string Manifest = "site.webmanifest";
    public const string Llms = "llms.txt";

    /// <summary>Every one of them.</summary>
    /// <param name="context">What the site is.</param>
    /// <param name="downloads">The data that there is to download.</param>
    /// <param name="themeFile">The path at which a file of the theme is published; null when the theme has none of that name.</param>
    public static IEnumerable<Artifact> All(PageContext context, ImmutableArray<Download> downloads, Func<string, string?> themeFile) =>
        [new RobotsFile(context), new WebManifest(context, themeFile), new LlmsFile(context, downloads), .. SecurityFile.For(context)];
}
