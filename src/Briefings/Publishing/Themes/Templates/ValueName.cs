using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>
/// A name in an expression, and how it is read from the values that came along there. A place in a template sees few kinds of values, mostly one, so it
/// keeps what it found. A template says <c>moreAddress</c>, the property is <c>MoreAddress</c>.
/// </summary>
/// <param name="name">As the template has it.</param>
internal sealed class ValueName(string name)
{
    private static readonly ConcurrentDictionary<Type, PropertyReaders> Readers = new();
    private (Type Type, Func<object, object?>? Read)[] _known = [];

    /// <summary>The name as the template has it.</summary>
    public string Text => name;

    /// <summary>Reads what a value has of this name; an absent part is empty text, and so is whatever is read from that.</summary>
    /// <returns>Whether the value has something of this name.</returns>
    public bool TryRead(object? owner, out object? value)
    {
        value = "";
        if (owner is null or "") return true;
        if (owner is ScopedValues scoped) return TryReadGiven(scoped, out value);
        if (Reader(owner.GetType()) is not { } read) return false;
        value = read(owner) ?? "";
        return true;
    }

    private bool TryReadGiven(ScopedValues scoped, out object? value)
    {
        foreach (var (given, its) in scoped.Given)
        {
            if (!string.Equals(given, name, StringComparison.OrdinalIgnoreCase)) continue;
            value = its ?? "";
            return true;
        }

        value = null;
        return scoped.Outer is not null && TryRead(scoped.Outer, out value);
    }

    private Func<object, object?>? Reader(Type type)
    {
        foreach (var (known, read) in _known)
        {
            if (known == type) return read;
        }

        var found = typeof(IList).IsAssignableFrom(type) ? ListReader() : type == typeof(string) ? TextReader() : PropertyReader(type);
        // Two threads may each set aside what the other found; it is then found again.
        _known = [.. _known, (type, found)];
        return found;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = PropertyReaders.Kept)]
    private Func<object, object?>? PropertyReader(Type type) =>
        type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is { } property
            ? Readers.GetOrAdd(type, PropertyReaders.For).Reader(property)
            : null;

    // By hand: properties of types that are not the tool's own may be left out of what is compiled ahead of time.
    private Func<object, object?>? TextReader() => name is "length" or "Length" ? text => ((string)text).Length : null;

    // Arrays, lists and immutable arrays count alike.
    private Func<object, object?>? ListReader()
    {
        if (name is "count" or "Count" or "length" or "Length") return list => ((IList)list).Count;
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return null;
        return list => index < ((IList)list).Count ? ((IList)list)[index] : null;
    }
}
