using System.Collections.Concurrent;

namespace Briefings.Publishing.Links;

/// <summary>Gives every text a number, so that a hundred thousand pages with the same ids hold each only once.</summary>
internal sealed class Interner
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _last;

    public int NumberOf(ReadOnlySpan<char> text)
    {
        if (_numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var number)) return number;
        return _numbers.GetOrAdd(text.ToString(), _ => Interlocked.Increment(ref _last));
    }

    /// <summary>The texts by their numbers, for messages.</summary>
    public string[] Texts()
    {
        var texts = new string[Volatile.Read(ref _last) + 1];
        foreach (var (text, number) in _numbers) texts[number] = text;
        return texts;
    }
}
