namespace Briefings.Cli.Reporting;

/// <summary>Files as code hosts know them: by their path from the folder that the tool runs in, which is the checkout.</summary>
internal static class PlaceInFolder
{
    /// <summary>The path of a file relative to a folder, <c>/</c> between its parts; null when the file lies elsewhere.</summary>
    /// <param name="file">As a diagnostic names it.</param>
    /// <param name="folder">Absolute; what <paramref name="file"/> is relative to if it is not absolute itself.</param>
    public static string? Of(string file, string folder)
    {
        var relative = Path.GetRelativePath(folder, Path.Combine(folder, file)).Replace('\\', '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
