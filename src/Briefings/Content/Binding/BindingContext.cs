using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>What values are read with; shared by all threads.</summary>
/// <param name="Diagnostics">Takes what is wrong.</param>
/// <param name="Vocabulary">The values that keys may take.</param>
internal sealed record BindingContext(DiagnosticBag Diagnostics, Vocabulary Vocabulary)
{
    /// <summary>Reports a list, mapping or text where something else belongs.</summary>
    /// <param name="node">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="expected">What the key takes: <c>text</c>, <c>a date</c>.</param>
    public void ReportWrongType(YamlNode node, string key, string expected) =>
        Diagnostics.Report(ValueRules.WrongType, node.At, $"'{key}' takes {expected}, not {node.Kind}", $"write {expected}; check brackets, hyphens and indentation");

    /// <summary>The value as text without surrounding space; null, and reported, for anything else.</summary>
    public string? TextOf(YamlNode node, string key, string expected = "text")
    {
        if (node is YamlScalar scalar) return scalar.Value.Trim();
        ReportWrongType(node, key, expected);
        return null;
    }

    /// <summary>The value as a mapping; null, and reported, for anything else.</summary>
    public YamlMapping? MappingOf(YamlNode node, string key)
    {
        if (node is YamlMapping mapping) return mapping;
        ReportWrongType(node, key, "a mapping");
        return null;
    }
}
