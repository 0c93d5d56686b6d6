using System.Collections.Immutable;
using System.Text;

namespace Briefings.Formats.Data;

/// <summary>Two lines that show what a data file looks like.</summary>
internal static class FileSample
{
    private const int LongestLine = 160;
    private const int Lines = 2;

    /// <summary>Of a table, its headings and first row; of a JSON document, the first members of its first record, or of itself when it lists none.</summary>
    public static ImmutableArray<string> Of(string path, ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF');
        if (path.EndsWith(".csv", StringComparison.Ordinal)) return Take(text.Split("\r\n"));
        var records = text.IndexOf("\"records\": [\n", StringComparison.Ordinal);
        return Take((records < 0 ? text : text[(text.IndexOf('\n', records) + 1)..]).Split('\n').Where(line => line.Trim() is not ("{" or "[")));
    }

    private static ImmutableArray<string> Take(IEnumerable<string> lines) => [.. lines.Select(line => Cut(line.Trim())).Where(line => line.Length > 0).Take(Lines)];

    private static string Cut(string line)
    {
        var end = line.IndexOf('\n', StringComparison.Ordinal);
        var length = Math.Min(end < 0 ? line.Length : end, LongestLine);
        if (length == line.Length) return line;
        return line[..(char.IsHighSurrogate(line[length - 1]) ? length - 1 : length)] + "…";
    }
}
