using System.Security.Cryptography;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Faults;

/// <summary>What stands in a folder.</summary>
internal static class Tree
{
    /// <summary>Every file with a hash of what it holds.</summary>
    public static string Of(string folder) => string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));

    /// <summary>What stands beside the input and the output; theme folders are none of the tool's.</summary>
    public static string[] Litter(TemporaryFolder site) =>
        [.. Directory.EnumerateFileSystemEntries(site.Root).Select(entry => Path.GetFileName(entry)!).Where(name => name is not ("input" or "output" or "theme")).Order(StringComparer.Ordinal)];
}
