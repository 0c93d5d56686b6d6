using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Briefings.Text;

/// <summary>Reads citations in pandoc's form.</summary>
internal sealed class CitationParser : InlineParser
{
    private const int Longest = 1000;

    public CitationParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@' || !char.IsLetterOrDigit(slice.PeekChar(2))) return false;

        var start = slice.Start + 1;
        var length = slice.Text.AsSpan(start, Math.Min(slice.End + 1 - start, Longest)).IndexOfAny('[', ']');
        if (length < 0 || slice.Text[start + length] == '[') return false;

        var close = start + length;
        // [@name](address) is an ordinary link to somebody's profile.
        if (close < slice.End && slice.Text[close + 1] == '(') return false;

        processor.Inline = new CitationInline(Parts(processor, slice.Text, start, close))
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(close)),
            Line = line,
            Column = column,
        };
        slice.Start = close + 1;
        return true;
    }

    private static ImmutableArray<CitedSource> Parts(InlineProcessor processor, string text, int start, int close)
    {
        var parts = ImmutableArray.CreateBuilder<CitedSource>(1);
        while (start <= close)
        {
            var length = text.AsSpan(start, close - start).IndexOf(';');
            var end = length < 0 ? close : start + length;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            parts.Add(Part(text.AsSpan(start, end - start).TrimEnd(), processor.GetSourcePosition(start)));
            start = end + 1;
        }

        return parts.DrainToImmutable();
    }

    private static CitedSource Part(ReadOnlySpan<char> part, int offset)
    {
        if (part is not ['@', ..]) return new("", "", offset);

        var comma = part.IndexOf(',');
        return comma < 0
            ? new(part[1..].ToString(), "", offset)
            : new(part[1..comma].Trim().ToString(), part[(comma + 1)..].Trim().ToString().ReplaceLineEndings(" "), offset);
    }
}
