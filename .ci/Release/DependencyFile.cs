using System.IO.Compression;
using System.Text.Json;

namespace Briefings.Release;

/// <summary>A component that is delivered.</summary>
/// <param name="Name">The package's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Kind">As .NET calls it: <c>package</c>, <c>project</c>, <c>runtimepack</c>.</param>
/// <param name="Sha512">Of the package, in hexadecimal digits; empty where .NET does not tell.</param>
/// <param name="Needs">Names of the components that it depends on.</param>
internal sealed record Component(string Name, string Version, string Kind, string Sha512, IReadOnlyList<string> Needs)
{
    // .NET puts this before the names of the packages that the framework comes in.
    private const string RuntimePack = "runtimepack.";

    /// <summary>The name by which the package is found.</summary>
    public string Package => Name.StartsWith(RuntimePack, StringComparison.Ordinal) ? Name[RuntimePack.Length..] : Name;

    /// <summary>A package URL.</summary>
    public string Url => $"pkg:nuget/{Uri.EscapeDataString(Package)}@{Uri.EscapeDataString(Version)}";
}

/// <summary>Reads <c>*.deps.json</c>, in which .NET lists what it loads, or compiles into one: nothing is delivered that is not in it.</summary>
internal static class DependencyFile
{
    private const string Name = "Briefings.Cli.deps.json";

    /// <summary>The components of a folder that was built, by name.</summary>
    public static IReadOnlyList<Component> OfFolder(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, Name));
        return Read(file);
    }

    /// <summary>The components of a tool's package, by name.</summary>
    public static IReadOnlyList<Component> OfPackage(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        using var file = zip.Entries.Single(entry => entry.Name == Name).Open();
        return Read(file);
    }

    private static List<Component> Read(Stream file)
    {
        using var json = JsonDocument.Parse(file);
        var libraries = json.RootElement.GetProperty("libraries");
        var target = json.RootElement.GetProperty("targets").GetProperty(json.RootElement.GetProperty("runtimeTarget").GetProperty("name").GetString()!);
        return
        [
            // A reference is an assembly of one of the other components.
            .. libraries.EnumerateObject().Where(library => library.Value.GetProperty("type").GetString() != "reference").Select(library =>
            {
                var slash = library.Name.IndexOf('/', StringComparison.Ordinal);
                return new Component(
                    library.Name[..slash], library.Name[(slash + 1)..], library.Value.GetProperty("type").GetString()!, Sha512(library.Value), Needs(target.GetProperty(library.Name)));
            }).OrderBy(component => component.Name, StringComparer.Ordinal),
        ];
    }

    private static string Sha512(JsonElement library) =>
        library.TryGetProperty("sha512", out var hash) && hash.GetString() is { Length: > 0 } text ? Convert.ToHexStringLower(Convert.FromBase64String(text["sha512-".Length..])) : "";

    private static List<string> Needs(JsonElement library) =>
        library.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(need => need.Name).Order(StringComparer.Ordinal)] : [];
}
