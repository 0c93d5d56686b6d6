using System.Globalization;
using System.Text;
using System.Text.Json;
using Briefings.Diagnostics;

namespace Briefings.Cli.Reporting;

/// <summary>The report for code hosts and review tools: SARIF 2.1.0 (OASIS Standard, 27 March 2020).</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "SRCROOT";

    /// <summary>Writes what a run found.</summary>
    /// <param name="diagnostics">All mistakes, sorted.</param>
    /// <param name="waived">What counts as no mistake for now, sorted.</param>
    /// <param name="exitCode">How it ended.</param>
    /// <param name="folder">The current folder: places below it are given relative to it.</param>
    /// <param name="repository">Where the tool's own source and reference are; null when that is not known.</param>
    /// <param name="writer">Takes the document.</param>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<WaivedDiagnostic> waived, int exitCode, string folder, Uri? repository, TextWriter writer)
    {
        var rules = Rules.All.Concat(diagnostics.Select(diagnostic => diagnostic.Rule)).DistinctBy(rule => rule.Code, StringComparer.Ordinal).ToList();
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Style))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, repository);
            WriteInvocation(json, exitCode, [.. diagnostics.Where(IsWithoutFile)], rules);
            WriteRoot(json, folder);
            // §3.17: columns are counted as in SourceLocation.
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteResults(json, [.. diagnostics.Where(one => !IsWithoutFile(one)).Select(one => (one, (Waiver?)null)), .. waived.Select(one => (one.Diagnostic, (Waiver?)one.Waiver))], rules, folder);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    // Code hosts refuse a report with a result that has no place; what no file is to blame for is a notification of the run (§3.20.21).
    private static bool IsWithoutFile(Diagnostic diagnostic) => diagnostic.Location.File.Length == 0;

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticRule> rules, Uri? repository)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "briefings");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Why);
            json.WriteStartObject("defaultConfiguration");
            json.WriteBoolean("enabled", rule.DefaultSeverity != Severity.Off);
            if (rule.DefaultSeverity != Severity.Off) json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            // §3.49.12: a helpUri is absolute, so it is left out where the address of the reference is not known.
            if (RuleHelp.AddressOf(rule, repository) is { } address) json.WriteString("helpUri", address);
            WriteHelp(json, rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // §3.11.4: a message with Markdown has the same in plain text.
    private static void WriteHelp(Utf8JsonWriter json, DiagnosticRule rule)
    {
        json.WriteStartObject("help");
        json.WriteString("text", RuleHelp.Text(rule));
        json.WriteString("markdown", RuleHelp.Markdown(rule));
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, int exitCode, IReadOnlyList<Diagnostic> notifications, List<DiagnosticRule> rules)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        // §3.20.14: whether the tool did its work, not whether the content is right.
        json.WriteBoolean("executionSuccessful", exitCode != ExitCode.EnvironmentFault);
        json.WriteNumber("exitCode", exitCode);
        if (notifications.Count > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var diagnostic in notifications) WriteNotification(json, diagnostic, rules);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, Diagnostic diagnostic, List<DiagnosticRule> rules)
    {
        json.WriteStartObject();
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", $"{diagnostic.Message}; {diagnostic.Remedy}");
        json.WriteStartObject("associatedRule");
        json.WriteString("id", diagnostic.Rule.Code);
        json.WriteNumber("index", rules.FindIndex(rule => string.Equals(rule.Code, diagnostic.Rule.Code, StringComparison.Ordinal)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRoot(Utf8JsonWriter json, string folder)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        // §3.14.14: the address of a folder ends in a slash.
        json.WriteString("uri", new Uri(folder.TrimEnd('/', '\\') + "/").AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, IReadOnlyList<(Diagnostic, Waiver?)> found, List<DiagnosticRule> rules, string folder)
    {
        var indices = rules.Select((rule, index) => (rule.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
        var fingerprints = new Fingerprints(folder);
        json.WriteStartArray("results");
        foreach (var (diagnostic, waiver) in found)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", diagnostic.Rule.Code);
            json.WriteNumber("ruleIndex", indices[diagnostic.Rule.Code]);
            json.WriteString("level", Level(diagnostic.Severity));
            WriteText(json, "message", $"{diagnostic.Message}; {diagnostic.Remedy}");
            json.WriteStartArray("locations");
            WriteLocation(json, diagnostic.Location, folder);
            json.WriteEndArray();
            json.WriteStartObject("partialFingerprints");
            // A name of our own: GitHub adds 'primaryLocationLineHash' when a report is uploaded, and warns of any other value that it finds there.
            json.WriteString("briefingsLine/v1", fingerprints.Next(diagnostic));
            json.WriteEndObject();
            WriteSuppressions(json, waiver, folder);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // §3.27.23: present in all results or in none; empty says that it is known not to be suppressed.
    private static void WriteSuppressions(Utf8JsonWriter json, Waiver? waiver, string folder)
    {
        json.WriteStartArray("suppressions");
        if (waiver is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteString("justification", string.Create(CultureInfo.InvariantCulture, $"{waiver.Reason} (until {waiver.Until:yyyy-MM-dd})"));
            json.WritePropertyName("location");
            WriteLocation(json, waiver.At, folder);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceLocation at, string folder)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        WriteAddress(json, at.File, folder);
        json.WriteEndObject();
        // What is said of a whole file is shown at its top: code hosts ask for a line.
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, at.Line));
        if (at.Column > 0) json.WriteNumber("startColumn", at.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAddress(Utf8JsonWriter json, string file, string folder)
    {
        if (PlaceInFolder.Of(file, folder) is not { } relative)
        {
            json.WriteString("uri", new Uri(Path.GetFullPath(file, folder)).AbsoluteUri);
            return;
        }

        json.WriteString("uri", string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
