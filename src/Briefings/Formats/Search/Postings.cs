namespace Briefings.Formats.Search;

/// <summary>The records that hold a word, by number, each with the best place in which it does.</summary>
internal sealed class Postings
{
    private const int TierBits = 3;
    private const uint TierMask = (1 << TierBits) - 1;

    private uint[] _items = new uint[4];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The record at a position, in order of numbers.</summary>
    public int RecordAt(int index) => (int)(_items[index] >> TierBits);

    /// <summary>The tier at a position.</summary>
    public SearchTier TierAt(int index) => (SearchTier)(_items[index] & TierMask);

    /// <summary>Notes that a record holds the word; records come in order of numbers.</summary>
    public void Add(int record, SearchTier tier)
    {
        var item = (uint)record << TierBits | (uint)tier;
        if (Count > 0 && _items[Count - 1] >> TierBits == (uint)record)
        {
            if (item < _items[Count - 1]) _items[Count - 1] = item;
            return;
        }

        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }

    /// <summary>Adds postings of later records.</summary>
    public void Append(Postings later)
    {
        if (Count + later.Count > _items.Length) Array.Resize(ref _items, Count + later.Count);
        later._items.AsSpan(0, later.Count).CopyTo(_items.AsSpan(Count));
        Count += later.Count;
    }
}
