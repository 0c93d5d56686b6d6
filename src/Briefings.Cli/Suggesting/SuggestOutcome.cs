using System.Runtime.InteropServices;
using Briefings.Suggestions;

namespace Briefings.Cli.Suggesting;

/// <summary>What is suggested, and what of it is taken up.</summary>
internal sealed class SuggestOutcome
{
    private readonly SuggestionRun _run;

    /// <param name="all">What is suggested.</param>
    /// <param name="run">Knows the files.</param>
    /// <param name="chosen">What is taken up.</param>
    public SuggestOutcome(IReadOnlyList<Suggestion> all, SuggestionRun run, IReadOnlyList<Choice> chosen)
    {
        (All, _run) = (all, run);
        var work = run.Work();
        Applied = [.. chosen.Where(choice => work.TryAdd(choice.Patch))];
        NotApplied = [.. chosen.Except(Applied)];
        Changes = work.Changes;
    }

    /// <summary>What is suggested.</summary>
    public IReadOnlyList<Suggestion> All { get; }

    /// <summary>What was taken up.</summary>
    public IReadOnlyList<Choice> Applied { get; }

    /// <summary>What could not be taken up, because a file cannot be changed without harm.</summary>
    public IReadOnlyList<Choice> NotApplied { get; }

    /// <summary>The files that change.</summary>
    public IReadOnlyList<FileChange> Changes { get; }

    /// <summary>What <c>--apply</c> would write; nothing where it was given and had nothing to write.</summary>
    public IReadOnlyList<FileChange> SafeChanges(bool isApplied)
    {
        if (isApplied) return [];
        var work = _run.Work();
        foreach (var suggestion in All.Where(one => one.IsSafe)) work.TryAdd(suggestion.Patches[0]);
        return work.Changes;
    }

    /// <summary>The files that one patch would change by itself; null when it cannot be made without harm.</summary>
    public IReadOnlyList<FileChange>? ChangesOf(SuggestedPatch patch)
    {
        var work = _run.Work();
        return work.TryAdd(patch) ? work.Changes : null;
    }
}

/// <summary>A patch that an editor takes up.</summary>
/// <param name="Suggestion">Of what.</param>
/// <param name="Number">Which of its patches, from 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Choice(Suggestion Suggestion, int Number)
{
    /// <summary>The patch.</summary>
    public SuggestedPatch Patch => Suggestion.Patches[Number];

    /// <summary>What is typed for it: <c>3f9k2m1a</c>, or <c>3f9k2m1a.2</c> where there is a choice.</summary>
    public string Id => Suggestion.Patches.Length == 1 ? Suggestion.Id : $"{Suggestion.Id}.{Number + 1}";
}
