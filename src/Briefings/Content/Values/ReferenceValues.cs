using System.Collections.Immutable;
using Briefings.Content.Binding;
using Briefings.Content.Files;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Values;

/// <summary>Ids of other records. Whether these exist is settled when all are read.</summary>
internal static class ReferenceValues
{
    /// <summary>An id; null when absent or reported.</summary>
    public static Reference? Reference(this MappingReader reader, string key, Collection collection) =>
        reader.Value(key) is { } node ? Read(node, key, collection, "", reader.Context) : null;

    /// <summary>Ids, none twice.</summary>
    public static ImmutableArray<Reference> References(this MappingReader reader, string key, Collection collection)
    {
        var items = reader.Items(key);
        if (items.Count == 0) return [];

        var references = ImmutableArray.CreateBuilder<Reference>(items.Count);
        var seen = new SeenItems(key, reader.Context.Diagnostics);
        foreach (var item in items)
        {
            if (Read(item, key, collection, "", reader.Context) is { } reference && seen.IsNew(reference.Id, item.At)) references.Add(reference);
        }

        return references.DrainToImmutable();
    }

    /// <summary>An id, or null when the value is none.</summary>
    /// <param name="node">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="collection">The collection of the id.</param>
    /// <param name="alternative">What else could be written, as the end of the remedy; or empty.</param>
    /// <param name="context">Takes the report.</param>
    public static Reference? Read(YamlNode node, string key, Collection collection, string alternative, BindingContext context)
    {
        if (context.TextOf(node, key, $"the id of {WithArticle(collection)}") is not { } text) return null;
        if (RecordId.IsValid(text)) return new(text, node.At);

        // '[[actor:apt40]]' names the collection; a key knows it.
        var id = RecordId.Suggest(text.AsSpan(text.IndexOf(':', StringComparison.Ordinal) + 1));
        var remedy = (id, alternative) switch
        {
            (null, _) => "write the name of its file without extension",
            (_, "") => $"write the name of its file without extension, perhaps '{id}'",
            _ => $"write an id, perhaps '{id}', or {alternative}",
        };
        context.Diagnostics.Report(ValueRules.BadReference, node.At, $"{Quoting.Quote(text)} in '{key}' is not the id of {WithArticle(collection)}", remedy);
        return null;
    }

    private static string WithArticle(Collection collection) => collection.Singular() is ['a' or 'i', ..] and var name ? $"an {name}" : $"a {collection.Singular()}";
}
