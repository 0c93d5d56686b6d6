using System.Globalization;
using System.Text;

namespace Briefings.Suggestions;

/// <summary>The difference of two texts as <c>git apply</c> and <c>patch</c> read it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    // Above so many comparisons what differs is replaced as a whole.
    private const long MostCompared = 4_000_000;
    private const string NullFile = "/dev/null";

    /// <summary>The difference, with its header; empty when there is none.</summary>
    /// <param name="path">From the folder in which the patch is applied.</param>
    /// <param name="before">What stands there; null for a new file.</param>
    /// <param name="after">What is to stand there; null when the file goes.</param>
    public static string Of(string path, string? before, string? after)
    {
        if (string.Equals(before, after, StringComparison.Ordinal)) return "";
        var diff = new StringBuilder();
        diff.Append("diff --git ").Append(Name("a/" + path)).Append(' ').Append(Name("b/" + path)).Append('\n');
        if (before is null) diff.Append("new file mode 100644\n");
        if (after is null) diff.Append("deleted file mode 100644\n");
        diff.Append("--- ").Append(before is null ? NullFile : Ended(Name("a/" + path))).Append('\n');
        diff.Append("+++ ").Append(after is null ? NullFile : Ended(Name("b/" + path))).Append('\n');
        return diff.Append(Hunks(before ?? "", after ?? "")).ToString();
    }

    /// <summary>The difference without its header.</summary>
    public static string Hunks(string before, string after)
    {
        var lines = Compare(Lines(before), Lines(after));
        var hunks = new StringBuilder();
        for (var start = 0; start < lines.Count;)
        {
            var first = lines.FindIndex(start, line => line.Mark != ' ');
            if (first < 0) break;
            var end = EndOfHunk(lines, first);
            WriteHunk(hunks, lines, Math.Max(first - Context, 0), end);
            start = end;
        }

        return hunks.ToString();
    }

    // What stands as near as twice the context is told together.
    private static int EndOfHunk(List<Line> lines, int first)
    {
        var last = first;
        for (var i = first; i < lines.Count && i <= last + 2 * Context; i++)
        {
            if (lines[i].Mark != ' ') last = i;
        }

        return Math.Min(last + 1 + Context, lines.Count);
    }

    private static void WriteHunk(StringBuilder hunks, List<Line> lines, int start, int end)
    {
        var (before, after) = (lines.Take(start).Count(line => line.Mark != '+'), lines.Take(start).Count(line => line.Mark != '-'));
        var (less, more) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (lines[i].Mark != '+') less++;
            if (lines[i].Mark != '-') more++;
        }

        hunks.Append(CultureInfo.InvariantCulture, $"@@ -{Range(before, less)} +{Range(after, more)} @@\n");
        for (var i = start; i < end; i++)
        {
            hunks.Append(lines[i].Mark).Append(lines[i].Text);
            if (!lines[i].Text.EndsWith('\n')) hunks.Append("\n\\ No newline at end of file\n");
        }
    }

    // Of no lines, the line before them is named.
    private static string Range(int before, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? before : before + 1)},{count}");

    private static List<Line> Compare(string[] before, string[] after)
    {
        var first = 0;
        while (first < Math.Min(before.Length, after.Length) && before[first] == after[first]) first++;
        var last = 0;
        while (last < Math.Min(before.Length, after.Length) - first && before[^(last + 1)] == after[^(last + 1)]) last++;

        var lines = before.Take(first).Select(text => new Line(' ', text)).ToList();
        CompareMiddle(before[first..^last], after[first..^last], lines);
        lines.AddRange(before.Skip(before.Length - last).Select(text => new Line(' ', text)));
        return lines;
    }

    // The longest common subsequence, by its lengths from the end.
    private static void CompareMiddle(string[] before, string[] after, List<Line> lines)
    {
        var isSmall = (long)before.Length * after.Length <= MostCompared;
        var common = new int[isSmall ? before.Length + 1 : 1, isSmall ? after.Length + 1 : 1];
        for (var i = isSmall ? before.Length - 1 : -1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var (x, y) = (0, 0);
        while (x < before.Length || y < after.Length)
        {
            if (isSmall && x < before.Length && y < after.Length && before[x] == after[y])
            {
                lines.Add(new(' ', before[x++]));
                y++;
            }
            else if (x < before.Length && (!isSmall || y == after.Length || common[x + 1, y] >= common[x, y + 1]))
            {
                lines.Add(new('-', before[x++]));
            }
            else
            {
                lines.Add(new('+', after[y++]));
            }
        }
    }

    // With their ends: a line that ends otherwise is another.
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    // A tab tells where a name with spaces ends; the line above has it twice instead.
    private static string Ended(string name) => name[0] != '"' && name.Contains(' ', StringComparison.Ordinal) ? name + "\t" : name;

    // As git writes it: what is not plain ASCII in octal, in quotation marks.
    private static string Name(string path)
    {
        if (!path.Any(c => c is < ' ' or > '~' or '"' or '\\')) return path;
        var quoted = new StringBuilder("\"");
        foreach (var octet in Encoding.UTF8.GetBytes(path))
        {
            if (octet is (byte)'"' or (byte)'\\') quoted.Append('\\').Append((char)octet);
            else if (octet is >= (byte)' ' and <= (byte)'~') quoted.Append((char)octet);
            else quoted.Append('\\').Append(Convert.ToString(octet, 8).PadLeft(3, '0'));
        }

        return quoted.Append('"').ToString();
    }

    private readonly record struct Line(char Mark, string Text);
}
