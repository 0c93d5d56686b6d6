namespace Briefings.Publishing.Output;

/// <summary>Publishing replaces the whole output folder, so it must be one that is safe to replace.</summary>
internal static class OutputGuard
{
    private static readonly StringComparison PathComparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The real path of the output folder, with symbolic links followed.</summary>
    /// <param name="output">As the user gave it.</param>
    /// <param name="sources">The folders that the site is made from.</param>
    /// <exception cref="OutputRefusedException">Replacing it could destroy what is not ours.</exception>
    public static string Check(string output, IEnumerable<string> sources)
    {
        var real = RealPath(output);
        foreach (var source in sources)
        {
            var realSource = RealPath(source);
            if (Contains(real, realSource) || Contains(realSource, real))
                throw Refused($"the output folder '{output}' and the folder '{source}' overlap", "choose an output folder beside it");
        }

        if (Path.GetDirectoryName(real) is null) throw Refused($"'{output}' is the root of a disk", "choose a folder of its own for the output");
        if (Contains(real, RealPath(Directory.GetCurrentDirectory())))
            throw Refused($"'{output}' is or contains the current folder", "choose a folder below it, such as 'output'");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (home.Length > 0 && Contains(real, RealPath(home)))
            throw Refused($"'{output}' is or contains the home folder", "choose a folder of its own for the output");
        if (File.Exists(real)) throw Refused($"'{output}' is a file", "choose a folder");
        CheckContent(output, real);
        return real;
    }

    private static void CheckContent(string output, string real)
    {
        if (!Directory.Exists(real)) return;
        if (Path.Exists(Path.Combine(real, ".git"))) throw Refused($"'{output}' contains a .git", "choose a folder that is not the root of a repository");
        if (!File.Exists(Path.Combine(real, "index.html")) && Directory.EnumerateFileSystemEntries(real).Any())
            throw Refused($"'{output}' is not empty and holds no site (it has no index.html)", "empty it, or choose another folder");
    }

    private static OutputRefusedException Refused(string reason, string remedy) => new(reason, remedy);

    private static bool Contains(string outer, string inner) =>
        string.Equals(outer, inner, PathComparison)
        || inner.StartsWith(outer.EndsWith(Path.DirectorySeparatorChar) ? outer : outer + Path.DirectorySeparatorChar, PathComparison);

    // The part that does not exist yet has no links to follow.
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null) return full;
        var real = Path.Combine(RealPath(parent), Path.GetFileName(full));
        var folder = new DirectoryInfo(real);
        return folder.LinkTarget is null ? real : RealPath(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
