using System.Buffers;
using System.Text;

namespace Briefings.Formats.Data;

/// <summary>
/// Writes comma-separated values (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it
/// (<see cref="Formulas"/>): a title must not run on a reader's machine.
/// </summary>
internal sealed class CsvWriter(TextWriter output)
{
    // Semicolons and tabs need no quotes by the standard, but LibreOffice parts cells at them too unless told otherwise.
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");

    /// <summary>
    /// Text for a table on a stream: UTF-8 that begins with a byte order mark, because Excel takes a file without one for an old encoding and
    /// shows "MÄori". Other spreadsheets and data tools read past it.
    /// </summary>
    public static StreamWriter TextOn(Stream output) => new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);

    /// <summary>Writes one line.</summary>
    public void Write(IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) output.Write(',');
            isFirst = false;
            WriteCell(Formulas.Defuse(cell));
        }

        output.Write("\r\n");
    }

    /// <summary>
    /// A list as one cell, its items parted by semicolons; a semicolon within an item becomes a comma. Each item is made harmless by
    /// itself.
    /// </summary>
    public static string Join(IEnumerable<string> items) => string.Join(';', items.Select(item => Formulas.Defuse(item.Replace(';', ','))));

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
