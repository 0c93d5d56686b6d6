using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefings.Cli.Building;
using Briefings.Diagnostics;

namespace Briefings.Cli.Reporting;

/// <summary>The report for scripts: one JSON document, whose keys stay.</summary>
internal static class JsonReport
{
    /// <summary>How all JSON for tools is written: readable, and not for embedding in HTML.</summary>
    public static JsonWriterOptions Style { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the outcome of a build.</summary>
    public static void Write(BuildOutcome outcome, BuildOptions options, TextWriter writer) =>
        WriteDocument(writer, outcome.Kind == BuildKind.Build ? "build" : "check", json =>
        {
            json.WriteNumber("exit_code", outcome.ExitCode);
            WriteSummary(json, outcome, options);
            WriteDiagnostics(json, outcome.Diagnostics);
            WriteWaived(json, outcome.Waived);
        });

    /// <summary>Writes a document that says which tool and command it is of.</summary>
    /// <param name="writer">Takes the document, with a line end.</param>
    /// <param name="command">The command.</param>
    /// <param name="rest">Writes the other keys.</param>
    public static void WriteDocument(TextWriter writer, string command, Action<Utf8JsonWriter> rest)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Style))
        {
            json.WriteStartObject();
            json.WriteString("tool", "briefings");
            json.WriteString("version", ToolVersion.Text);
            json.WriteString("command", command);
            rest(json);
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Writes <c>diagnostics</c>.</summary>
    public static void WriteDiagnostics(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics) WriteDiagnostic(json, diagnostic);
        json.WriteEndArray();
    }

    /// <summary>Writes <c>waived</c>.</summary>
    public static void WriteWaived(Utf8JsonWriter json, IEnumerable<WaivedDiagnostic> waived)
    {
        json.WriteStartArray("waived");
        foreach (var one in waived) WriteWaived(json, one);
        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        WriteKeys(json, diagnostic);
        json.WriteEndObject();
    }

    private static void WriteWaived(Utf8JsonWriter json, WaivedDiagnostic waived)
    {
        json.WriteStartObject();
        WriteKeys(json, waived.Diagnostic);
        json.WriteString("reason", waived.Waiver.Reason);
        json.WriteString("until", waived.Waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    /// <summary>Writes what there is to say of a diagnostic, as keys of an object that is open; a place that is not known is null.</summary>
    public static void WriteKeys(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("title", diagnostic.Rule.Title);
        json.WriteString("file", diagnostic.Location.File.Length == 0 ? null : diagnostic.Location.File);
        WriteNumber(json, "line", diagnostic.Location.Line);
        WriteNumber(json, "column", diagnostic.Location.Column);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("remedy", diagnostic.Remedy);
    }

    private static void WriteSummary(Utf8JsonWriter json, BuildOutcome outcome, BuildOptions options)
    {
        json.WriteStartObject("summary");
        json.WriteBoolean("published", outcome.IsPublished);
        json.WriteString("output", outcome.IsPublished ? options.Output : null);
        json.WriteNumber("records", outcome.Records);
        json.WriteNumber("pages", outcome.Size.Pages);
        json.WriteNumber("files", outcome.Size.Files);
        json.WriteNumber("errors", outcome.Errors);
        json.WriteNumber("warnings", outcome.Warnings);
        json.WriteNumber("waived", outcome.Waived.Count);
        json.WriteNumber("elsewhere", outcome.Elsewhere);
        json.WriteNumber("seconds", Math.Round(outcome.Elapsed.TotalSeconds, 3));
        json.WriteEndObject();
    }

    /// <summary>Writes a number that is null when it is not known.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, int value)
    {
        if (value == 0) json.WriteNull(name);
        else json.WriteNumber(name, value);
    }
}
