using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Briefings.Release;

/// <summary>What was built.</summary>
/// <param name="Repository">Where it is kept; empty when nobody said.</param>
/// <param name="Commit">Its whole hash.</param>
internal sealed record Source(string Repository, string Commit);

/// <summary>How it was built.</summary>
/// <param name="Builder">A URI that names who built it.</param>
/// <param name="Runtime">For which platform: <c>linux-x64</c>.</param>
/// <param name="Sdk">The version of the .NET SDK.</param>
/// <param name="Committed">When the source was committed.</param>
internal sealed record Build(string Builder, string Runtime, string Sdk, DateTimeOffset Committed);

/// <summary>Says of what and by whom files were built (in-toto Statement v1, SLSA Provenance v1). Unsigned: it informs, and proves nothing by itself.</summary>
internal static class Provenance
{
    private const string BuildType = "urn:briefings:release:1";

    /// <summary>Writes the statement.</summary>
    /// <param name="source">The source.</param>
    /// <param name="build">The build.</param>
    /// <param name="packages">What else went in.</param>
    /// <param name="subjects">What came out.</param>
    /// <param name="path">The file.</param>
    public static void Write(Source source, Build build, IReadOnlyList<Component> packages, IReadOnlyList<string> subjects, string path)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new() { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("_type", "https://in-toto.io/Statement/v1");
        json.WriteStartArray("subject");
        foreach (var subject in subjects)
        {
            json.WriteStartObject();
            json.WriteString("name", Path.GetFileName(subject));
            WriteDigest(json, "sha256", Checksums.Of(subject));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("predicateType", "https://slsa.dev/provenance/v1");
        json.WriteStartObject("predicate");
        WriteDefinition(json, source, build, packages);
        json.WriteStartObject("runDetails");
        json.WriteStartObject("builder");
        json.WriteString("id", build.Builder);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDefinition(Utf8JsonWriter json, Source source, Build build, IReadOnlyList<Component> packages)
    {
        var address = $"git+{(source.Repository.Length > 0 ? source.Repository : "file:///unknown")}@{source.Commit}";
        json.WriteStartObject("buildDefinition");
        json.WriteString("buildType", BuildType);
        json.WriteStartObject("externalParameters");
        json.WriteString("source", address);
        json.WriteString("runtime", build.Runtime);
        json.WriteEndObject();
        json.WriteStartObject("internalParameters");
        json.WriteString("sdk", build.Sdk);
        json.WriteString("committed", build.Committed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteStartArray("resolvedDependencies");
        json.WriteStartObject();
        json.WriteString("uri", address);
        WriteDigest(json, "gitCommit", source.Commit);
        json.WriteEndObject();
        foreach (var package in packages)
        {
            json.WriteStartObject();
            json.WriteString("uri", package.Url);
            WriteDigest(json, "sha512", package.Sha512);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDigest(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject("digest");
        json.WriteString(name, value);
        json.WriteEndObject();
    }
}

/// <summary>The address of a repository, as others may see it.</summary>
internal static class SourceAddress
{
    /// <summary>The address without a user's name and password; empty when it is none of the web, which tells others nothing.</summary>
    public static string WithoutSecrets(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "ssh" or "git"
            ? new UriBuilder(uri) { UserName = "", Password = "" }.Uri.GetLeftPart(UriPartial.Path)
            : "";
}

/// <summary><c>SHA256SUMS</c>, as <c>sha256sum --check</c> reads it.</summary>
internal static class Checksums
{
    private const string Name = "SHA256SUMS";

    /// <summary>Of one file, in hexadecimal digits.</summary>
    public static string Of(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>Of all files of a folder.</summary>
    public static void Write(string folder)
    {
        var lines = Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != Name).Order(StringComparer.Ordinal).Select(file => $"{Of(file)}  {Path.GetFileName(file)}\n");
        File.WriteAllText(Path.Combine(folder, Name), string.Concat(lines));
    }
}
