using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Briefings.Release;

/// <summary>A software bill of materials (CycloneDX 1.6, JSON).</summary>
internal static class Bill
{
    private const string Tool = "Briefings";

    /// <summary>Writes the bill of what is delivered in one form.</summary>
    /// <param name="components">What .NET loads, the projects of this repository among them.</param>
    /// <param name="time">Of the commit: the same source makes the same bill.</param>
    /// <param name="path">The file.</param>
    public static void Write(IReadOnlyList<Component> components, DateTimeOffset time, string path)
    {
        var root = components.Single(component => component.Name == "Briefings.Cli");
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new() { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
        json.WriteString("bomFormat", "CycloneDX");
        json.WriteString("specVersion", "1.6");
        json.WriteString("serialNumber", $"urn:uuid:{Serial(components)}");
        json.WriteNumber("version", 1);
        json.WriteStartObject("metadata");
        json.WriteString("timestamp", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartObject("component");
        json.WriteString("type", "application");
        json.WriteString("bom-ref", Reference(root));
        json.WriteString("name", Tool);
        json.WriteString("version", root.Version);
        WriteLicence(json, "MIT");
        json.WriteString("purl", $"pkg:nuget/{Tool}@{root.Version}");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("components");
        foreach (var component in components.Where(component => component != root)) Write(json, component);
        json.WriteEndArray();
        json.WriteStartArray("dependencies");
        foreach (var component in components) WriteNeeds(json, component, components);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Component component)
    {
        json.WriteStartObject();
        json.WriteString("type", component.Kind == "runtimepack" ? "framework" : "library");
        json.WriteString("bom-ref", Reference(component));
        json.WriteString("name", component.Package);
        json.WriteString("version", component.Version);
        json.WriteString("scope", "required");
        if (component.Sha512.Length > 0)
        {
            json.WriteStartArray("hashes");
            json.WriteStartObject();
            json.WriteString("alg", "SHA-512");
            json.WriteString("content", component.Sha512);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteLicence(json, component.Kind == "project" ? "MIT" : LicenceOf(component));
        if (component.Kind != "project") json.WriteString("purl", component.Url);
        json.WriteEndObject();
    }

    private static void WriteLicence(Utf8JsonWriter json, string expression)
    {
        if (expression.Length == 0) return;
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("expression", expression);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNeeds(Utf8JsonWriter json, Component component, IReadOnlyList<Component> all)
    {
        json.WriteStartObject();
        json.WriteString("ref", Reference(component));
        json.WriteStartArray("dependsOn");
        foreach (var need in component.Needs.Select(name => all.FirstOrDefault(other => other.Name == name)).OfType<Component>()) json.WriteStringValue(Reference(need));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Reference(Component component) => component.Kind == "project" ? $"{component.Name}@{component.Version}" : component.Url;

    // What a package states of itself; one that only points at a text states nothing that a machine can read.
    private static string LicenceOf(Component component)
    {
        var home = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var id = component.Package.ToLowerInvariant();
        var specification = Path.Combine(home, id, component.Version.ToLowerInvariant(), id + ".nuspec");
        if (!File.Exists(specification)) return "";
        var licence = XDocument.Load(specification).Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value.Trim() : "";
    }

    // RFC 9562 §5.8: made of what the bill lists.
    private static Guid Serial(IEnumerable<Component> components)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(components.Select(component => $"{component.Url} {component.Sha512}\n"))))[..16];
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
