using System.Text.Json;
using Briefings.Changes;
using Briefings.Cli.Reporting;
using Briefings.Model;

namespace Briefings.Cli.Comparing;

/// <summary>The difference for scripts: one JSON document, whose keys stay. What is not known is null.</summary>
internal static class DiffJson
{
    public static void Write(DiffOutcome outcome, int exitCode, TextWriter writer) =>
        JsonReport.WriteDocument(writer, "diff", json =>
        {
            json.WriteNumber("exit_code", exitCode);
            json.WriteString("from", outcome.From);
            json.WriteString("to", outcome.To);
            json.WriteStartObject("summary");
            json.WriteNumber("changes", outcome.Changes.Length);
            foreach (var group in Enum.GetValues<ChangeGroup>()) json.WriteNumber(NameOf(group), outcome.Changes.Count(change => change.Kind.Group == group));
            json.WriteEndObject();
            json.WriteStartArray("changes");
            foreach (var change in outcome.Changes) Write(json, change);
            json.WriteEndArray();
            JsonReport.WriteDiagnostics(json, outcome.Faults);
        });

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind.Name);
        json.WriteString("group", NameOf(change.Kind.Group));
        json.WriteStartObject("record");
        json.WriteString("kind", change.Thing.Kind);
        json.WriteString("id", OrNull(change.Thing.Id));
        json.WriteString("title", change.Thing.Title);
        json.WriteString("address", change.Thing is { IsThere: true, Record: { } key } ? AddressOf(key) : null);
        json.WriteEndObject();
        json.WriteString("sentence", change.Sentence.ToString());
        json.WriteString("before", OrNull(change.Before));
        json.WriteString("after", OrNull(change.After));
        json.WriteString("file", OrNull(change.At.File));
        JsonReport.WriteNumber(json, "line", change.At.Line);
        JsonReport.WriteNumber(json, "column", change.At.Column);
        json.WriteEndObject();
    }

    private static string AddressOf(RecordKey key) => "/" + Site.Addresses.Folder(key);

    private static string NameOf(ChangeGroup group) => group switch
    {
        ChangeGroup.Claims => "claims",
        ChangeGroup.Responses => "responses",
        ChangeGroup.Corrections => "corrections",
        ChangeGroup.Records => "records",
        ChangeGroup.Facts => "facts",
        ChangeGroup.Texts => "texts",
        _ => "site",
    };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
