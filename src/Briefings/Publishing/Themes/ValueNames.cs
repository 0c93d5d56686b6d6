using System.Reflection;

using HandlebarsDotNet.Compiler;

namespace Briefings.Publishing.Themes;

/// <summary>The names that a template could have used in place of a wrong one.</summary>
internal static class ValueNames
{
    /// <summary>
    /// The names of the values that the object before <paramref name="missing"/> in <paramref name="path"/> has, as templates write them,
    /// sorted; none when that object is out of sight.
    /// </summary>
    public static IReadOnlyList<string> At(string path, string missing, object? context, object model)
    {
        var value = context;
        foreach (var segment in path.Split('.', '/'))
        {
            if (string.Equals(segment, missing, StringComparison.OrdinalIgnoreCase)) break;
            if (segment is "" or "this") continue;
            value = segment is "@root" ? model : Read(value, segment);
        }

        return value switch
        {
            null or string => [],
            HashParameterDictionary parameters => Sorted(parameters.Keys),
            _ => Sorted(Properties(value).Select(property => property.Name)),
        };
    }

    private static object? Read(object? value, string name) => value is null
        ? null
        : Properties(value).FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))?.GetValue(value);

    private static IEnumerable<PropertyInfo> Properties(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);

    private static List<string> Sorted(IEnumerable<string> names) =>
        [.. names.Select(name => char.ToLowerInvariant(name[0]) + name[1..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
