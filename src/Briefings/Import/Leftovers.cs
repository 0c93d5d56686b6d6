using Briefings.Content;
using Briefings.Diagnostics;

namespace Briefings.Import;

/// <summary>What a file says over and over that has no place: told once for each kind, where it first stands, with how often.</summary>
internal sealed class Leftovers(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Leftover> _found = new(StringComparer.Ordinal);

    /// <summary>Counts one.</summary>
    /// <param name="kind">What it is, as a message names it: <c>'motive' of a cluster</c>.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="remedy">What can be done; the same for all of a kind.</param>
    public void Add(string kind, SourceLocation at, string remedy)
    {
        if (_found.TryGetValue(kind, out var known)) _found[kind] = known with { Count = known.Count + 1 };
        else _found.Add(kind, new(at, 1, remedy));
    }

    /// <summary>Counts one thing that content has no key for.</summary>
    public void AddKey(string name, string of, SourceLocation at) => Add($"{Quoting.Quote(name)} of {of}", at, "nothing in content holds it; add by hand what matters");

    /// <summary>Reports all of them.</summary>
    public void Report()
    {
        foreach (var (kind, (at, count, remedy)) in _found)
            diagnostics.Report(ImportRules.NotPlaced, at, count == 1 ? $"{kind} is left out" : $"{kind} is left out, {count:N0} times in this file, here first", remedy);
    }

    private sealed record Leftover(SourceLocation At, int Count, string Remedy);
}
