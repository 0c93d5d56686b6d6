using System.Diagnostics.CodeAnalysis;

namespace Briefings.Content.Yaml;

/// <summary>The keys of a mapping while it is read: few as a rule, so compared one by one, and hashed only when a file has many.</summary>
internal sealed class KeyList
{
    private const int MostCompared = 16;

    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, int>? _places;

    /// <summary>What was added so far.</summary>
    public IReadOnlyList<YamlEntry> Entries => _entries;

    /// <summary>Adds a key unless it is there.</summary>
    /// <param name="entry">The key with its value.</param>
    /// <param name="first">The entry that has the key already, when false.</param>
    public bool TryAdd(YamlEntry entry, [NotNullWhen(false)] out YamlEntry first)
    {
        var place = PlaceOf(entry.Key);
        first = place < 0 ? default : _entries[place];
        if (place >= 0) return false;

        _places?.Add(entry.Key, _entries.Count);
        _entries.Add(entry);
        if (_entries.Count == MostCompared)
        {
            _places = new(StringComparer.Ordinal);
            for (var i = 0; i < _entries.Count; i++) _places.Add(_entries[i].Key, i);
        }

        return true;
    }

    private int PlaceOf(string key)
    {
        if (_places is not null) return _places.GetValueOrDefault(key, -1);
        for (var i = 0; i < _entries.Count; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}
