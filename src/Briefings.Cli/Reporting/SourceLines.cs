using System.Runtime.InteropServices;
using System.Text;
using Briefings.Diagnostics;
using Spectre.Console.Rendering;

namespace Briefings.Cli.Reporting;

/// <summary>The lines of files that diagnostics point at. Holds the file that was read last: diagnostics come sorted by file.</summary>
internal sealed class SourceLines
{
    // A larger file is refused as content; its lines help nobody.
    private const long LargestFile = 8 * 1024 * 1024;
    private const int TabWidth = 4;

    private string? _file;
    private string[] _lines = [];

    /// <summary>The line of a place as it is written; null when there is none.</summary>
    public string? Line(SourceLocation at) => at.Line > 0 && LinesOf(at.File) is var lines && at.Line <= lines.Length ? lines[at.Line - 1] : null;

    /// <summary>The line of a place, cut to the width around its column; null when it cannot be shown.</summary>
    public Excerpt? Excerpt(SourceLocation at, int width)
    {
        if (Line(at) is not { } line) return null;
        var number = at.Line.ToString();
        return Cut(line, number, at.Column, Math.Max(20, width - number.Length - 4));
    }

    private string[] LinesOf(string file)
    {
        if (string.Equals(file, _file, StringComparison.Ordinal)) return _lines;
        _file = file;
        try
        {
            _lines = new FileInfo(file) is { Exists: true, Length: <= LargestFile } ? File.ReadAllText(file).Split('\n') : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The diagnostic stands without its line.
            _lines = [];
        }

        return _lines;
    }

    private static Excerpt Cut(string line, string number, int column, int room)
    {
        line = line.TrimEnd('\r');
        var index = Math.Clamp(column - 1, 0, line.Length);
        // The place is kept in the middle third of what fits.
        var start = Math.Max(0, Math.Min(index - room / 3, line.Length - room));
        if (start > 0 && char.IsLowSurrogate(line[start])) start++;
        var length = Math.Min(room, line.Length - start);
        if (length > 0 && char.IsHighSurrogate(line[start + length - 1])) length--;
        var text = Visible(line.AsSpan(start, length));
        if (column == 0) return new(number, text, Caret: null);
        var before = Visible(line.AsSpan(start, Math.Clamp(index - start, 0, length)));
        return new(number, text, new Segment(before).CellCount());
    }

    // What a file says must not steer the terminal: controls of any kind are drawn as a mark.
    private static string Visible(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character == '\t') builder.Append(' ', TabWidth);
            else if (char.IsControl(character) || IsFormat(character)) builder.Append('\uFFFD');
            else builder.Append(character);
        }

        return builder.ToString();
    }

    private static bool IsFormat(char character) =>
        char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator;
}

/// <summary>One line to show.</summary>
/// <param name="Number">Of the line.</param>
/// <param name="Text">Without controls.</param>
/// <param name="Caret">In which cell of the terminal the caret stands; null when the whole line is meant.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Excerpt(string Number, string Text, int? Caret);
