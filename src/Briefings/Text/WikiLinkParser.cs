using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Briefings.Text;

/// <summary>Reads wiki links. Stands before Markdig's own link parser, so that a bar inside one parts no table cell.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const int Longest = 500;

    public WikiLinkParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;

        var start = slice.Start + 2;
        var close = FindClose(slice, start);
        // [[text]](address) is an ordinary link whose text has brackets.
        if (close < 0 || (close + 2 <= slice.End && slice.Text[close + 2] == '(')) return false;

        var content = slice.Text.AsSpan(start, close - start);
        var bar = content.IndexOf('|');
        var target = bar < 0 ? content : content[..bar];
        var label = bar < 0 ? default : content[(bar + 1)..];
        // Editors used to other tools escape the bar in table cells.
        if (bar > 0 && target[^1] == '\\') target = target[..^1];

        processor.Inline = new WikiLinkInline(OneLine(target), OneLine(label))
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(close + 1)),
            Line = line,
            Column = column,
        };
        slice.Start = close + 2;
        return true;
    }

    private static int FindClose(StringSlice slice, int start)
    {
        var end = Math.Min(slice.End, start + Longest);
        for (var i = start; i < end; i++)
        {
            switch (slice.Text[i])
            {
                case '[':
                    return -1;
                case ']':
                    return slice.Text[i + 1] == ']' ? i : -1;
                default:
                    continue;
            }
        }

        return -1;
    }

    private static string OneLine(ReadOnlySpan<char> text) => text.Trim().ToString().ReplaceLineEndings(" ");
}
