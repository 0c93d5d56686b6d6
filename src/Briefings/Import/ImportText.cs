using System.Buffers;
using System.Text;
using Briefings.Content.Files;

namespace Briefings.Import;

/// <summary>Text of others as content can hold it: without invisible characters, and with nothing in it that would act as markup.</summary>
internal static class ImportText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_[]<&");
    private static readonly SearchValues<char> MarkupAtStart = SearchValues.Create("#+-=:>|~");

    /// <summary>The text as one line.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character)) Space(line);
            else if (!TextChecks.IsInvisible(character)) line.Append(character);
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>The text as Markdown that reads as what it says, quoted from whoever said it, for a site does not speak with the voice of others.</summary>
    /// <param name="text">Plain text; an empty line ends a paragraph.</param>
    /// <param name="speaker">Who says it.</param>
    public static string Quotation(string text, string speaker)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split("\n\n").Select(Line).Where(paragraph => paragraph.Length > 0).ToList();
        return paragraphs.Count == 0 ? "" : $"{Escape(speaker)}:\n\n{string.Join("\n>\n", paragraphs.Select(paragraph => "> " + Escape(paragraph)))}\n";
    }

    /// <summary>A line as Markdown that reads as what it says.</summary>
    public static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        var start = 0;
        // '1.' and '1)' start a list.
        while (start < line.Length && char.IsAsciiDigit(line[start])) start++;
        var isNumbered = start > 0 && start < line.Length && line[start] is '.' or ')';
        for (var i = 0; i < line.Length; i++)
        {
            var acts = Markup.Contains(line[i]) || (i == 0 && MarkupAtStart.Contains(line[i])) || (isNumbered && i == start);
            if (acts) escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    private static void Space(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
    }
}
