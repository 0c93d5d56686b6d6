using Briefings.Capture;
using Briefings.Cli.Reporting;
using Briefings.Content;
using Briefings.Diagnostics;

namespace Briefings.Cli.Capturing;

/// <summary>What became of a capture, for people and for scripts.</summary>
internal static class CaptureReport
{
    /// <summary>The sentence that closes a run.</summary>
    public static string Sentence(IReadOnlyList<Diagnostic> found, CaptureResult result, int exitCode, string input) => exitCode == ExitCode.Success
        ? $"Captured {(result.Stories == 1 ? "1 story" : $"{result.Stories} stories")} into {Quoting.Quote(input)}, as drafts. Write them in your own words; the captured text is published nowhere."
        : $"Nothing captured: {Summary.Count(found.Count(one => one.Severity == Severity.Error), "error")}. {Quoting.Quote(input)} is untouched.";

    /// <summary>One JSON document, whose keys stay.</summary>
    public static void WriteJson(IReadOnlyList<Diagnostic> found, CaptureResult result, int exitCode, TextWriter writer) =>
        JsonReport.WriteDocument(writer, "capture", json =>
        {
            json.WriteNumber("exit_code", exitCode);
            json.WriteStartObject("summary");
            json.WriteNumber("stories", result.Stories);
            json.WriteNumber("errors", found.Count(one => one.Severity == Severity.Error));
            json.WriteNumber("warnings", found.Count(one => one.Severity == Severity.Warning));
            json.WriteEndObject();
            json.WriteStartArray("written");
            foreach (var file in result.Written) json.WriteStringValue(file);
            json.WriteEndArray();
            JsonReport.WriteDiagnostics(json, found);
        });
}
