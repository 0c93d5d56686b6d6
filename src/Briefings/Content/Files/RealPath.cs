namespace Briefings.Content.Files;

/// <summary>Follows every link in a path, so that two names of one file are the same text.</summary>
internal static class RealPath
{
    // What Linux allows; a cycle of links runs into it.
    private const int MostLinks = 40;

    /// <summary>The path without links; null when it leads nowhere or round in circles.</summary>
    /// <exception cref="IOException">A link cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder on the way is closed to us.</exception>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full) ?? "";
        var rest = new Stack<string>(PartsOf(full[root.Length..]));
        var resolved = root;
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part is ".") continue;
            if (part is "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? root;
                continue;
            }

            var next = Path.Join(resolved, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks) return null;
            if (Path.IsPathRooted(target)) resolved = Path.GetPathRoot(target) ?? root;
            foreach (var step in PartsOf(target[(Path.GetPathRoot(target) ?? "").Length..])) rest.Push(step);
        }

        return Path.Exists(resolved) ? Path.TrimEndingDirectorySeparator(resolved) : null;
    }

    /// <summary>Whether a path without links lies in a folder, which has none either.</summary>
    public static bool IsWithin(string path, string folder) =>
        string.Equals(path, folder, StringComparison.Ordinal)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Last first: the way they are pushed.
    private static IEnumerable<string> PartsOf(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
