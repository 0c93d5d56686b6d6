using System.Text;
using System.Text.Json;
using Briefings.Cli.Reporting;
using Briefings.Suggestions;

namespace Briefings.Cli.Suggesting;

/// <summary>Suggestions for scripts: one JSON document, whose keys stay.</summary>
internal static class SuggestJson
{
    /// <summary>Writes all of them, each patch as a unified diff.</summary>
    public static void Write(SuggestOutcome outcome, bool isApplied, TextWriter writer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Style))
        {
            json.WriteStartObject();
            json.WriteString("tool", "briefings");
            json.WriteString("version", ToolVersion.Text);
            json.WriteString("command", "suggest");
            json.WriteStartObject("summary");
            json.WriteNumber("suggestions", outcome.All.Count);
            json.WriteNumber("safe", outcome.All.Count(one => one.IsSafe));
            json.WriteNumber("applied", outcome.Applied.Count);
            json.WriteEndObject();
            json.WriteStartArray("applied");
            foreach (var choice in outcome.Applied) json.WriteStringValue(choice.Id);
            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in outcome.Changes) WriteChange(json, change);
            json.WriteEndArray();
            json.WriteStartArray("suggestions");
            // Once files are written, patches against what stood there are no use.
            foreach (var suggestion in isApplied ? [] : outcome.All) Write(json, suggestion, outcome);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter json, Suggestion suggestion, SuggestOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("id", suggestion.Id);
        json.WriteString("kind", suggestion.Kind.Name());
        json.WriteString("file", suggestion.At.File);
        WriteNumber(json, "line", suggestion.At.Line);
        WriteNumber(json, "column", suggestion.At.Column);
        json.WriteString("message", suggestion.Message);
        json.WriteString("sentence", suggestion.Sentence.Length == 0 ? null : suggestion.Sentence);
        json.WriteString("date", suggestion.Date.Length == 0 ? null : suggestion.Date);
        json.WriteBoolean("safe", suggestion.IsSafe);
        json.WriteStartArray("records");
        foreach (var key in suggestion.Subjects) json.WriteStringValue(key.ToString());
        json.WriteEndArray();
        json.WriteStartArray("patches");
        for (var i = 0; i < suggestion.Patches.Length; i++) WritePatch(json, new(suggestion, i), outcome);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePatch(Utf8JsonWriter json, Choice choice, SuggestOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("id", choice.Id);
        json.WriteString("label", choice.Patch.Label);
        var changes = outcome.ChangesOf(choice.Patch);
        json.WriteBoolean("possible", changes is not null);
        json.WriteStartArray("files");
        foreach (var change in changes ?? []) WriteChange(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, FileChange change)
    {
        json.WriteStartObject();
        json.WriteString("file", PatchText.PathOf(change));
        json.WriteString("change", change.Before is null ? "create" : change.After is null ? "remove" : "modify");
        json.WriteString("diff", PatchText.Of(change));
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int value)
    {
        if (value == 0) json.WriteNull(name);
        else json.WriteNumber(name, value);
    }
}
