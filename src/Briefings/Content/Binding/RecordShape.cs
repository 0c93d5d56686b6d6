using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefings.Content.Binding;

/// <summary>The keys that one kind of mapping takes.</summary>
internal sealed class RecordShape
{
    private readonly FrozenDictionary<string, int> _places;

    /// <summary>A kind of mapping.</summary>
    /// <param name="phrase">What messages call it: <c>an actor</c>.</param>
    /// <param name="keys">In the order of the reference.</param>
    public RecordShape(string phrase, ImmutableArray<KeyDoc> keys)
    {
        Phrase = phrase;
        Keys = keys;
        _places = keys.Select((key, place) => KeyValuePair.Create(key.Name, place)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What messages call it: <c>an actor</c>.</summary>
    public string Phrase { get; }

    /// <summary>The keys, in the order of the reference.</summary>
    public ImmutableArray<KeyDoc> Keys { get; }

    /// <summary>Keys of which one must be stated; empty where it is not so.</summary>
    public ImmutableArray<string> Alternatives { get; init; } = [];

    /// <summary>The same keys, none of them required: for a mapping that changes a known one.</summary>
    public RecordShape WithoutRequired => new(Phrase, [.. Keys.Select(key => key with { IsRequired = false })]);

    /// <summary>The position of a key in <see cref="Keys"/>, or -1.</summary>
    public int PlaceOf(string key) => _places.GetValueOrDefault(key, -1);
}
