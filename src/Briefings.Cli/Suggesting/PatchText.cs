using Briefings.Cli.Reporting;
using Briefings.Suggestions;

namespace Briefings.Cli.Suggesting;

/// <summary>Changes of files as unified diffs, whose paths start where the tool runs.</summary>
internal static class PatchText
{
    /// <summary>The diff of a file.</summary>
    public static string Of(FileChange change) => UnifiedDiff.Of(PathOf(change), change.Before, change.After);

    /// <summary>The file's path from the folder that the tool runs in; where it lies elsewhere, from its site's.</summary>
    public static string PathOf(FileChange change)
    {
        if (PlaceInFolder.Of(change.File.Shown, Directory.GetCurrentDirectory()) is { } path) return path;
        var root = change.File.FullPath[..^change.File.RelativePath.Length].TrimEnd('/', '\\');
        return $"{Path.GetFileName(root)}/{change.File.RelativePath}";
    }
}
