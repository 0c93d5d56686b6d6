namespace Briefings.Cli;

/// <summary>Files that the tool carries inside itself.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The content of one, by its path in this project.</summary>
    public static byte[] Read(string path)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"the tool lacks its file '{path}'");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>The paths of all that stand below a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Below(string folder) =>
        [.. typeof(EmbeddedFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
