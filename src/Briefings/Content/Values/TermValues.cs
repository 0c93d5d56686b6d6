using System.Collections.Immutable;
using Briefings.Content.Binding;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Values;

/// <summary>Values of a vocabulary.</summary>
internal static class TermValues
{
    /// <summary>A value; null when absent or, with a report, when the vocabulary does not have it.</summary>
    public static Term? Term(this MappingReader reader, string key, TermSet terms) =>
        reader.Value(key) is { } node ? Read(node, key, terms, reader.Context) : null;

    /// <summary>Several values, none twice.</summary>
    public static ImmutableArray<Term> Terms(this MappingReader reader, string key, TermSet terms) =>
        reader.List(key, (node, itemKey, context) => Read(node, itemKey, terms, context), term => term.Id);

    /// <summary>Reports a value that is not among those allowed.</summary>
    public static void ReportUnknown(YamlNode node, string value, string set, IReadOnlyCollection<string> allowed, BindingContext context) =>
        context.Diagnostics.Report(
            ValueRules.UnknownTerm, node.At, $"{Quoting.Quote(value)} is none of the {set}{Spelling.DidYouMean(value, allowed)}", $"use one of {string.Join(", ", allowed)}");

    private static Term? Read(YamlNode node, string key, TermSet terms, BindingContext context)
    {
        if (context.TextOf(node, key, "one value") is not { } text) return null;
        if (terms.TryGet(text, out var term)) return term;
        ReportUnknown(node, text, terms.Name.Replace('_', ' '), [.. terms.Select(each => each.Id)], context);
        return null;
    }
}
