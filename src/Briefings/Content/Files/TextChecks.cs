using System.Buffers;
using Briefings.Diagnostics;

namespace Briefings.Content.Files;

/// <summary>Finds characters that have no place in text: controls, separators that only some programs take for line ends, and open changes of direction.</summary>
internal static class TextChecks
{
    // A file of binary rubbish needs one message, not a million.
    private const int MostReported = 10;

    private const char FirstEmbedding = '\u202A';
    private const char PopEmbedding = '\u202C';
    private const char LastOverride = '\u202E';
    private const char FirstIsolate = '\u2066';
    private const char PopIsolate = '\u2069';

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(ListSuspicious());

    /// <summary>Whether a reader of a message would not see the character, or be misled by it.</summary>
    public static bool IsInvisible(char character) => character is not ('\n' or '\t') && Suspicious.Contains(character);

    /// <summary>Whether there is nothing to report: the quick way for almost all text.</summary>
    public static bool IsClean(ReadOnlySpan<char> text) => !text.ContainsAny(Suspicious);

    /// <summary>Reports what <see cref="IsClean"/> found, at its place.</summary>
    /// <param name="text">Lines end in <c>\n</c>.</param>
    /// <param name="locate">The place of an offset into the text, given line and column from 0.</param>
    /// <param name="diagnostics">Takes at most ten reports.</param>
    /// <returns>Whether anything was reported.</returns>
    public static bool Report(string text, Func<int, int, SourceLocation> locate, DiagnosticBag diagnostics)
    {
        var reported = 0;
        var lineNumber = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            reported += ReportLine(text.AsSpan()[line], lineNumber++, locate, diagnostics, MostReported - reported);
            if (reported >= MostReported) return true;
        }

        return reported > 0;
    }

    private static int ReportLine(
        ReadOnlySpan<char> line, int lineNumber, Func<int, int, SourceLocation> locate, DiagnosticBag diagnostics, int most)
    {
        var reported = 0;
        var open = new Stack<(char Opening, int Column)>();
        for (var start = 0; reported < most && line[start..].IndexOfAny(Suspicious) is >= 0 and var offset; start += offset + 1)
        {
            var column = start + offset;
            var character = line[column];
            if (IsDirection(character))
            {
                if (Balance(open, character, column)) continue;
                ReportDirection(character, locate(lineNumber, column), diagnostics, "closes nothing");
            }
            else
            {
                ReportControl(character, locate(lineNumber, column), diagnostics);
            }

            reported++;
        }

        while (reported < most && open.TryPop(out var unclosed))
        {
            ReportDirection(unclosed.Opening, locate(lineNumber, unclosed.Column), diagnostics, "is not closed on its line");
            reported++;
        }

        return reported;
    }

    private static bool Balance(Stack<(char Opening, int Column)> open, char character, int column)
    {
        if (character is not (PopEmbedding or PopIsolate))
        {
            open.Push((character, column));
            return true;
        }

        if (!open.TryPeek(out var last) || last.Opening >= FirstIsolate != (character == PopIsolate)) return false;
        open.Pop();
        return true;
    }

    private static void ReportControl(char character, SourceLocation at, DiagnosticBag diagnostics)
    {
        var (what, remedy) = character switch
        {
            '\r' => ("carriage return without line feed (U+000D)", "save the file with LF or CRLF line ends"),
            '\u2028' or '\u2029' => ($"line separator {Quoting.Name(character)}", "start a new line instead"),
            _ => ($"control character {Quoting.Name(character)}", "remove it"),
        };
        diagnostics.Report(FileRules.ControlCharacter, at, what, remedy);
    }

    private static void ReportDirection(char character, SourceLocation at, DiagnosticBag diagnostics, string fault) =>
        diagnostics.Report(FileRules.BidiControl, at, $"control of writing direction {Quoting.Name(character)} {fault}", "remove it, or pair it on the same line");

    private static bool IsDirection(char character) =>
        character is >= FirstEmbedding and <= LastOverride or >= FirstIsolate and <= PopIsolate;

    private static string ListSuspicious()
    {
        var characters = new List<char>();
        for (var c = '\0'; c < ' '; c++)
        {
            if (c is not ('\t' or '\n')) characters.Add(c);
        }

        for (var c = '\u007F'; c <= '\u009F'; c++) characters.Add(c);
        for (var c = FirstEmbedding; c <= LastOverride; c++) characters.Add(c);
        for (var c = FirstIsolate; c <= PopIsolate; c++) characters.Add(c);
        // The last two are no characters at all, and XML (so the feed) cannot hold them.
        characters.AddRange(['\u2028', '\u2029', '\uFFFE', '\uFFFF']);
        return new string([.. characters]);
    }
}
