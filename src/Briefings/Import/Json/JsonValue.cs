using System.Collections.Immutable;
using Briefings.Diagnostics;

namespace Briefings.Import.Json;

/// <summary>A value of an imported file that knows its place.</summary>
internal abstract class JsonValue(SourceLocation at)
{
    /// <summary>Its first character.</summary>
    public SourceLocation At { get; } = at;
}

/// <summary>A string.</summary>
internal sealed class JsonText(string text, SourceLocation at) : JsonValue(at)
{
    /// <summary>What it says, escapes resolved.</summary>
    public string Text { get; } = text;
}

/// <summary>A number, as it is written.</summary>
internal sealed class JsonNumber(string text, SourceLocation at) : JsonValue(at)
{
    /// <summary>Its digits.</summary>
    public string Text { get; } = text;
}

/// <summary>True, false or null.</summary>
internal sealed class JsonWord(bool? value, SourceLocation at) : JsonValue(at)
{
    /// <summary>Null for null.</summary>
    public bool? Value { get; } = value;
}

/// <summary>An array.</summary>
internal sealed class JsonList(ImmutableArray<JsonValue> items, SourceLocation at) : JsonValue(at)
{
    /// <summary>Its values; of the list of a file's objects, those that were asked for.</summary>
    public ImmutableArray<JsonValue> Items { get; } = items;
}

/// <summary>An object. What is not of the kind that is asked for counts as absent: imported files come from many programs.</summary>
internal sealed class JsonMap(ImmutableArray<KeyValuePair<string, JsonValue>> members, SourceLocation at) : JsonValue(at)
{
    /// <summary>Its members in their order, no name twice.</summary>
    public ImmutableArray<KeyValuePair<string, JsonValue>> Members { get; } = members;

    /// <summary>A member; null when it is absent.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            foreach (var (known, value) in Members)
            {
                if (string.Equals(known, name, StringComparison.Ordinal)) return value;
            }

            return null;
        }
    }

    /// <summary>A string or number as text; empty when absent.</summary>
    public string Text(string name) => this[name] switch
    {
        JsonText text => text.Text,
        JsonNumber number => number.Text,
        _ => "",
    };

    /// <summary>Whether a member is true.</summary>
    public bool IsTrue(string name) => this[name] is JsonWord { Value: true };

    /// <summary>An object; null when absent.</summary>
    public JsonMap? Map(string name) => this[name] as JsonMap;

    /// <summary>The values of an array; one value alone counts as an array of one.</summary>
    public ImmutableArray<JsonValue> Items(string name) => this[name] switch
    {
        null or JsonWord { Value: null } => [],
        JsonList list => list.Items,
        var one => [one],
    };

    /// <summary>The objects of an array.</summary>
    public IEnumerable<JsonMap> Maps(string name) => Items(name).OfType<JsonMap>();

    /// <summary>The strings of an array.</summary>
    public IEnumerable<JsonText> Texts(string name) => Items(name).OfType<JsonText>();

    /// <summary>Where a member stands; the object's place when it is absent.</summary>
    public SourceLocation PlaceOf(string name) => this[name]?.At ?? At;
}
