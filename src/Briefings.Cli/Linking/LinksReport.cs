using System.Globalization;
using System.Text;
using System.Text.Json;
using Briefings.Cli.Reporting;
using Briefings.Diagnostics;
using Briefings.OutwardLinks;

namespace Briefings.Cli.Linking;

/// <summary>What became of links, for people and for scripts.</summary>
internal sealed class LinksReport(LinksOutcome outcome, IReadOnlyList<Diagnostic> found, IReadOnlyList<WaivedDiagnostic> waived, int exitCode)
{
    /// <summary>Writes it in the form that was asked for.</summary>
    public void Write(ReportFormat format, ConsoleEnvironment console)
    {
        switch (format)
        {
            case ReportFormat.Json:
                WriteJson(console.Out);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(found, waived, exitCode, Directory.GetCurrentDirectory(), ToolVersion.Repository, console.Out);
                break;
            case ReportFormat.Github:
                GithubReport.Write(found, Directory.GetCurrentDirectory(), console.Out);
                WriteSentence(console);
                break;
            default:
                TextReport.Write(found, console);
                WriteSentence(console);
                break;
        }
    }

    private int Errors => found.Count(one => one.Severity == Severity.Error);

    private int Warnings => found.Count(one => one.Severity == Severity.Warning);

    private void WriteSentence(ConsoleEnvironment console) => (exitCode == ExitCode.Success ? console.Out : console.Error).WriteLine(Sentence());

    private string Sentence()
    {
        if (outcome.Memory is null) return $"No link was asked for: {Summary.Count(Errors, "error")}.";
        var links = string.Create(CultureInfo.InvariantCulture, $"Looked at {Summary.Count(outcome.Links.Count, "outward link")} ({outcome.Asked} asked for now): {outcome.Count(LinkOutcome.Ok)} in order");
        var states = new[] { LinkOutcome.Broken, LinkOutcome.Unreachable, LinkOutcome.Refused, LinkOutcome.Private }
            .Where(state => outcome.Count(state) > 0)
            .Select(state => $", {outcome.Count(state).ToString(CultureInfo.InvariantCulture)} {Words(state)}");
        return $"{links}{string.Concat(states)}. {Summary.Count(Errors, "error")}, {Summary.Count(Warnings, "warning")}{(waived.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {waived.Count} waived"))}.";
    }

    private static string Words(LinkOutcome state) => state switch
    {
        LinkOutcome.Refused => "closed to programs",
        LinkOutcome.Private => "in private networks",
        _ => LinkMemory.Word(state),
    };

    private void WriteJson(TextWriter writer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Style))
        {
            json.WriteStartObject();
            json.WriteString("tool", "briefings");
            json.WriteString("version", ToolVersion.Text);
            json.WriteString("command", "links");
            json.WriteNumber("exit_code", exitCode);
            json.WriteStartObject("summary");
            json.WriteNumber("links", outcome.Links.Count);
            json.WriteNumber("asked", outcome.Asked);
            foreach (var state in Enum.GetValues<LinkOutcome>()) json.WriteNumber(LinkMemory.Word(state), outcome.Count(state));
            json.WriteNumber("errors", Errors);
            json.WriteNumber("warnings", Warnings);
            json.WriteNumber("waived", waived.Count);
            json.WriteEndObject();
            json.WriteStartArray("links");
            foreach (var (link, result) in outcome.Results) LinkMemory.Write(json, link.Address.AbsoluteUri, result);
            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in found) JsonReport.WriteDiagnostic(json, diagnostic);
            json.WriteEndArray();
            json.WriteStartArray("waived");
            foreach (var one in waived) JsonReport.WriteWaived(json, one);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
