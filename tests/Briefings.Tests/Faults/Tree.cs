using System.Security.Cryptography;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Faults;

/// <summary>What stands in a folder.</summary>
internal static class Tree
{
    /// <summary>Every file with a hash of what it holds.</summary>
    public static string Of(string folder) => string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));

    /// <summary>What stands beside the input, the output and the manifest of the last build; theme folders are none of the tool's.</summary>
    public static string[] Litter(TemporaryFolder site) =>
        [.. Directory.EnumerateFileSystemEntries(site.Root).Concat(Kept(site))
            .Select(entry => Path.GetRelativePath(site.Root, entry))
            .Where(path => path is not ("input" or "output" or "theme" or ".briefings") && Path.GetExtension(path) != ".manifest")
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Kept(TemporaryFolder site) =>
        Directory.Exists(site.At(".briefings")) ? Directory.EnumerateFiles(site.At(".briefings"), "*", SearchOption.AllDirectories) : [];
}
