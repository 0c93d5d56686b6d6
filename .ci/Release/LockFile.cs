using System.Text.Json;

namespace Briefings.Release;

/// <summary>Reads the lock files of NuGet: what a build takes in, tools of the compiler included.</summary>
internal static class LockFile
{
    /// <summary>The packages of all projects below a folder, by name.</summary>
    public static IEnumerable<Component> Packages(string folder) =>
        Directory.EnumerateFiles(folder, "packages.lock.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(Read)
            .DistinctBy(package => package.Url, StringComparer.Ordinal)
            .OrderBy(package => package.Url, StringComparer.Ordinal);

    private static List<Component> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. json.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.TryGetProperty("contentHash", out _))
                .Select(package => new Component(
                    package.Name, package.Value.GetProperty("resolved").GetString()!, "package",
                    Convert.ToHexStringLower(Convert.FromBase64String(package.Value.GetProperty("contentHash").GetString()!)), [])),
        ];
    }
}
