using System.Buffers;
using System.Runtime.InteropServices;
using Briefings.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Briefings.Text;

/// <summary>Characters that stand side by side, with no markup between them: a name is looked for in one run.</summary>
/// <param name="Start">Of the first character.</param>
/// <param name="End">After the last.</param>
/// <param name="IsLinked">Whether it is part of a link.</param>
/// <param name="Target">The record that the link leads to, if it is one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRun(int Start, int End, bool IsLinked, RecordKey? Target);

/// <summary>
/// The characters of one paragraph, heading or cell, without markup. <see cref="InlineComposer"/> writes the same characters in the
/// same order, so a place found here is a place there. Reused from block to block.
/// </summary>
internal sealed class FlatText
{
    private readonly ArrayBufferWriter<char> _chars = new(1024);
    private readonly List<TextRun> _runs = [];
    private readonly List<(int Flat, int Source)> _pieces = [];
    private int _runStart;

    /// <summary>The characters; marks of citations and notes are one <see cref="Sentences.Mark"/> each, images are nothing.</summary>
    public ReadOnlySpan<char> Chars => _chars.WrittenSpan;

    /// <summary>The runs, in order; text in code and in addresses is in none.</summary>
    public List<TextRun> Runs => _runs;

    /// <summary>Whether there was markup too deep to follow.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Replaces the content. Wiki links are resolved on the way, as their text may be their target's.</summary>
    public void Read(ContainerInline? inlines, RecordResolver resolver)
    {
        _chars.ResetWrittenCount();
        _runs.Clear();
        _pieces.Clear();
        _runStart = 0;
        IsTooDeep = false;
        if (inlines is null) return;

        AddChildren(inlines, resolver, isLinked: false, depth: 0);
        EndRun(isLinked: false, target: null);
    }

    /// <summary>Where in the Markdown a character stands.</summary>
    public int SourceOf(int index)
    {
        var piece = _pieces.FindLast(piece => piece.Flat <= index);
        return piece.Source + index - piece.Flat;
    }

    /// <summary>Stretches between white space that hold a letter or a digit.</summary>
    public int CountWords()
    {
        var count = 0;
        var isCounted = false;
        foreach (var c in Chars)
        {
            if (char.IsWhiteSpace(c))
            {
                isCounted = false;
            }
            else if (!isCounted && char.IsLetterOrDigit(c))
            {
                isCounted = true;
                count++;
            }
        }

        return count;
    }

    private void AddChildren(ContainerInline container, RecordResolver resolver, bool isLinked, int depth)
    {
        if (depth > InlineComposer.DeepestNesting)
        {
            IsTooDeep = true;
            return;
        }

        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _pieces.Add((_chars.WrittenCount, literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0)));
                    _chars.Write(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    _pieces.Add((_chars.WrittenCount, entity.Span.Start));
                    _chars.Write(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    _chars.Write("\n");
                    break;
                default:
                    EndRun(isLinked, target: null);
                    AddOther(inline, resolver, isLinked, depth);
                    _runStart = _chars.WrittenCount;
                    break;
            }
        }
    }

    private void AddOther(Inline inline, RecordResolver resolver, bool isLinked, int depth)
    {
        switch (inline)
        {
            case WikiLinkInline wiki:
                resolver.Resolve(wiki);
                _runStart = _chars.WrittenCount;
                _chars.Write(wiki.Label);
                EndRun(isLinked: true, wiki.Record);
                break;
            case CitationInline or FootnoteLink { IsBackLink: false }:
                _chars.Write([Sentences.Mark]);
                break;
            case CodeInline code:
                _chars.Write(code.Content);
                break;
            case AutolinkInline autolink:
                _chars.Write(autolink.Url);
                break;
            case LinkInline { IsImage: true } or FootnoteLink or TaskList:
                break;
            case ContainerInline container:
                _runStart = _chars.WrittenCount;
                var linked = isLinked || inline is LinkInline;
                if (inline is DelimiterInline delimiter)
                {
                    _pieces.Add((_chars.WrittenCount, delimiter.Span.Start));
                    _chars.Write(delimiter.ToLiteral());
                }

                AddChildren(container, resolver, linked, depth + 1);
                EndRun(linked, target: null);
                break;
            default:
                throw new InvalidOperationException($"no text for {inline.GetType()}");
        }
    }

    private void EndRun(bool isLinked, RecordKey? target)
    {
        if (_chars.WrittenCount > _runStart) _runs.Add(new(_runStart, _chars.WrittenCount, isLinked, target));
        _runStart = _chars.WrittenCount;
    }
}
