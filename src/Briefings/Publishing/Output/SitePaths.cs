using Briefings.Diagnostics;
using Briefings.Site;

namespace Briefings.Publishing.Output;

/// <summary>The artifacts of a site in ordinal order of their paths, each path once and safe to write.</summary>
internal sealed class SitePaths
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    private SitePaths(List<Artifact> artifacts)
    {
        Artifacts = artifacts;
        for (var i = 0; i < artifacts.Count; i++) _index.Add(artifacts[i].Path, i);
    }

    public IReadOnlyList<Artifact> Artifacts { get; }

    /// <summary>Takes what can be written and reports the rest.</summary>
    public static SitePaths Of(IEnumerable<Artifact> artifacts, DiagnosticBag diagnostics)
    {
        var kept = new List<Artifact>();
        var seen = new Dictionary<string, Artifact>(StringComparer.Ordinal);
        // Ordered by source as well, so that of two artifacts at one path always the same one is kept.
        foreach (var artifact in artifacts.OrderBy(artifact => artifact.Path, StringComparer.Ordinal).ThenBy(artifact => artifact.Source))
        {
            if (ArtifactPath.Fault(artifact.Path) is { } fault)
                diagnostics.Report(SiteRules.UnsafePath, artifact.Source, $"'{artifact.Path}' cannot be published: {fault}", "rename the file or record");
            else if (!seen.TryAdd(artifact.Path, artifact))
                diagnostics.Report(SiteRules.DuplicatePath, artifact.Source,
                    $"'{artifact.Path}' is already published{From(seen[artifact.Path])}", "rename one of the two");
            else
                kept.Add(artifact);
        }

        ReportFilesInPlaceOfFolders(kept, seen, diagnostics);
        ReportCaseTwins(kept, diagnostics);
        return new(kept);
    }

    /// <summary>The position of a path in <see cref="Artifacts"/>, or -1.</summary>
    public int IndexOf(string path) => _index.GetValueOrDefault(path, -1);

    private static void ReportFilesInPlaceOfFolders(List<Artifact> kept, Dictionary<string, Artifact> seen, DiagnosticBag diagnostics)
    {
        foreach (var artifact in kept)
        {
            for (var slash = artifact.Path.LastIndexOf('/'); slash > 0; slash = artifact.Path.LastIndexOf('/', slash - 1))
            {
                if (!seen.TryGetValue(artifact.Path[..slash], out var file)) continue;
                diagnostics.Report(SiteRules.FileInPlaceOfFolder, artifact.Source,
                    $"'{artifact.Path}' needs a folder where the file '{file.Path}' is published{From(file)}", "rename one of the two");
            }
        }
    }

    // Two paths that differ only in case are one file on Windows and macOS, where editors preview.
    private static void ReportCaseTwins(List<Artifact> kept, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, Artifact>(StringComparer.OrdinalIgnoreCase);
        foreach (var artifact in kept)
        {
            if (seen.TryAdd(artifact.Path, artifact)) continue;
            diagnostics.Report(SiteRules.DuplicatePath, artifact.Source,
                $"'{artifact.Path}' differs only in case from '{seen[artifact.Path].Path}'{From(seen[artifact.Path])}", "rename one of the two");
        }
    }

    private static string From(Artifact artifact) => artifact.Source.File.Length == 0 ? "" : $" from {artifact.Source.File}";
}
