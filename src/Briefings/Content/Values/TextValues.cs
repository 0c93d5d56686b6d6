using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content.Binding;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Values;

/// <summary>Plain text, Markdown, true or false, numbers.</summary>
internal static class TextValues
{
    /// <summary>One paragraph of plain text on one line; empty when absent.</summary>
    public static string Text(this MappingReader reader, string key) =>
        reader.Value(key) is { } node ? Read(node, key, reader.Context) ?? "" : "";

    /// <summary>As <see cref="Text"/>, with something to go on with when a required text is absent (and was reported).</summary>
    public static string TextOr(this MappingReader reader, string key, string otherwise) =>
        reader.Text(key) is { Length: > 0 } text ? text : otherwise;

    /// <summary>Plain texts.</summary>
    public static ImmutableArray<string> Texts(this MappingReader reader, string key) => reader.List(key, Read);

    /// <summary>Markdown with its place; empty when absent.</summary>
    public static MarkdownText Markdown(this MappingReader reader, string key)
    {
        if (reader.Value(key) is not { } node) return MarkdownText.Empty;
        if (node is YamlScalar scalar) return scalar.ToMarkdown();
        reader.Context.ReportWrongType(node, key, "text");
        return MarkdownText.Empty;
    }

    /// <summary>True or false, and nothing else that YAML readers take for it.</summary>
    public static bool Flag(this MappingReader reader, string key, bool otherwise)
    {
        if (reader.Value(key) is not { } node) return otherwise;
        const string Expected = "true or false";
        if (reader.Context.TextOf(node, key, Expected) is not { } text) return otherwise;
        if (text is "true" or "false" && node is YamlScalar { Style: YamlStyle.Plain }) return text is "true";

        var remedy = text.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "1" or "y" => "write true, without quotation marks",
            "false" or "no" or "off" or "0" or "n" => "write false, without quotation marks",
            _ => "write true or false",
        };
        reader.Context.Diagnostics.Report(ValueRules.NotTrueOrFalse, node.At, $"'{key}' takes {Expected}, not {(text is "true" or "false" ? "text in quotation marks" : Quoting.Quote(text))}", remedy);
        return otherwise;
    }

    /// <summary>A whole number within bounds, both included.</summary>
    public static int Number(this MappingReader reader, string key, int otherwise, int least, int most)
    {
        if (reader.Value(key) is not { } node) return otherwise;
        var expected = $"a whole number from {least} to {most}";
        if (reader.Context.TextOf(node, key, expected) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        reader.Context.Diagnostics.Report(ValueRules.BadNumber, node.At, $"'{key}' takes {expected}, not {Quoting.Quote(text)}", "write such a number");
        return otherwise;
    }

    /// <summary>One paragraph, or null when it is no text. Several paragraphs are reported.</summary>
    public static string? Read(YamlNode node, string key, BindingContext context)
    {
        if (context.TextOf(node, key) is not { } text) return null;
        if (!text.Contains('\n')) return text;

        // A single line feed in a '|' block is the end of a line; anywhere else YAML leaves one only where a blank line was.
        var isBlock = node is YamlScalar { Style: YamlStyle.Literal };
        var lines = text.Split('\n', StringSplitOptions.TrimEntries);
        if (!isBlock || lines.Any(line => line.Length == 0))
        {
            context.Diagnostics.Report(ValueRules.SeveralParagraphs, node.At, $"'{key}' holds more than one paragraph", "make it one paragraph, and move the rest to 'description' or the body");
        }

        return string.Join(' ', lines.Where(line => line.Length > 0));
    }
}
