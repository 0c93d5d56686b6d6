using System.Diagnostics.CodeAnalysis;
using System.Reflection;

using Briefings.Publishing.Themes.Templates;

namespace Briefings.Publishing.Themes;

/// <summary>The names of the values that a template could read from a value.</summary>
internal static class ValueNames
{
    /// <summary>The names as templates write them, in the order in which they are declared; none for texts and for what is absent.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = PropertyReaders.Kept)]
    public static IReadOnlyList<string> Of(object? value) => value switch
    {
        null or string => [],
        ScopedValues scoped => [.. scoped.Given.Select(given => given.Key).Concat(Of(scoped.Outer)).Distinct(StringComparer.Ordinal)],
        System.Collections.IEnumerable => ["count"],
        _ => [.. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
            .Distinct(StringComparer.Ordinal)],
    };
}
