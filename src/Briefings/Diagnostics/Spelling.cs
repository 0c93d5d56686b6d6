namespace Briefings.Diagnostics;

/// <summary>Finds what an editor probably meant.</summary>
public static class Spelling
{
    private const int LongestCompared = 64;

    /// <summary>The candidate nearest to <paramref name="word"/> (optimal string alignment distance, at most a third of its length), or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestCompared) return null;

        string? nearest = null;
        var least = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= least) continue;
            var distance = Distance(word, candidate, least);
            if (distance < least || (distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary><c>; did you mean 'x'?</c> where a candidate is near, else nothing: the tail of a message.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    private static int Distance(string a, string b, int limit)
    {
        Span<int> beforeLast = stackalloc int[LongestCompared * 2 + 2];
        Span<int> last = stackalloc int[LongestCompared * 2 + 2];
        Span<int> current = stackalloc int[LongestCompared * 2 + 2];
        if (b.Length > LongestCompared * 2) return limit + 1;
        for (var j = 0; j <= b.Length; j++) last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var rowLeast = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var value = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + substitution);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) value = Math.Min(value, beforeLast[j - 2] + 1);
                current[j] = value;
                rowLeast = Math.Min(rowLeast, value);
            }

            if (rowLeast > limit) return limit + 1;
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
