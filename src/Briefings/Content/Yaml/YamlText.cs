using Briefings.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefings.Content.Yaml;

/// <summary>YAML as part of a file.</summary>
/// <param name="Text">Lines end in <c>\n</c>.</param>
/// <param name="File">The file, as messages name it.</param>
/// <param name="FirstLine">The line of the file that the text starts on, from 1.</param>
internal sealed record YamlText(string Text, string File, int FirstLine)
{
    /// <summary>Where it starts.</summary>
    public SourceLocation Start => new(File, FirstLine, 1);

    /// <summary>The parser's place as a place of the file.</summary>
    public SourceLocation At(in Mark mark) =>
        mark.Index < Text.Length || mark.Line <= Text.Count('\n') + 1 ? new(File, (int)mark.Line + FirstLine - 1, Math.Max(1, (int)mark.Column)) : End;

    // Where a value is missing at the end, the parser puts an empty one on a line below the last.
    private SourceLocation End => new(File, FirstLine + Text.Count('\n'), Text.Length - Text.LastIndexOf('\n'));

    /// <summary>Whether a brace is written there.</summary>
    public bool HasBrace(in Mark mark) => mark.Index < Text.Length && Text[(int)mark.Index] == '{';

    /// <summary>Where a scalar's own text starts, and whether its lines and columns are those of the file from there on.</summary>
    public (SourceLocation At, bool LinesMatch) PlaceOfText(Scalar scalar)
    {
        var at = At(scalar.Start);
        if (scalar.Style == ScalarStyle.Literal) return (PlaceOfBlock(scalar), true);
        if (scalar.Start.Line != scalar.End.Line) return (at, false);

        var quotes = scalar.Style == ScalarStyle.Plain ? 0 : 1;
        // With an escape, an anchor or a tag in it, the value is shorter than what is written.
        var isVerbatim = scalar.End.Index - scalar.Start.Index == scalar.Value.Length + 2 * quotes;
        return isVerbatim ? (at with { Column = at.Column + quotes }, true) : (at, false);
    }

    // The text of a '|' block starts on the line below, behind an indentation that only the lines themselves tell.
    private SourceLocation PlaceOfBlock(Scalar scalar)
    {
        var line = scalar.Value.AsSpan();
        var start = Text.AsSpan((int)scalar.Start.Index);
        var written = start[(start.IndexOf('\n') + 1)..];
        while (line.Length > 0 && line[0] == '\n')
        {
            line = line[1..];
            written = written[(written.IndexOf('\n') + 1)..];
        }

        var indentation = LengthOfLine(written) - LengthOfLine(line);
        return new(File, (int)scalar.Start.Line + FirstLine, Math.Max(0, indentation) + 1);
    }

    private static int LengthOfLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? end : text.Length;
}
