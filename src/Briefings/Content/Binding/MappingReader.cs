using System.Collections.Immutable;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Binding;

/// <summary>
/// Hands out the values of a mapping by key. Keys that its shape does not know, and required ones that are absent, are reported when it is made;
/// asking for a key that the shape does not list is a bug.
/// </summary>
internal sealed class MappingReader
{
    private const int MostKeysInRemedy = 12;

    private readonly YamlMapping _mapping;
    private readonly RecordShape _shape;
    private readonly YamlNode?[] _values;

    /// <summary>Sorts the mapping's keys by its shape.</summary>
    public MappingReader(YamlMapping mapping, RecordShape shape, BindingContext context)
    {
        _mapping = mapping;
        _shape = shape;
        _values = new YamlNode?[shape.Keys.Length];
        Context = context;
        foreach (var entry in mapping.Entries)
        {
            if (shape.PlaceOf(entry.Key) is >= 0 and var place) _values[place] = entry.Value;
            else ReportUnknown(entry);
        }

        for (var i = 0; i < _values.Length; i++)
        {
            if (shape.Keys[i].IsRequired) Require(i);
        }
    }

    /// <summary>Where reports go, and the vocabulary.</summary>
    public BindingContext Context { get; }

    /// <summary>Where the mapping starts.</summary>
    public SourceLocation At => _mapping.At;

    /// <summary>The value of a key; null when it is absent or empty, which means unknown.</summary>
    public YamlNode? Value(string key) => _values[PlaceOf(key)] is { IsEmpty: false } value ? value : null;

    /// <summary>The keys and values of a key that takes a mapping; null when absent or, with a report, when it is something else.</summary>
    public YamlMapping? Mapping(string key) =>
        Value(key) is { } value ? Context.MappingOf(value, key) : null;

    /// <summary>The items of a key that takes a list; a single value is a list of one. Empty items are reported and left out.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        if (Value(key) is not { } value) return [];
        if (value is not YamlSequence sequence) return [value];

        var isAnyEmpty = false;
        foreach (var item in sequence.Items)
        {
            if (!item.IsEmpty) continue;
            isAnyEmpty = true;
            if (item is not YamlRefused) Context.Diagnostics.Report(ValueRules.EmptyItem, item.At, $"an empty item in '{key}'", "write the value, or remove the item");
        }

        return isAnyEmpty ? [.. sequence.Items.Where(item => !item.IsEmpty)] : sequence.Items;
    }

    /// <summary>The items of a list, each read by itself; those that cannot be read are left out (and were reported).</summary>
    /// <param name="key">The key.</param>
    /// <param name="read">Reads an item, or reports it and gives null.</param>
    /// <param name="identity">What must not repeat within the list; null for items that may.</param>
    public ImmutableArray<T> List<T>(string key, Func<YamlNode, string, BindingContext, T?> read, Func<T, string?> identity)
        where T : class
    {
        var items = Items(key);
        if (items.Count == 0) return [];

        var values = ImmutableArray.CreateBuilder<T>(items.Count);
        var seen = new SeenItems(key, Context.Diagnostics);
        foreach (var item in items)
        {
            if (read(item, key, Context) is { } value && seen.IsNew(identity(value), item.At)) values.Add(value);
        }

        return values.DrainToImmutable();
    }

    /// <inheritdoc cref="List{T}(string, Func{YamlNode, string, BindingContext, T}, Func{T, string})"/>
    public ImmutableArray<T> List<T>(string key, Func<YamlNode, string, BindingContext, T?> read)
        where T : class => List(key, read, _ => null);

    /// <summary>Where each key's value stands.</summary>
    public FieldLocations Fields()
    {
        var fields = new KeyValuePair<string, SourceLocation>[_mapping.Entries.Count];
        for (var i = 0; i < fields.Length; i++) fields[i] = new(_mapping.Entries[i].Key, _mapping.Entries[i].Value.At);
        return new(At, fields);
    }

    private int PlaceOf(string key) => _shape.PlaceOf(key) is >= 0 and var place ? place : throw new ArgumentException($"{_shape.Phrase} has no key '{key}'", nameof(key));

    private void Require(int place)
    {
        // A value that was refused has been reported; to call it missing would only confuse.
        if (_values[place] is { IsEmpty: false } or YamlRefused) return;
        var name = _shape.Keys[place].Name;
        var message = _values[place] is null ? $"{_shape.Phrase} needs '{name}'" : $"'{name}' is empty, and {_shape.Phrase} needs it";
        Context.Diagnostics.Report(ValueRules.MissingKey, _values[place]?.At ?? At, message, $"add '{name}': {_shape.Keys[place].Type}");
    }

    private void ReportUnknown(YamlEntry entry)
    {
        var names = _shape.Keys.Select(key => key.Name).ToArray();
        var remedy = names.Length <= MostKeysInRemedy
            ? $"the keys are {Quoting.List(names)}"
            : $"correct or remove it; the content reference lists the keys of {_shape.Phrase}";
        Context.Diagnostics.Report(
            ValueRules.UnknownKey, entry.KeyAt, $"unknown key {Quoting.Quote(entry.Key)} in {_shape.Phrase}{Spelling.DidYouMean(entry.Key, names)}", remedy);
    }
}
