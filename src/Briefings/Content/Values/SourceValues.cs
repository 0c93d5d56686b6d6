using System.Collections.Immutable;
using Briefings.Content.Binding;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Values;

/// <summary>Entries of <c>sources</c>: an id, or the source itself.</summary>
internal static class SourceValues
{
    /// <summary>Sources, none twice.</summary>
    public static ImmutableArray<SourceEntry> Sources(this MappingReader reader, string key) =>
        reader.List(key, Read, entry => entry.Reference is { } reference ? reference.Id : null);

    /// <summary>One source; null when absent or reported.</summary>
    public static SourceEntry? Source(this MappingReader reader, string key) =>
        reader.Value(key) is { } node ? Read(node, key, reader.Context) : null;

    /// <summary>An Admiralty grade; empty when absent or reported.</summary>
    public static string Reliability(this MappingReader reader, string key)
    {
        if (reader.Value(key) is not { } node || reader.Context.TextOf(node, key, "an Admiralty grade") is not { } text) return "";
        if (IsGrade(text)) return text;
        var lower = text.ToLowerInvariant();
        reader.Context.Diagnostics.Report(
            ValueRules.BadReliability, node.At, $"{Quoting.Quote(text)} is not an Admiralty grade", IsGrade(lower) ? $"write '{lower}'" : "write a letter a to f and a digit 1 to 6, as in 'b2'");
        return "";
    }

    private static bool IsGrade(string text) => text is [>= 'a' and <= 'f', >= '1' and <= '6'];

    private static SourceEntry? Read(YamlNode node, string key, BindingContext context)
    {
        if (node is YamlMapping mapping) return SourceEntry.Of(SourceBinder.BindInline(mapping, context));
        if (node is not YamlScalar scalar)
        {
            context.ReportWrongType(node, key, "a source id or a source's own keys");
            return null;
        }

        var text = scalar.Value.Trim();
        var isAddress = AddressValues.IsWebAddress(text);
        var alternative = isAddress ? $"{{ url: \"{Quoting.Show(text)}\" }}" : $"{{ title: {Quoting.Show(text)} }} for a source without a record";
        if (!isAddress) return ReferenceValues.Read(node, key, Collection.Sources, alternative, context) is { } reference ? SourceEntry.To(reference) : null;

        context.Diagnostics.Report(ValueRules.BadReference, node.At, $"{Quoting.Quote(text)} in '{key}' is an address, not the id of a source", $"write {alternative}");
        return null;
    }
}
