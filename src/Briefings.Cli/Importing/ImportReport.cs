using Briefings.Cli.Reporting;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Import;

namespace Briefings.Cli.Importing;

/// <summary>What became of an import, for people and for scripts.</summary>
internal static class ImportReport
{
    /// <summary>The sentence that closes a run.</summary>
    public static string Sentence(IReadOnlyList<Diagnostic> found, ImportResult result, int exitCode, string input)
    {
        if (exitCode != ExitCode.Success)
            return $"Nothing imported: {Summary.Count(found.Count(one => one.Severity == Severity.Error), "error")}. {Quoting.Quote(input)} is untouched.";
        var kept = result.Kept == 0 ? "" : $" {Summary.Count(result.Kept, "value")} that {(result.Kept == 1 ? "differs was" : "differ were")} kept as written; --update takes the file's.";
        return result.Created + result.Changed == 0
            ? $"Nothing to import: {Summary.Count(result.Unchanged, "record")} unchanged.{kept}"
            : $"Imported into {Quoting.Quote(input)}: {Summary.Count(result.Created, "record")} new, {result.Changed} changed, {result.Unchanged} unchanged.{kept}";
    }

    /// <summary>One JSON document, whose keys stay.</summary>
    public static void WriteJson(IReadOnlyList<Diagnostic> found, ImportResult result, int exitCode, TextWriter writer) =>
        JsonReport.WriteDocument(writer, "import", json =>
        {
            json.WriteNumber("exit_code", exitCode);
            json.WriteStartObject("summary");
            json.WriteNumber("new", result.Created);
            json.WriteNumber("changed", result.Changed);
            json.WriteNumber("unchanged", result.Unchanged);
            json.WriteNumber("kept_values", result.Kept);
            json.WriteNumber("errors", found.Count(one => one.Severity == Severity.Error));
            json.WriteNumber("warnings", found.Count(one => one.Severity == Severity.Warning));
            json.WriteEndObject();
            JsonReport.WriteDiagnostics(json, found);
        });
}
