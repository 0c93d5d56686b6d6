using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>What is said about a name that several actors bear.</summary>
internal static class Ambiguity
{
    /// <summary>The name and all who bear it.</summary>
    public static string Message(string name, ImmutableArray<RecordKey> bearers) =>
        $"the name '{name}' fits actors {Join(bearers.Select(bearer => bearer.Id), "and")}";

    /// <summary>The links that an editor may have meant.</summary>
    public static string Remedy(string name, ImmutableArray<RecordKey> bearers) =>
        $"write {Join(bearers.Select(bearer => $"[[{bearer.Id}|{name}]]"), "or")}";

    private static string Join(IEnumerable<string> items, string conjunction)
    {
        var all = items.ToArray();
        return $"{string.Join(", ", all[..^1])} {conjunction} {all[^1]}";
    }
}
