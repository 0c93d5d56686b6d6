using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Files;

/// <summary>A Markdown file in its two parts.</summary>
/// <param name="Keys">The YAML between the <c>---</c> lines.</param>
/// <param name="Body">The Markdown below.</param>
/// <param name="FirstLineOfBody">The line of the file after the second <c>---</c>.</param>
internal sealed record FrontMatter(YamlText Keys, MarkdownText Body, int FirstLineOfBody)
{
    /// <summary>Splits a file; null when its front matter is absent or not closed.</summary>
    /// <param name="text">Lines end in <c>\n</c>.</param>
    /// <param name="file">The file, as messages name it.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static FrontMatter? Split(string text, string file, DiagnosticBag diagnostics)
    {
        var first = LineAt(text, 0);
        if (!IsFence(text.AsSpan()[first], mayBeDots: false))
        {
            diagnostics.Report(FileRules.NoFrontMatter, new(file, 1, 1), "the file does not start with front matter", "start it with a line '---', the keys, and a second line '---'");
            return null;
        }

        var start = first.End.Value + 1;
        var number = 2;
        for (var offset = start; offset < text.Length; number++)
        {
            var line = LineAt(text, offset);
            if (IsFence(text.AsSpan()[line], mayBeDots: true))
            {
                var body = Math.Min(text.Length, line.End.Value + 1);
                return new(new(text[start..offset], file, 2), BodyFrom(text, body, new(file, number + 1, 1)), number + 1);
            }

            offset = line.End.Value + 1;
        }

        diagnostics.Report(FileRules.UnclosedFrontMatter, new(file, 1, 1), "the front matter that starts here is not closed", "end it with a line that is just '---'");
        return null;
    }

    private static MarkdownText BodyFrom(string text, int start, SourceLocation at)
    {
        var body = text.AsSpan(start).TrimEnd();
        return body.IsEmpty ? MarkdownText.Empty : new(body.ToString(), at, LinesMatch: true);
    }

    private static bool IsFence(ReadOnlySpan<char> line, bool mayBeDots) => line.TrimEnd(" \t") is "---" || (mayBeDots && line.TrimEnd(" \t") is "...");

    private static Range LineAt(string text, int offset)
    {
        var length = text.AsSpan(offset).IndexOf('\n');
        return offset..(length < 0 ? text.Length : offset + length);
    }
}
