using System.Globalization;
using Briefings.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Briefings.Content.Yaml;

/// <summary>Reads waivers of editorial rules, which are comments: <c># briefings: allow BRF2003 until 2027-03-01: the reason</c>.</summary>
internal static class WaiverReader
{
    private const string Opening = "briefings:";

    /// <summary>The waivers of a file. Text that is not YAML has none: it is reported anyway.</summary>
    /// <param name="text">The YAML, and the place of its first line in the file.</param>
    /// <param name="body">The first line of the Markdown below; null where there can be none.</param>
    /// <param name="diagnostics">Takes what is wrong with them.</param>
    public static IReadOnlyList<Waiver> Read(YamlText text, int? body, DiagnosticBag diagnostics)
    {
        // Comments cost a second reading, which nearly no file needs.
        if (!text.Text.Contains(Opening, StringComparison.Ordinal) || TokensOf(text.Text) is not { } tokens) return [];
        var values = tokens.Where(token => token is Scalar or FlowMappingStart or FlowSequenceStart or BlockEntry).ToList();
        var waivers = new List<Waiver>();
        foreach (var comment in tokens.OfType<Comment>())
        {
            var words = comment.Value.Trim();
            if (!words.StartsWith(Opening, StringComparison.Ordinal)) continue;
            if (Parse(words[Opening.Length..], text.At(comment.Start), diagnostics) is { } waiver) waivers.Add(Place(waiver, comment, values, text, body));
        }

        return waivers;
    }

    private static List<Token>? TokensOf(string text)
    {
        var tokens = new List<Token>();
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                // After some faults the scanner stays where it is, and gives the same one for ever.
                if (scanner.Current is Error) return null;
                tokens.Add(scanner.Current!);
            }

            return tokens;
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            return null;
        }
    }

    private static Waiver? Parse(string text, SourceLocation at, DiagnosticBag diagnostics)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var words = (colon < 0 ? text : text[..colon]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var reason = colon < 0 ? "" : text[(colon + 1)..].Trim();

        if (words is not ["allow", ..]) return Refuse("a comment that starts with 'briefings:' is a waiver and goes on with 'allow'");
        if (words.Length < 2) return Refuse("the waiver names no rule");
        var rule = Rules.All.FirstOrDefault(each => string.Equals(each.Code, words[1], StringComparison.Ordinal));
        if (rule is null) return Refuse($"there is no rule {Quoting.Quote(words[1])}{Spelling.DidYouMean(words[1], Rules.All.Where(each => each.IsWaivable).Select(each => each.Code))}");
        if (!rule.IsWaivable) return Refuse($"{rule.Code} cannot be waived", "mend what it tells of; only editorial rules, from BRF2000 to BRF2899, can be waived");
        if (words is not [_, _, "until", _, ..]) return Refuse($"the waiver of {rule.Code} has no last day");
        if (!DateOnly.TryParseExact(words[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until)) return Refuse($"{Quoting.Quote(words[3])} is not a day");
        if (words.Length > 4) return Refuse($"{Quoting.Quote(words[4])} stands where ':' and the reason are due");
        if (reason.Length == 0) return Refuse($"the waiver of {rule.Code} gives no reason");
        return new Waiver(rule.Code, at, until, reason) { FirstLine = 1, LastLine = 0 };

        Waiver? Refuse(string message, string? remedy = null)
        {
            diagnostics.Report(YamlRules.BadWaiver, at, message, remedy ?? $"write '# briefings: allow {MeantBy(words)} until 2027-03-01: the reason'");
            return null;
        }
    }

    // The rule that the words name, or nearly name; some rule where they name none.
    private static string MeantBy(string[] words)
    {
        string[] codes = [.. Rules.All.Where(rule => rule.IsWaivable).Select(rule => rule.Code)];
        return words.Select(word => Spelling.Nearest(word, codes)).FirstOrDefault(code => code is not null) ?? EditorialRules.AmbiguousName.Code;
    }

    private static Waiver Place(Waiver waiver, Comment comment, List<Token> values, YamlText text, int? body)
    {
        var line = comment.Start.Line;
        if (comment.IsInline) return Over(waiver, line, values, text);

        var isOfFile = values.Count == 0 || values[0].Start.Line > line;
        if (values.Find(value => value.Start.Line > line) is { } next) return Over(waiver, next.Start.Line, values, text) with { IsOfFile = isOfFile };
        // Right above the line that ends the front matter: what comes next is the body, whose lines cannot hold comments.
        return body is { } first ? waiver with { FirstLine = first, LastLine = int.MaxValue, IsOfFile = isOfFile } : waiver with { IsOfFile = isOfFile };
    }

    // A text of several lines cannot hold comments either: what holds for its first line holds for all.
    private static Waiver Over(Waiver waiver, long line, List<Token> values, YamlText text)
    {
        var last = line;
        foreach (var value in values.Where(value => value is Scalar && value.Start.Line <= line && LastLine(value) >= line)) last = Math.Max(last, LastLine(value));
        var first = values.Where(value => value is Scalar && LastLine(value) == line).Select(value => value.Start.Line).Append(line).Min();
        return waiver with { FirstLine = (int)first + text.FirstLine - 1, LastLine = (int)last + text.FirstLine - 1 };
    }

    // A block ends where the next line starts.
    private static long LastLine(Token value) => value.End.Column <= 1 && value.End.Line > value.Start.Line ? value.End.Line - 1 : value.End.Line;
}
