using System.Globalization;
using Briefings.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace Briefings.Text;

/// <summary>Writes paragraphs, headings, lists, tables and the like.</summary>
internal sealed class BlockComposer
{
    private const int HighestLevel = 2;
    private const int LowestLevel = 6;

    private readonly TextDraft _draft;
    private readonly HtmlTemplate _html;
    private readonly InlineComposer _inlines;
    private readonly MentionFinder? _mentions;
    private readonly CustomBlocks _customBlocks;
    private readonly HeadingIds _ids = new();
    private readonly Stack<(int Written, int Shown)> _levels = [];
    private int _paragraphs;

    public BlockComposer(TextDraft draft, InlineComposer inlines, MentionFinder? mentions, RecordResolver resolver, Vocabulary vocabulary)
    {
        _draft = draft;
        _html = draft.Html;
        _inlines = inlines;
        _mentions = mentions;
        _customBlocks = new CustomBlocks(draft, inlines, this, resolver, vocabulary);
    }

    /// <summary>Writes the children of a block.</summary>
    /// <param name="container">The block.</param>
    /// <param name="isTight">Whether paragraphs are written without <c>p</c>.</param>
    public void Write(ContainerBlock container, bool isTight = false)
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (isTight && i > 0 && container[i - 1] is ParagraphBlock) _html.Raw("\n");
            Write(container[i], isTight);
        }
    }

    /// <summary>Writes the children of a block whose words are somebody else's.</summary>
    public void WriteQuoted(ContainerBlock container)
    {
        var wasQuoted = _inlines.IsQuoted;
        _inlines.IsQuoted = true;
        Write(container);
        _inlines.IsQuoted = wasQuoted;
    }

    private void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case ParagraphBlock { Parent: MarkdownDocument } paragraph when _draft.Owner.Collection is Collection.Articles or Collection.Pages:
                WriteNumberedParagraph(paragraph);
                break;
            case ParagraphBlock paragraph:
                WriteLeaf(paragraph, isTight ? "" : "<p>", isTight ? "" : "</p>\n");
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                _html.Raw("<blockquote>\n");
                WriteQuoted(quote);
                _html.Raw("</blockquote>\n");
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case ThematicBreakBlock:
                _html.Raw("<hr>\n");
                break;
            case Table table:
                WriteTable(table);
                break;
            case DefinitionList definitions:
                WriteDefinitions(definitions);
                break;
            case FootnoteGroup footnotes:
                WriteFootnotes(footnotes);
                break;
            case CustomContainer custom:
                _customBlocks.Write(custom);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                break;
            default:
                throw new InvalidOperationException($"no HTML for {block.GetType()}");
        }
    }

    private void WriteLeaf(LeafBlock leaf, string before, string after)
    {
        _inlines.Prepare(leaf, mayLink: true);
        _html.Raw(before);
        _inlines.Write();
        _html.Raw(after);
    }

    private void WriteNumberedParagraph(ParagraphBlock paragraph)
    {
        _html.Raw("<p").Hole(HoleKind.ParagraphId, text: (++_paragraphs).ToString(CultureInfo.InvariantCulture));
        WriteLeaf(paragraph, ">", "</p>\n");
    }

    private void WriteHeading(HeadingBlock heading)
    {
        _mentions?.BeginSection();
        _inlines.Prepare(heading, mayLink: false);
        var text = Sentences.Clip(_inlines.Text, focus: 0);
        var level = ShownLevel(heading.Level);
        var id = _ids.For(text);
        _draft.Add(new TextHeading(level, id, text));
        _html.Raw("<h").Raw(level).Raw(" id=\"").Hole(HoleKind.IdPrefix).Text(id).Raw("\">");
        _inlines.Write();
        _html.Raw("</h").Raw(level).Raw(">\n");
    }

    // A text that starts with ## starts with h2 all the same, and no level is skipped on the way down (WCAG 2.2, 1.3.1).
    private int ShownLevel(int written)
    {
        while (_levels.TryPeek(out var above) && above.Written >= written) _levels.Pop();
        var shown = _levels.TryPeek(out var parent) ? Math.Min(parent.Shown + 1, LowestLevel) : HighestLevel;
        _levels.Push((written, shown));
        return shown;
    }

    private void WriteList(ListBlock list)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        _html.Raw("<").Raw(element);
        if (list.IsOrdered && list.OrderedStart is { } start and not "1") _html.Raw(" start=\"").Text(start).Raw("\"");
        _html.Raw(">\n");
        foreach (var block in list)
        {
            var item = (ListItemBlock)block;
            _html.Raw(IsTask(item) ? "<li class=\"task\">" : "<li>");
            Write(item, isTight: !list.IsLoose);
            _html.Raw("</li>\n");
        }

        _html.Raw("</").Raw(element).Raw(">\n");
    }

    private static bool IsTask(ListItemBlock item) => item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList };

    private void WriteCode(CodeBlock code)
    {
        _inlines.Check(code);
        _html.Raw("<pre><code");
        if (code is FencedCodeBlock { Info: { Length: > 0 } language }) _html.Raw(" class=\"language-").Text(language).Raw("\"");
        _html.Raw(">");
        for (var i = 0; i < code.Lines.Count; i++) _html.Text(code.Lines.Lines[i].Slice.AsSpan()).Raw("\n");
        _html.Raw("</code></pre>\n");
    }

    private void WriteTable(Table table)
    {
        _html.Raw("<div class=\"scroll\"><table>\n");
        var isInBody = false;
        foreach (var block in table)
        {
            var row = (TableRow)block;
            if (row.IsHeader)
            {
                _html.Raw("<thead>\n");
            }
            else if (!isInBody)
            {
                _html.Raw("<tbody>\n");
                isInBody = true;
            }

            WriteRow(table, row);
            if (row.IsHeader) _html.Raw("</thead>\n");
        }

        _html.Raw(isInBody ? "</tbody>\n</table></div>\n" : "</table></div>\n");
    }

    private void WriteRow(Table table, TableRow row)
    {
        _html.Raw("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            _html.Raw(row.IsHeader ? "<th scope=\"col\"" : "<td");
            var alignment = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            // A class, as the content security policy forbids inline style.
            _html.Raw(alignment switch
            {
                TableColumnAlign.Center => " class=\"center\">",
                TableColumnAlign.Right => " class=\"right\">",
                _ => ">",
            });
            Write((TableCell)row[i], isTight: true);
            _html.Raw(row.IsHeader ? "</th>" : "</td>");
        }

        _html.Raw("</tr>\n");
    }

    private void WriteDefinitions(DefinitionList list)
    {
        _html.Raw("<dl>\n");
        foreach (var block in list)
        {
            var item = (DefinitionItem)block;
            var isOpen = false;
            for (var i = 0; i < item.Count; i++)
            {
                if (item[i] is DefinitionTerm term)
                {
                    if (isOpen) _html.Raw("</dd>\n");
                    isOpen = false;
                    WriteLeaf(term, "<dt>", "</dt>\n");
                    continue;
                }

                if (!isOpen) _html.Raw("<dd>");
                var isAlone = !isOpen && (i + 1 == item.Count || item[i + 1] is DefinitionTerm);
                isOpen = true;
                Write(item[i], isTight: isAlone);
            }

            if (isOpen) _html.Raw("</dd>\n");
        }

        _html.Raw("</dl>\n");
    }

    private void WriteFootnotes(FootnoteGroup footnotes)
    {
        if (footnotes.Count == 0) return;

        _draft.EndSections();
        _mentions?.BeginSection();
        _html.Raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n");
        foreach (var block in footnotes)
        {
            var footnote = (Footnote)block;
            _html.Raw("<li id=\"").Hole(HoleKind.IdPrefix).Raw("fn:").Raw(footnote.Order).Raw("\">");
            Write(footnote);
            _html.Raw("</li>\n");
        }

        _html.Raw("</ol>\n</section>\n");
    }
}
