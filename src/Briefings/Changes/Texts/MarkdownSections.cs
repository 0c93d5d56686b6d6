using System.Collections.Immutable;
using System.Text;
using Briefings.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Changes.Texts;

/// <summary>What a text says under one of its headings.</summary>
/// <param name="Heading">Its words; empty above the first heading.</param>
/// <param name="Occurrence">Which of the headings with these words, from 0.</param>
/// <param name="Line">The line of the text on which it starts, from 0.</param>
/// <param name="Words">Every word that readers see, in order.</param>
/// <param name="Marks">What words lead to and rest on: links, citations, pictures, blocks; as they are written, and in words.</param>
internal sealed record MarkdownSection(string Heading, int Occurrence, int Line, ImmutableArray<string> Words, ImmutableArray<Piece> Marks)
{
    /// <summary>What makes it the same section in another version.</summary>
    public (string Heading, int Occurrence) Identity => (Heading, Occurrence);
}

/// <summary>
/// Cuts Markdown at its headings, and keeps of each part only what it says. Where lines are wrapped, how lists are marked and how emphasis is written is
/// not part of that.
/// </summary>
internal sealed class MarkdownSections
{
    private readonly List<MarkdownSection> _sections = [];
    private readonly Dictionary<string, int> _headings = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private readonly List<Piece> _marks = [];
    private string _heading = "";
    private int _line;

    private MarkdownSections()
    {
    }

    /// <summary>The sections, the part above the first heading included. A text that cannot be parsed is one section, with its words as they stand.</summary>
    public static IReadOnlyList<MarkdownSection> Of(string text)
    {
        var sections = new MarkdownSections();
        if (!MarkdownSyntax.TryParse(text, out var document))
        {
            sections._text.Append(text);
            sections.Finish();
            return sections._sections;
        }

        foreach (var block in document.Descendants()) sections.Add(block);
        sections.Finish();
        return sections._sections;
    }

    private void Add(MarkdownObject item)
    {
        switch (item)
        {
            case HeadingBlock { Parent: MarkdownDocument } heading:
                Finish();
                (_heading, _line) = (string.Join(' ', WordsOf(heading)), heading.Line);
                break;
            case CustomContainer block:
                _marks.Add(new(string.Join(' ', $":::{block.Info} {block.Arguments}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), $"a block “{block.Info}”", null));
                break;
            case CodeBlock code:
                _text.Append(code.Lines.ToString()).Append(' ');
                break;
            case LeafBlock { Inline: { } inlines }:
                Append(inlines, _text, _marks);
                _text.Append(' ');
                break;
        }
    }

    private static string[] WordsOf(HeadingBlock heading)
    {
        var text = new StringBuilder();
        if (heading.Inline is not null) Append(heading.Inline, text, []);
        return Words(text);
    }

    private static void Append(ContainerInline inlines, StringBuilder text, List<Piece> marks)
    {
        foreach (var inline in inlines.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case WikiLinkInline wiki:
                    text.Append(wiki.Label.Length > 0 ? wiki.Label : wiki.Target);
                    marks.Add(new($"[[{wiki.Target}]]", "a link to a record", null));
                    break;
                case CitationInline citation:
                    marks.AddRange(citation.Sources.Select(source => new Piece(source.Locator.Length > 0 ? $"[@{source.Id}, {source.Locator}]" : $"[@{source.Id}]", "a citation", null)));
                    break;
                case LinkInline link:
                    marks.Add(link.IsImage ? new($"picture {link.Url}", "a picture", null) : new($"link {link.Url}", $"a link to {link.Url}", null));
                    break;
                case TaskList task:
                    text.Append(task.Checked ? "☑ " : "☐ ");
                    break;
            }
        }
    }

    private void Finish()
    {
        var occurrence = _headings.GetValueOrDefault(_heading);
        _headings[_heading] = occurrence + 1;
        _sections.Add(new(_heading, occurrence, _line, [.. Words(_text)], [.. _marks]));
        _text.Clear();
        _marks.Clear();
    }

    // A full stop that a citation parts from its word belongs to the word.
    private static string[] Words(StringBuilder text)
    {
        var words = new List<string>();
        foreach (var word in Typography.Words(text.ToString()))
        {
            if (words.Count > 0 && word.All(char.IsPunctuation)) words[^1] += word;
            else words.Add(word);
        }

        return [.. words];
    }
}
