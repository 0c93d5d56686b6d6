using Briefings.Content.Writing;
using Briefings.Model;

namespace Briefings.Suggestions;

/// <summary>Fills the text of a new record in, where its explanations leave room for it.</summary>
internal static class DraftText
{
    /// <summary>The text with the keys in the places of those that explain them.</summary>
    /// <param name="template">As <c>briefings new</c> writes it.</param>
    /// <param name="collection">Of what kind.</param>
    /// <param name="origin">Where it comes from, for its first lines; empty for none.</param>
    /// <param name="keys">What is known; empty values are left out.</param>
    public static string Fill(string template, Collection collection, string origin, params ReadOnlySpan<(string Name, ContentValue Value)> keys)
    {
        var lines = template.Split('\n').ToList();
        var shape = RecordShapes.Of(collection);
        foreach (var (name, value) in keys)
        {
            if (value.IsEmpty) continue;
            var at = lines.FindIndex(line => IsKey(line, name));
            if (at < 0) throw new InvalidOperationException($"the template of {collection} does not explain '{name}'");
            var end = at + 1;
            while (end < lines.Count && IsMore(lines[end])) end++;
            lines.RemoveRange(at, end - at);
            lines.InsertRange(at, $"{name}:{YamlWriter.ValueOf(value, shape.Find(name), 0)}".Split('\n'));
        }

        if (origin.Length > 0) lines.Insert(lines.FindIndex(line => line.StartsWith("draft:", StringComparison.Ordinal)) + 1, "# " + origin);
        return string.Join('\n', lines);
    }

    private static bool IsKey(string line, string name) => line.StartsWith($"{name}:", StringComparison.Ordinal) || line.StartsWith($"# {name}:", StringComparison.Ordinal);

    // What a key takes goes on in deeper lines, explained or set.
    private static bool IsMore(string line) => line.StartsWith("#   ", StringComparison.Ordinal) || line.StartsWith("  ", StringComparison.Ordinal);
}
