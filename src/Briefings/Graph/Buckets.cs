namespace Briefings.Graph;

/// <summary>Items sorted into numbered buckets by counting; within a bucket they keep their order. Immutable.</summary>
internal sealed class Buckets<T>
{
    private readonly int[] _starts;
    private readonly T[] _items;

    /// <param name="count">How many buckets.</param>
    /// <param name="items">Each with its bucket; enumerated twice.</param>
    public Buckets(int count, IEnumerable<(int Bucket, T Item)> items)
    {
        _starts = new int[count + 1];
        foreach (var (bucket, _) in items) _starts[bucket + 1]++;
        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        _items = new T[_starts[^1]];
        var next = _starts.AsSpan(0, count).ToArray();
        foreach (var (bucket, item) in items) _items[next[bucket]++] = item;
    }

    /// <summary>The items of a bucket.</summary>
    public ArraySegment<T> this[int bucket] => Range(bucket, bucket);

    /// <summary>The items of neighbouring buckets, one bucket after the other.</summary>
    public ArraySegment<T> Range(int first, int last) => new(_items, _starts[first], _starts[last + 1] - _starts[first]);
}
