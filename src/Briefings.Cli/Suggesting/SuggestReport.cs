using System.Globalization;
using Briefings.Cli.Reporting;
using Briefings.Suggestions;

namespace Briefings.Cli.Suggesting;

/// <summary>Suggestions for people: place, what was seen, the sentence, and each patch beneath.</summary>
internal static class SuggestReport
{
    private const int MostOfOneKind = 20;
    private const int MostLines = 30;

    /// <summary>Writes the first of each kind; of the others, how many there are.</summary>
    public static void Write(SuggestOutcome outcome, bool isApplied, ConsoleEnvironment console)
    {
        if (isApplied) WriteApplied(outcome, console.Out);
        else WriteAll(outcome, console.Out);
    }

    private static void WriteAll(SuggestOutcome outcome, TextWriter writer)
    {
        var written = new Dictionary<SuggestionKind, int>();
        foreach (var suggestion in outcome.All)
        {
            written[suggestion.Kind] = written.GetValueOrDefault(suggestion.Kind) + 1;
            if (written[suggestion.Kind] <= MostOfOneKind) Write(suggestion, outcome, writer);
        }

        foreach (var (kind, count) in written.Where(one => one.Value > MostOfOneKind).OrderBy(one => one.Key))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {count - MostOfOneKind} more of kind '{kind.Name()}'; --format json has all, or name a record to see its own"));
        writer.WriteLine(Sentence(outcome.All));
    }

    private static void Write(Suggestion suggestion, SuggestOutcome outcome, TextWriter writer)
    {
        writer.WriteLine($"{suggestion.At}: suggestion {suggestion.Id} {suggestion.Kind.Name()}: {suggestion.Message}");
        if (suggestion.Sentence.Length > 0) writer.WriteLine($"  “{suggestion.Sentence}”");
        for (var i = 0; i < suggestion.Patches.Length; i++)
        {
            var choice = new Choice(suggestion, i);
            var changes = outcome.ChangesOf(choice.Patch);
            writer.WriteLine($"  {(suggestion.IsSafe ? "--apply" : $"--apply {choice.Id}")}: {choice.Patch.Label}{(changes is null ? " (by hand: the file cannot be changed without touching the rest)" : "")}");
            foreach (var change in changes ?? []) Write(change, writer);
        }

        writer.WriteLine();
    }

    // A whole file is told by its name.
    private static void Write(FileChange change, TextWriter writer)
    {
        if (change.Before is null || change.After is null)
        {
            writer.WriteLine($"    {(change.After is null ? "removes" : "writes")} {change.File.Shown}");
            return;
        }

        writer.WriteLine($"    {change.File.Shown}");
        var lines = UnifiedDiff.Hunks(change.Before, change.After).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        foreach (var line in lines.Take(MostLines)) writer.WriteLine("    " + line);
        if (lines.Length > MostLines) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    … {lines.Length - MostLines} more lines"));
    }

    private static string Sentence(IReadOnlyList<Suggestion> all)
    {
        if (all.Count == 0) return "Nothing to suggest.";
        var safe = all.Count(one => one.IsSafe);
        var chosen = all.Count - safe;
        return $"{Summary.Count(all.Count, "suggestion")}: {safe} that --apply writes{(chosen == 0 ? "" : $", {chosen} of which you choose one patch with --apply ID")}.";
    }

    private static void WriteApplied(SuggestOutcome outcome, TextWriter writer)
    {
        foreach (var change in outcome.Changes) writer.WriteLine($"{(change.Before is null ? "new" : change.After is null ? "removed" : "changed")}: {change.File.Shown}");
        foreach (var choice in outcome.NotApplied) writer.WriteLine($"{choice.Suggestion.At}: {choice.Id} is left to you: a file cannot be changed without touching the rest, or another patch took it away ({choice.Patch.Label})");
        var left = outcome.All.Count - outcome.Applied.Count(choice => outcome.All.Contains(choice.Suggestion));
        writer.WriteLine(outcome.Changes.Count == 0
            ? $"Nothing to apply: {Summary.Count(left, "suggestion")} left."
            : $"Applied {Summary.Count(outcome.Applied.Count, "suggestion")} in {Summary.Count(outcome.Changes.Count, "file")}; {left} left.");
    }
}
