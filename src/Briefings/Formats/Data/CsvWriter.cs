using System.Buffers;

namespace Briefings.Formats.Data;

/// <summary>
/// Writes comma-separated values (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it: a title must
/// not run on a reader's machine.
/// </summary>
internal sealed class CsvWriter(TextWriter output)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>Writes one line.</summary>
    public void Write(IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) output.Write(',');
            isFirst = false;
            WriteCell(Defuse(cell));
        }

        output.Write("\r\n");
    }

    /// <summary>
    /// A list as one cell, its items parted by semicolons; a semicolon within an item becomes a comma. Each item is made harmless by
    /// itself: where the comma is a decimal sign, spreadsheets part cells at semicolons.
    /// </summary>
    public static string Join(IEnumerable<string> items) => string.Join(';', items.Select(item => Defuse(item.Replace(';', ','))));

    private static string Defuse(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + cell : cell;

    private void WriteCell(string cell)
    {
        if (!cell.AsSpan().ContainsAny(Quoted))
        {
            output.Write(cell);
            return;
        }

        output.Write('"');
        output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
