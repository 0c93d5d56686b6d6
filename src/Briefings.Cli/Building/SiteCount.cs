using System.Runtime.InteropServices;
using Briefings.Formats.Hosting;
using Briefings.Site;

namespace Briefings.Cli.Building;

/// <summary>How large a site is.</summary>
/// <param name="Pages">HTML pages that people read.</param>
/// <param name="Files">All other files.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SiteCount(int Pages, int Files)
{
    /// <summary>Counts what is published.</summary>
    public static SiteCount Of(IReadOnlyCollection<Artifact> artifacts)
    {
        var pages = artifacts.Count(artifact => artifact is not RedirectPage && artifact.Path.EndsWith(".html", StringComparison.Ordinal));
        return new(pages, artifacts.Count - pages);
    }
}
