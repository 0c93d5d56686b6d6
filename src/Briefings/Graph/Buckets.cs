namespace Briefings.Graph;

/// <summary>Items sorted into numbered buckets by counting; within a bucket they keep their order. Immutable.</summary>
internal sealed class Buckets<T>
{
    private readonly int[] _starts;
    private readonly T[] _items;

    /// <param name="count">How many buckets.</param>
    /// <param name="giveAll">Gives each item with its bucket to what it is given; called twice.</param>
    public Buckets(int count, Action<Action<int, T>> giveAll)
    {
        // While it is filled, a bucket's start stands one place further on, where it moves up to the next one's.
        var starts = new int[count + 2];
        giveAll((bucket, _) => starts[bucket + 2]++);
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var items = new T[starts[^1]];
        giveAll((bucket, item) => items[starts[bucket + 1]++] = item);
        (_starts, _items) = (starts, items);
    }

    /// <summary>The items of a bucket.</summary>
    public ArraySegment<T> this[int bucket] => Range(bucket, bucket);

    /// <summary>The items of neighbouring buckets, one bucket after the other.</summary>
    public ArraySegment<T> Range(int first, int last) => new(_items, _starts[first], _starts[last + 1] - _starts[first]);
}
