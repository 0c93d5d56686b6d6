using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Finds circles in a relation that must have none.</summary>
internal static class CycleFinder
{
    /// <summary>Reports each circle once, at the reference that closes it, and says whether there was one.</summary>
    /// <param name="records">Where to begin, in order.</param>
    /// <param name="next">What a record leads to.</param>
    /// <param name="report">Called with the record that closes the circle, where it leads, and the circle in words.</param>
    public static bool Report<T>(IEnumerable<T> records, Func<T, IEnumerable<T>> next, Action<T, T, string> report)
        where T : Record
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var found = false;
        foreach (var start in records)
        {
            if (done.Contains(start.Id)) continue;
            var path = new List<(T Record, IEnumerator<T> Next)> { (start, next(start).GetEnumerator()) };
            onPath.Add(start.Id);
            while (path.Count > 0)
            {
                var (record, successors) = path[^1];
                if (!successors.MoveNext())
                {
                    successors.Dispose();
                    path.RemoveAt(path.Count - 1);
                    onPath.Remove(record.Id);
                    done.Add(record.Id);
                    continue;
                }

                var successor = successors.Current;
                if (onPath.Contains(successor.Id))
                {
                    found = true;
                    var circle = path.SkipWhile(step => step.Record.Id != successor.Id).Select(step => step.Record.Id).Append(successor.Id);
                    report(record, successor, string.Join(" → ", circle));
                }
                else if (!done.Contains(successor.Id))
                {
                    onPath.Add(successor.Id);
                    path.Add((successor, next(successor).GetEnumerator()));
                }
            }
        }

        return found;
    }
}
