namespace Briefings.Publishing;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearName
{
    private const int MaxEdits = 3;

    /// <summary>The nearest candidate within a third of the name's length (one to three edits), or null; ties go to the ordinally first.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        var limit = Math.Clamp(name.Length / 3, 1, MaxEdits);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit) continue;
            var distance = Distance(name, candidate);
            if (distance > bestDistance || distance > limit) continue;
            if (distance == bestDistance && string.CompareOrdinal(candidate, best) >= 0) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary><c>; did you mean 'x'?</c> ready to append to a message, or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> candidates) =>
        Find(name, candidates) is { } near ? $"; did you mean '{near}'?" : "";

    // Optimal string alignment: a swap of neighbours, the commonest slip, counts once. Case does not count.
    private static int Distance(string a, string b)
    {
        var beforePrevious = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
