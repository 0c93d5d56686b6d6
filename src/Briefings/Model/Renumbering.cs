namespace Briefings.Model;

/// <summary>
/// Which numbers the records of an earlier index have in a later one. Numbers follow identities, so records that are in both stand in the same order
/// in both.
/// </summary>
internal sealed class Renumbering
{
    private const int None = -1;

    // Null where every record kept its number.
    private readonly int[]? _later;
    private readonly int[]? _earlier;
    private readonly RecordIndex _now;

    /// <param name="before">The earlier index.</param>
    /// <param name="now">The later one, of the same publication.</param>
    public Renumbering(RecordIndex before, RecordIndex now)
    {
        _now = now;
        KeepsAll = now.SharesIdentitiesWith(before);
        if (KeepsAll) return;
        _later = new int[before.Records.Length];
        _earlier = new int[now.Records.Length];
        var (old, number) = (0, 0);
        while (old < _later.Length || number < _earlier.Length)
        {
            var order = Order(before, old, now, number);
            if (order == 0) (_later[old], _earlier[number]) = (number, old);
            else if (order < 0) _later[old] = None;
            else _earlier[number] = None;
            if (order <= 0) old++;
            if (order >= 0) number++;
        }
    }

    /// <summary>Whether both have the same records by the same numbers, the same of them published.</summary>
    public bool KeepsAll { get; }

    /// <summary>The number that a record has now; -1 when it is gone.</summary>
    public int Later(int before) => _later is null ? before : _later[before];

    /// <summary>The number that a record had; -1 when it is new.</summary>
    public int Earlier(int now) => _earlier is null ? now : _earlier[now];

    /// <summary>References by their new numbers; null when one leads to a record that is gone, or not published any more.</summary>
    /// <param name="references">By the earlier numbers.</param>
    /// <param name="target">The number that one leads to.</param>
    /// <param name="leadingTo">One that leads to another number.</param>
    public T[]? Moved<T>(ReadOnlySpan<T> references, Func<T, int> target, Func<T, int, T> leadingTo)
    {
        var moved = new T[references.Length];
        for (var i = 0; i < moved.Length; i++)
        {
            var to = Later(target(references[i]));
            if (to < 0 || !_now.IsPublished(to)) return null;
            moved[i] = leadingTo(references[i], to);
        }

        return moved;
    }

    private static int Order(RecordIndex before, int old, RecordIndex now, int number)
    {
        if (old == before.Records.Length) return 1;
        if (number == now.Records.Length) return -1;
        var (a, b) = (before.Records[old], now.Records[number]);
        return ReferenceEquals(a, b) ? 0 : a.Key.CompareTo(b.Key);
    }
}
