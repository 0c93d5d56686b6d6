namespace Briefings.Cli;

/// <summary>Files that the tool carries inside itself, by their paths in this project.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The content of one.</summary>
    public static byte[] Read(string path)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(NameOf(path))
            ?? throw new InvalidOperationException($"the tool lacks its file '{path}'");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>The paths of all that stand below a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Below(string folder) =>
        [.. Names.Select(PathOf).Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string[] Names => typeof(EmbeddedFiles).Assembly.GetManifestResourceNames();

    // MSBuild writes the folder separators of the system that built the tool.
    private static string PathOf(string name) => name.Replace('\\', '/');

    private static string NameOf(string path) => Names.FirstOrDefault(name => string.Equals(PathOf(name), path, StringComparison.Ordinal)) ?? path;
}
