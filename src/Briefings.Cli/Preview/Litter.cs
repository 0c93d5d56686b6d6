namespace Briefings.Cli.Preview;

/// <summary>Files that editors keep beside the one that is edited: no part of the content, so no reason to build.</summary>
internal static class Litter
{
    /// <summary>Whether a path, relative to the watched folder, is litter.</summary>
    public static bool Is(string? path)
    {
        if (string.IsNullOrEmpty(path)) return false;
        var name = Path.GetFileName(path.AsSpan());
        return name.Length == 0 || name[0] is '.' or '#' || name[^1] == '~' || name.EndsWith(".swp", StringComparison.Ordinal) || name.SequenceEqual("4913");
    }
}
