using System.Runtime.InteropServices;
using Briefings.Site;

namespace Briefings.Cli.Building;

/// <summary>How large a site is.</summary>
/// <param name="Pages">HTML pages.</param>
/// <param name="Files">All other files.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SiteCount(int Pages, int Files)
{
    /// <summary>Counts what is published.</summary>
    public static SiteCount Of(IReadOnlyCollection<Artifact> artifacts)
    {
        var pages = artifacts.Count(artifact => artifact.Path.EndsWith(".html", StringComparison.Ordinal));
        return new(pages, artifacts.Count - pages);
    }
}
