using System.Globalization;

namespace Briefings.Benchmarks.Corpora;

/// <summary>The folder that a corpus is written into.</summary>
internal static class SiteFiles
{
    /// <summary>A folder for the record of one size, which is not there yet.</summary>
    public static string FolderFor(int size, string under) => Path.Combine(under, string.Create(CultureInfo.InvariantCulture, $"briefings-bench-{size}-{Environment.ProcessId}"));

    public static void Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Copies what a peer needs beside the content: settings, templates, scripts.</summary>
    public static void CopyPeer(string name, string folder)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "Peers", name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }
    }
}
