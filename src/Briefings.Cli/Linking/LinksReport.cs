using System.Globalization;
using Briefings.Cli.Reporting;
using Briefings.Diagnostics;
using Briefings.OutwardLinks;

namespace Briefings.Cli.Linking;

/// <summary>What became of links, for people and for scripts.</summary>
internal sealed class LinksReport(LinksOutcome outcome, IReadOnlyList<Diagnostic> found, IReadOnlyList<WaivedDiagnostic> waived, int exitCode)
{
    /// <summary>Writes it in the form that was asked for.</summary>
    public void Write(ReportFormat format, ConsoleEnvironment console) =>
        new ReportWriter(found, waived, exitCode, console).Write(format, WriteJson, Sentence);

    private int Errors => found.Count(one => one.Severity == Severity.Error);

    private int Warnings => found.Count(one => one.Severity == Severity.Warning);

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

    private void WriteJson(TextWriter writer) =>
        JsonReport.WriteDocument(writer, "links", json =>
        {
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
            JsonReport.WriteDiagnostics(json, found);
            JsonReport.WriteWaived(json, waived);
        });
}
