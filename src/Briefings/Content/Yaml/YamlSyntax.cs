using Briefings.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefings.Content.Yaml;

/// <summary>Says in an editor's terms what the parser could not read.</summary>
internal static class YamlSyntax
{
    /// <summary>What is said when the parser stops without a word.</summary>
    public const string EndsTooEarly = "the text ends too early";

    /// <summary>Reports a fault at the best place that is known.</summary>
    /// <param name="text">What was parsed.</param>
    /// <param name="fault">What the parser says.</param>
    /// <param name="at">Where; the default when it does not know.</param>
    /// <param name="last">The last thing that it had read.</param>
    /// <param name="diagnostics">Takes the report.</param>
    public static void Report(YamlText text, string fault, Mark at, ParsingEvent? last, DiagnosticBag diagnostics)
    {
        if (PlaceOfTab(text, fault, at, last) is { } tab)
        {
            diagnostics.Report(YamlRules.TabIndentation, tab, "a tab stands in the indentation", "indent with spaces");
            return;
        }

        var place = PlaceOf(text, at, last);
        var (what, remedy) = Explain(fault, LineOf(text, place));
        diagnostics.Report(YamlRules.Syntax, place, $"not valid YAML: {what}", remedy);
    }

    private static (string What, string Remedy) Explain(string message, ReadOnlySpan<char> line)
    {
        if (Says("invalid mapping") || Says("Mapping values are not allowed"))
        {
            return line.Count(": ") > 1
                ? ("a second ': ' on the line", "put text that holds ': ' in quotation marks")
                : ("a key cannot stand here, because the value above it goes on", "indent the key as its neighbours are, and close quotation marks and brackets above it");
        }

        if (Says("cannot start any token")) return ("text cannot start with this character", "put the text in quotation marks");
        if (Says("quoted scalar, found unexpected end") || Says("quoted scalar, found wrong indentation")) return ("the quotation mark is never closed", "add the closing quotation mark");
        if (Says("flow sequence")) return ("the list in '[ ]' is broken here", "put ',' between the items and ']' at the end");
        if (Says("flow mapping")) return ("the mapping in '{ }' is broken here", "put ',' between the keys and '}' at the end");
        if (Says("expected key")) return ("expected 'key: value' here", "give every line a key, and indent the keys of one mapping alike");
        if (Says("'-' indicator")) return ("expected '- ' here", "start every item of the list with '- ', indented alike");
        if (Says("sequence entries are not allowed")) return ("a list cannot start here", "start the list on the next line, or write it in '[ ]'");
        if (Says("unknown escape")) return ("an unknown escape in quotation marks", "write '\\\\' for a backslash, or use single quotation marks");
        if (Says(EndsTooEarly) || Says("node content")) return ("a value is missing, or a bracket is not closed", "close what is open here");
        return (FirstLower(message.Trim().TrimEnd('.')), "correct the line; put text with special characters in quotation marks");

        bool Says(string words) => message.Contains(words, StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> LineOf(YamlText text, SourceLocation place)
    {
        var number = text.FirstLine;
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            if (number++ == place.Line) return line;
        }

        return [];
    }

    // A fault at the very end tells nothing; the last thing that was read does.
    private static SourceLocation PlaceOf(YamlText text, in Mark at, ParsingEvent? last)
    {
        if (at.Line > 0 && at.Index < text.Text.AsSpan().TrimEnd().Length) return text.At(at);
        return last is null ? text.Start : text.At(last.Start);
    }

    // The parser names no place for tabs, or a wrong one: look for the first from where it stopped.
    private static SourceLocation? PlaceOfTab(YamlText text, string fault, in Mark at, ParsingEvent? last)
    {
        var firstLine = last?.Start.Line ?? 1;
        var lastLine = fault.Contains("tab", StringComparison.Ordinal) ? int.MaxValue : Math.Max(at.Line, firstLine);

        var number = 0;
        foreach (var range in text.Text.AsSpan().Split('\n'))
        {
            number++;
            if (number < firstLine) continue;
            if (number > lastLine) break;
            var line = text.Text.AsSpan()[range];
            var indentation = line.Length - line.TrimStart(" \t").Length;
            var tab = line[..indentation].IndexOf('\t');
            if (tab >= 0 && indentation < line.Length) return new(text.File, text.FirstLine + number - 1, tab + 1);
        }

        return null;
    }

    private static string FirstLower(string text) => text.Length == 0 ? "the text cannot be read" : char.ToLowerInvariant(text[0]) + text[1..];
}
