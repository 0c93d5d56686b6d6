using Briefings.Diagnostics;

namespace Briefings.Cli.Building;

/// <summary>The files that a report is limited to, such as those of one commit; the site is read whole all the same.</summary>
/// <param name="paths">Files, and folders with all below them, as they were typed.</param>
internal sealed class ReportScope(IEnumerable<string> paths)
{
    private readonly HashSet<string> _paths = paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToHashSet(StringComparer.Ordinal);

    /// <summary>The outcome as far as it is about these files. What no file is to blame for stays in it.</summary>
    public BuildOutcome Limit(BuildOutcome outcome)
    {
        IReadOnlyList<Diagnostic> within = [.. outcome.Diagnostics.Where(diagnostic => Includes(diagnostic.Location))];
        return outcome with
        {
            Diagnostics = within,
            Waived = [.. outcome.Waived.Where(waived => Includes(waived.Diagnostic.Location))],
            Elsewhere = outcome.Diagnostics.Count - within.Count,
        };
    }

    // What is said of a folder, such as that none is read by its name, is about each file in it.
    private bool Holds(string folder) =>
        Directory.Exists(folder) && _paths.Any(path => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private bool Includes(SourceLocation at)
    {
        if (at.File.Length == 0) return true;
        for (var path = Path.GetFullPath(at.File); path is not null; path = Path.GetDirectoryName(path))
        {
            if (_paths.Contains(path)) return true;
        }

        return Holds(Path.GetFullPath(at.File));
    }
}
