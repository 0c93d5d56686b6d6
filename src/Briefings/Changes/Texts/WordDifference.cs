namespace Briefings.Changes.Texts;

/// <summary>How many words came and went.</summary>
internal static class WordDifference
{
    // The exact count takes a step for each pair of words; beyond this, words are counted whatever their order.
    private const long MostSteps = 20_000_000;

    /// <summary>The least number of words to add and to remove that make one text of the other.</summary>
    public static (int Added, int Removed) Between(ReadOnlySpan<string> from, ReadOnlySpan<string> to)
    {
        var start = from.CommonPrefixLength(to, StringComparer.Ordinal);
        from = from[start..];
        to = to[start..];
        while (from.Length > 0 && to.Length > 0 && string.Equals(from[^1], to[^1], StringComparison.Ordinal))
        {
            from = from[..^1];
            to = to[..^1];
        }

        var kept = (long)from.Length * to.Length <= MostSteps ? LongestCommon(from, to) : InCommon(from, to);
        return (to.Length - kept, from.Length - kept);
    }

    // The length of the longest common subsequence, a row at a time.
    private static int LongestCommon(ReadOnlySpan<string> from, ReadOnlySpan<string> to)
    {
        var (above, row) = (new int[to.Length + 1], new int[to.Length + 1]);
        foreach (var word in from)
        {
            for (var i = 0; i < to.Length; i++)
                row[i + 1] = string.Equals(word, to[i], StringComparison.Ordinal) ? above[i] + 1 : Math.Max(above[i + 1], row[i]);
            (above, row) = (row, above);
        }

        return above[^1];
    }

    private static int InCommon(ReadOnlySpan<string> from, ReadOnlySpan<string> to)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in from) counts[word] = counts.GetValueOrDefault(word) + 1;
        var common = 0;
        foreach (var word in to)
        {
            if (!counts.TryGetValue(word, out var left) || left == 0) continue;
            counts[word] = left - 1;
            common++;
        }

        return common;
    }
}
