using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Briefings.Content.Binding;

namespace Briefings.Content.Writing;

/// <summary>
/// Text as YAML scalars: plain where every reader of YAML takes it for the same text, else in quotation marks or as a block. The library's emitter
/// is not used, for it cannot write a piece into a file that stands, and turns characters beyond the basic plane into escapes.
/// </summary>
internal static partial class ScalarText
{
    // Never reached: both patterns take time linear in the text.
    private const int MillisecondTimeout = 1000;
    private const int LongestLine = 110;

    private static readonly SearchValues<char> Indicators = SearchValues.Create(",[]{}#&*!|>'\"%@`");
    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(",[]{}:#'\"\\");

    /// <summary>The scalar as it follows <c>key:</c> and a space, or a hyphen and a space.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="form">What its key takes.</param>
    /// <param name="indentation">Of the lines of a block.</param>
    public static string Block(string text, ValueForm form, int indentation)
    {
        if (text.Contains('\n')) return IsLiteral(text) ? Literal(text, indentation) : Quote(text);
        var isLong = text.Length + indentation > LongestLine && form is ValueForm.Text or ValueForm.Markdown;
        return isLong && Fold(text, indentation) is { } folded ? folded : OneLine(text, form);
    }

    /// <summary>The scalar on one line.</summary>
    public static string OneLine(string text, ValueForm form)
    {
        if (IsPlain(text) && (form is ValueForm.Date or ValueForm.Day || !IsTakenForSomethingElse(text))) return text;
        return text.AsSpan().IndexOfAny('"', '\\') >= 0 && IsPrintable(text) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : Quote(text);
    }

    /// <summary>The scalar inside <c>[ ]</c> or <c>{ }</c>.</summary>
    public static string Flow(string text, ValueForm form) => text.AsSpan().ContainsAny(FlowIndicators) ? Quote(text) : OneLine(text, form);

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] is ' ' or ':' || Indicators.Contains(text[0])) return false;
        if (text[0] is '-' or '?' or ':' && (text.Length == 1 || text[1] == ' ')) return false;
        return IsPrintable(text) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal);
    }

    private static bool IsTakenForSomethingElse(string text) => Word().IsMatch(text) || Number().IsMatch(text);

    // A paragraph below '>-': YAML joins its lines with spaces, so it is broken only where one space stands between words.
    private static string? Fold(string text, int indentation)
    {
        if (text[0] == ' ' || text[^1] == ' ' || !IsPrintable(text)) return null;

        var lines = new StringBuilder(">-");
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOfLine(text, start, LongestLine - indentation);
            lines.Append('\n').Append(' ', indentation).Append(text, start, end - start);
            start = end + 1;
        }

        return lines.ToString();
    }

    // Where the last gap is that fits; where none fits, the first that comes.
    private static int EndOfLine(string text, int start, int width)
    {
        var end = text.Length;
        for (var i = start + 1; i < text.Length - 1; i++)
        {
            if (text[i] != ' ' || text[i - 1] == ' ' || text[i + 1] == ' ') continue;
            if (i - start > width) return end < text.Length ? end : i;
            end = i;
        }

        return text.Length - start <= width ? text.Length : end;
    }

    // A block's first line tells its indentation, and its last whether line ends follow.
    private static bool IsLiteral(string text)
    {
        var content = text[^1] == '\n' ? text.AsSpan(0, text.Length - 1) : text;
        if (content.IsEmpty || content[0] is ' ' or '\t' or '\n' || char.IsWhiteSpace(content[^1])) return false;
        foreach (var range in content.Split('\n'))
        {
            if (!IsPrintable(content[range].Trim('\t'))) return false;
        }

        return true;
    }

    private static string Literal(string text, int indentation)
    {
        var isEnded = text[^1] == '\n';
        var block = new StringBuilder(isEnded ? "|" : "|-");
        foreach (var line in (isEnded ? text[..^1] : text).Split('\n'))
        {
            block.Append('\n');
            if (line.Length > 0) block.Append(' ', indentation).Append(line);
        }

        return block.ToString();
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(text[i]);
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                case var high when char.IsHighSurrogate(high) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    quoted.Append(high).Append(text[++i]);
                    break;
                case var other when IsPrintable(other):
                    quoted.Append(other);
                    break;
                default:
                    quoted.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPrintable(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (!IsPrintable(text[i])) return false;
        }

        return true;
    }

    // YAML 1.2.2 §5.1, without tabs and line ends, and without marks that a reader of the file would not see.
    private static bool IsPrintable(char character) =>
        character is >= ' ' and <= '~' or >= '\u00A0' and < '\u2028' or > '\u2029' and < '\uD800' or >= '\uE000' and < '\uFFFE' and not '\uFEFF';

    [GeneratedRegex(@"\A(~|null|true|false|yes|no|on|off|y|n|=|<<)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MillisecondTimeout)]
    private static partial Regex Word();

    // Numbers and times of YAML 1.1 and 1.2, whose readers differ: hexadecimal, octal and binary, exponents, 12:30:45, 2024-03-26.
    [GeneratedRegex(
        @"\A([-+]?(0x[0-9a-f_]+|0o[0-7]+|0b[01_]+|[0-9][0-9_,]*(\.[0-9_]*)?(e[-+]?[0-9]+)?|\.[0-9][0-9_]*(e[-+]?[0-9]+)?|\.inf"
            + @"|[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?)|\.nan|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([t ].*)?)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MillisecondTimeout)]
    private static partial Regex Number();
}
