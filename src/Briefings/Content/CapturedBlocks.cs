using System.Text;
using Briefings.Model;

namespace Briefings.Content;

/// <summary>
/// Takes the captured text out of drafts as they are read: of a block <c>:::captured</c> only its first and last line come any further, so that no page, feed, data file or
/// search can hold what is in it, whatever is made of the record. Lines keep their numbers. A record that is no draft keeps its block, and is refused for it.
/// </summary>
internal static class CapturedBlocks
{
    private const string Name = "captured";
    private const int LeastColons = 3;
    private const int MostIndentation = 3;

    /// <summary>The record without its captured texts.</summary>
    public static Record TakeOut(Record record)
    {
        if (!record.IsDraft) return record;
        if (Holds(record.Description)) record = record with { Description = Blank(record.Description) };
        return record switch
        {
            Article article when Holds(article.Body) => article with { Body = Blank(article.Body) },
            Page page when Holds(page.Body) => page with { Body = Blank(page.Body) },
            _ => record,
        };
    }

    private static bool Holds(MarkdownText text) => text.Text.Contains(Name, StringComparison.Ordinal);

    private static MarkdownText Blank(MarkdownText text)
    {
        var kept = new StringBuilder(text.Text.Length);
        var open = 0;
        foreach (var range in text.Text.AsSpan().Split('\n'))
        {
            var line = text.Text.AsSpan()[range];
            if (range.Start.Value > 0) kept.Append('\n');
            var colons = ColonsOf(line, out var rest);
            if (open == 0)
            {
                kept.Append(line);
                if (colons > 0 && IsCaptured(rest)) open = colons;
            }
            else if (colons >= open && rest.IsEmpty)
            {
                kept.Append(line);
                open = 0;
            }
        }

        return text with { Text = kept.ToString() };
    }

    private static int ColonsOf(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        var start = line.TrimStart(' ');
        var colons = start.IndexOfAnyExcept(':') is >= 0 and var end ? end : start.Length;
        rest = start[colons..].Trim();
        return colons >= LeastColons && line.Length - start.Length <= MostIndentation ? colons : 0;
    }

    private static bool IsCaptured(ReadOnlySpan<char> rest) => rest.StartsWith(Name, StringComparison.Ordinal) && (rest.Length == Name.Length || char.IsWhiteSpace(rest[Name.Length]));
}
