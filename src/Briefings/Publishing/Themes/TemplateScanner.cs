using Briefings.Diagnostics;

namespace Briefings.Publishing.Themes;

/// <summary>
/// Finds the expressions of a template, their words and their places; what they mean is the parser's business (<see cref="Templates.TemplateParser"/>).
/// </summary>
internal static class TemplateScanner
{
    /// <summary>The expressions and comments in order; what cannot be scanned is reported and ends the list.</summary>
    public static IReadOnlyList<TemplateTag> Scan(string text, string origin, DiagnosticBag diagnostics)
    {
        var tags = new List<TemplateTag>();
        var position = 0;
        while (text.IndexOf("{{", position, StringComparison.Ordinal) is var start && start >= 0)
        {
            if (start > 0 && text[start - 1] == '\\' && (start < 2 || text[start - 2] != '\\'))
            {
                position = start + 2;
                continue;
            }

            var end = EndOf(text, start);
            if (end < 0)
            {
                diagnostics.Report(ThemeRules.BadTemplate, TextPosition.Of(text, start).In(origin), "this expression is never closed",
                    "close it with the same number of braces that opened it, and every quote in it");
                break;
            }

            tags.Add(Read(text, start, end));
            position = end;
        }

        return tags;
    }

    // The offset after the closing braces, or -1. Braces within quotes do not close.
    private static int EndOf(string text, int start)
    {
        var inner = start + 2;
        if (IsAt(text, inner, "!--") || IsAt(text, inner, "~!--")) return After(text, inner, "--}}", "--~}}");
        if (IsAt(text, inner, "!") || IsAt(text, inner, "~!")) return After(text, inner, "}}", "}}");
        var close = IsAt(text, inner, "{") ? "}}}" : "}}";
        for (var i = inner; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'')
            {
                i = text.IndexOf(text[i], i + 1);
                if (i < 0) return -1;
            }
            else if (text[i] == '}')
            {
                return IsAt(text, i, close) ? i + close.Length : IsAt(text, i, "}}") ? i + 2 : -1;
            }
            else if (IsAt(text, i, "{{") && i > inner)
            {
                return -1;
            }
        }

        return -1;
    }

    private static TemplateTag Read(string text, int start, int end)
    {
        var i = start + 2;
        var isTripled = text[i] == '{';
        var stripsBefore = text[i] == '~';
        var stripsAfter = text[end - 3] == '~' && end - start > 4;
        while (i < end && text[i] is '{' or '~' or '&' or ' ') i++;
        if (text[i] == '!') return new(TagKind.Comment, start, end, []) { StripsBefore = stripsBefore, StripsAfter = stripsAfter };
        var isMarkup = text.AsSpan(start, i - start).ContainsAny('&', isTripled ? '{' : '&');

        var kind = TagKind.Value;
        if (text[i] is '#' or '^' or '/' or '>')
        {
            kind = text[i] switch { '#' => TagKind.Open, '^' => TagKind.Inverse, '/' => TagKind.Close, _ => TagKind.Partial };
            i++;
            if (kind == TagKind.Open && text[i] is '>' or '*')
            {
                kind = text[i] == '>' ? TagKind.PartialBlock : TagKind.Inline;
                i++;
            }
        }

        var words = WordsOf(text, i, end);
        if (kind == TagKind.Inline && words is [{ Kind: WordKind.Plain, Text: "inline" }, ..]) words.RemoveAt(0);
        var isElse = kind == TagKind.Value && words is [{ Kind: WordKind.Plain, Text: "else" }, ..];
        if (isElse || (kind == TagKind.Inverse && words.Count == 0)) kind = TagKind.Else;
        return new(kind, start, end, words)
        {
            IsMarkup = isMarkup,
            HasUnequalBraces = isTripled != (end - start > 5 && text[end - 3] == '}'),
            StripsBefore = stripsBefore,
            StripsAfter = stripsAfter,
        };
    }

    private static List<TagWord> WordsOf(string text, int from, int end)
    {
        var words = new List<TagWord>();
        for (var i = from; i < end;)
        {
            var character = text[i];
            if (char.IsWhiteSpace(character) || character is '}' or '~' or '|')
            {
                i++;
            }
            else if (character is '(' or ')')
            {
                words.Add(new(character == '(' ? WordKind.Opening : WordKind.Closing, character.ToString(), i++));
            }
            else if (character is '"' or '\'')
            {
                var close = text.IndexOf(character, i + 1);
                words.Add(new(WordKind.Quoted, text[(i + 1)..close], i));
                i = close + 1;
            }
            else
            {
                var wordEnd = i;
                while (wordEnd < end && !EndsWord(text[wordEnd])) wordEnd++;
                var isKey = wordEnd > i && text[wordEnd] == '=';
                // A character that begins no word is a word that the parser refuses.
                wordEnd = Math.Max(wordEnd, i + 1);
                words.Add(new(isKey ? WordKind.Key : WordKind.Plain, text[i..wordEnd], i));
                i = isKey ? wordEnd + 1 : wordEnd;
            }
        }

        return words;
    }

    private static bool EndsWord(char character) =>
        char.IsWhiteSpace(character) || character is '}' or '~' or '(' or ')' or '=' or '|' or '"' or '\'';

    private static int After(string text, int from, string close, string otherClose)
    {
        var first = text.IndexOf(close, from, StringComparison.Ordinal);
        var second = text.IndexOf(otherClose, from, StringComparison.Ordinal);
        if (first >= 0 && (second < 0 || first <= second)) return first + close.Length;
        return second < 0 ? -1 : second + otherClose.Length;
    }

    private static bool IsAt(string text, int offset, string expected) => string.CompareOrdinal(text, offset, expected, 0, expected.Length) == 0;
}
