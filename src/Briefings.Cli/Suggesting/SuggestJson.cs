using System.Text.Json;
using Briefings.Cli.Reporting;
using Briefings.Suggestions;

namespace Briefings.Cli.Suggesting;

/// <summary>Suggestions for scripts: one JSON document, whose keys stay.</summary>
internal static class SuggestJson
{
    /// <summary>Writes all of them, each patch as a unified diff.</summary>
    public static void Write(SuggestOutcome outcome, bool isApplied, TextWriter writer) =>
        JsonReport.WriteDocument(writer, "suggest", json =>
        {
            json.WriteStartObject("summary");
            json.WriteNumber("suggestions", outcome.All.Count);
            json.WriteNumber("safe", outcome.All.Count(one => one.IsSafe));
            json.WriteNumber("applied", outcome.Applied.Count);
            json.WriteEndObject();
            json.WriteStartArray("applied");
            foreach (var choice in outcome.Applied) json.WriteStringValue(choice.Id);
            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in outcome.Changes) Write(json, PatchedFile.Of(change));
            json.WriteEndArray();
            json.WriteStartArray("suggestions");
            // Once files are written, patches against what stood there are no use.
            var all = isApplied ? [] : outcome.All;
            // Made side by side: for thousands of patches that is what takes time.
            var patches = all.AsParallel().AsOrdered().Select(suggestion => suggestion.Patches.Select((patch, number) => Patch.Of(new(suggestion, number), outcome)).ToList());
            foreach (var (suggestion, made) in all.Zip(patches)) Write(json, suggestion, made);
            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, Suggestion suggestion, List<Patch> patches)
    {
        json.WriteStartObject();
        json.WriteString("id", suggestion.Id);
        json.WriteString("kind", suggestion.Kind.Name());
        json.WriteString("file", suggestion.At.File);
        JsonReport.WriteNumber(json, "line", suggestion.At.Line);
        JsonReport.WriteNumber(json, "column", suggestion.At.Column);
        json.WriteString("message", suggestion.Message);
        json.WriteString("sentence", suggestion.Sentence.Length == 0 ? null : suggestion.Sentence);
        json.WriteString("date", suggestion.Date.Length == 0 ? null : suggestion.Date);
        json.WriteBoolean("safe", suggestion.IsSafe);
        json.WriteStartArray("records");
        foreach (var key in suggestion.Subjects) json.WriteStringValue(key.ToString());
        json.WriteEndArray();
        json.WriteStartArray("patches");
        foreach (var patch in patches) Write(json, patch);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Patch patch)
    {
        json.WriteStartObject();
        json.WriteString("id", patch.Id);
        json.WriteString("label", patch.Label);
        json.WriteBoolean("possible", patch.IsPossible);
        json.WriteStartArray("files");
        foreach (var file in patch.Files) Write(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PatchedFile file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteString("change", file.Change);
        json.WriteString("diff", file.Diff);
        json.WriteEndObject();
    }

    private sealed record Patch(string Id, string Label, bool IsPossible, List<PatchedFile> Files)
    {
        public static Patch Of(Choice choice, SuggestOutcome outcome)
        {
            var changes = outcome.ChangesOf(choice.Patch);
            return new(choice.Id, choice.Patch.Label, changes is not null, [.. (changes ?? []).Select(PatchedFile.Of)]);
        }
    }

    private sealed record PatchedFile(string Path, string Change, string Diff)
    {
        public static PatchedFile Of(FileChange change) =>
            new(PatchText.PathOf(change), change.Before is null ? "create" : change.After is null ? "remove" : "modify", PatchText.Of(change));
    }
}
