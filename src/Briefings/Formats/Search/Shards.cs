namespace Briefings.Formats.Search;

/// <summary>Cuts sorted words into shards. A shard's start is enough to find the one that holds a word.</summary>
internal static class Shards
{
    /// <summary>The index of each shard's first item; there is always a first shard.</summary>
    /// <param name="sizes">The bytes of each item.</param>
    /// <param name="mostBytes">The most bytes of a shard, unless a single item has more.</param>
    public static List<int> Firsts(IEnumerable<int> sizes, int mostBytes)
    {
        var firsts = new List<int> { 0 };
        var (index, bytes) = (0, 0);
        foreach (var size in sizes)
        {
            if (bytes > 0 && bytes + size > mostBytes)
            {
                firsts.Add(index);
                bytes = 0;
            }

            bytes += size;
            index++;
        }

        return firsts;
    }

    /// <summary>For each shard the shortest text that sorts after every word before it, and not after its first.</summary>
    public static List<string> Starts(IList<string> words, List<int> firsts) =>
        [.. firsts.Select(first => first == 0 ? "" : Separator(words[first - 1], words[first]))];

    /// <summary>The shard that holds <paramref name="word"/> if any does.</summary>
    public static int Find(IReadOnlyList<string> starts, string word)
    {
        var (low, high) = (1, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(starts[middle], word) <= 0) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private static string Separator(string before, string first)
    {
        var common = 0;
        while (common < before.Length && before[common] == first[common]) common++;
        return first[..(common + 1)];
    }
}
