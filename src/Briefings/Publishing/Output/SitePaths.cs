using System.Buffers;
using System.Text;

using Briefings.Diagnostics;
using Briefings.Model.Names;
using Briefings.Site;

namespace Briefings.Publishing.Output;

/// <summary>The artifacts of a site in ordinal order of their paths, each path once and safe to write.</summary>
internal sealed class SitePaths
{
    // File systems allow 255; servers and archives add suffixes.
    private const int MaxNameBytes = 240;
    private static readonly SearchValues<char> NotInFileNames = SearchValues.Create(":*?\"<>|");

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
            if (Fault(artifact.Path) is { } fault)
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

    private static string? Fault(string path)
    {
        if (path.Length == 0) return "the path is empty";
        if (path.StartsWith('/')) return "it is absolute";
        if (path.Contains('\\', StringComparison.Ordinal)) return "it contains a backslash";
        if (path.Any(char.IsControl)) return "it contains a control character";
        if (path.AsSpan().ContainsAny(NotInFileNames)) return "it contains one of : * ? \" < > |";
        foreach (var segment in path.Split('/'))
        {
            if (segment.Length == 0) return "a folder or file in it has no name";
            if (segment is "." or "..") return $"'{segment}' leads out of its folder";
            if (segment.EndsWith('.') || segment.EndsWith(' ') || segment.StartsWith(' '))
                return $"'{segment}' starts with a space or ends with a space or dot";
            if (Encoding.UTF8.GetByteCount(segment) > MaxNameBytes) return $"a name in it is longer than {MaxNameBytes} bytes";
            if (DeviceNames.IsOne(segment)) return $"'{segment}' is a reserved name";
        }

        return null;
    }
}
