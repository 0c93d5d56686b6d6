using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Text.Wording;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Text;

/// <summary>Writes what stands in a paragraph, heading or cell. A block is first prepared, then written.</summary>
internal sealed class InlineComposer(TextDraft draft, RecordResolver resolver, MentionFinder? mentions, SiteVoice voice, BrokenMarks broken, CapturedWording? captured)
{
    /// <summary>How many marks may stand in one another.</summary>
    public const int DeepestNesting = 64;

    private readonly FlatText _flat = new();
    private readonly List<Mention> _links = [];
    private readonly List<Mention> _linked = [];
    private readonly List<(int Position, RecordKey To, TextReferenceKind Kind)> _references = [];
    private readonly List<int> _sentenceEnds = [];
    private ContainerInline? _inlines;
    private int _cursor;
    private int _nextLink;
    private bool _isMentionOpen;
    private bool _isInLink;

    /// <summary>The text of the block last prepared.</summary>
    public ReadOnlySpan<char> Text => _flat.Chars;

    /// <summary>Whether what is read stands in a quotation: those are not the site's words.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Reads a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="mayLink">Whether names in it become links.</param>
    public void Prepare(LeafBlock block, bool mayLink)
    {
        _inlines = block.Inline;
        _flat.Read(_inlines, resolver);
        if (_flat.IsTooDeep) draft.Report(TextRules.TooDeep, block.Span.Start, "marks are nested too deeply here", "flatten the text");
        draft.WordCount += _flat.CountWords();
        broken.Report(_flat);
        _links.Clear();
        _linked.Clear();
        _references.Clear();
        if (mayLink) mentions?.Find(_flat, _links, _linked);
        if (!IsQuoted) voice.Read(_flat.Chars, _flat.SourceOf, draft.Report);
        captured?.Read(_flat.Chars, IsQuoted, _flat.SourceOf, draft.Report);
    }

    /// <summary>Reads a block of code, in which text could be kept as well.</summary>
    public void Check(CodeBlock code) => captured?.Read(code.Lines.ToString(), IsQuoted, _ => code.Span.Start, draft.Report);

    /// <summary>Writes the block last prepared.</summary>
    public void Write()
    {
        (_cursor, _nextLink) = (0, 0);
        if (_inlines is not null) WriteChildren(_inlines, depth: 0);
        foreach (var mention in _links.Concat(_linked)) _references.Add((mention.Start, mention.Record, TextReferenceKind.Mention));
        AddReferences();
    }

    private void AddReferences()
    {
        if (_references.Count == 0) return;

        _sentenceEnds.Clear();
        Sentences.FindEnds(_flat.Chars, _sentenceEnds);
        foreach (var (position, to, kind) in _references.OrderBy(reference => reference.Position))
        {
            draft.Add(to, kind, Sentences.Around(_flat.Chars, _sentenceEnds, position));
        }
    }

    private void WriteChildren(ContainerInline container, int depth)
    {
        if (depth > DeepestNesting) return;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) Write(inline, depth);
    }

    private void Write(Inline inline, int depth)
    {
        var html = draft.Html;
        switch (inline)
        {
            case LiteralInline literal:
                WriteText(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                CharacterReferences.Check(draft, entity.Transcoded.AsSpan(), entity.Span.Start);
                WriteText(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline lineBreak:
                if (lineBreak.IsHard) html.Raw("<br>");
                WriteText("\n");
                break;
            case EmphasisInline emphasis:
                html.Raw(emphasis.DelimiterCount == 2 ? "<strong>" : "<em>");
                WriteChildren(emphasis, depth + 1);
                html.Raw(emphasis.DelimiterCount == 2 ? "</strong>" : "</em>");
                break;
            case CodeInline code:
                html.Raw("<code>");
                WriteText(code.Content);
                html.Raw("</code>");
                break;
            case AutolinkInline autolink:
                WriteAutolink(autolink);
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image);
                break;
            case LinkInline link:
                WriteLink(link, depth);
                break;
            case WikiLinkInline wiki:
                WriteWikiLink(wiki);
                break;
            case CitationInline citation:
                WriteCitation(citation);
                break;
            case FootnoteLink footnote:
                WriteFootnoteLink(footnote);
                break;
            case TaskList task:
                html.Raw(task.Checked ? "<input type=\"checkbox\" checked disabled aria-label=\"Done\">" : "<input type=\"checkbox\" disabled aria-label=\"To do\">");
                break;
            case ContainerInline container:
                if (inline is DelimiterInline delimiter) WriteText(delimiter.ToLiteral());
                WriteChildren(container, depth + 1);
                break;
            default:
                throw new InvalidOperationException($"no HTML for {inline.GetType()}");
        }
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = text.Length;
            if (_nextLink < _links.Count)
            {
                var link = _links[_nextLink];
                if (_cursor == link.Start && !_isMentionOpen)
                {
                    draft.Html.Raw("<a").Hole(HoleKind.RecordAttributes, link.Record).Raw(">");
                    _isMentionOpen = true;
                }

                length = Math.Min(length, (_isMentionOpen ? link.End : link.Start) - _cursor);
            }

            draft.Html.Text(text[..length]);
            _cursor += length;
            text = text[length..];
            if (!_isMentionOpen || _cursor < _links[_nextLink].End) continue;

            draft.Html.Raw("</a>");
            _isMentionOpen = false;
            _nextLink++;
        }
    }

    private void WriteAutolink(AutolinkInline autolink)
    {
        var url = autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url;
        var isOpen = OpenLink(url, title: "", autolink.Span.Start);
        WriteText(autolink.Url);
        if (isOpen) CloseLink();
    }

    private void WriteLink(LinkInline link, int depth)
    {
        var isOpen = OpenLink(link.Url ?? "", link.Title ?? "", link.Span.Start);
        WriteChildren(link, depth + 1);
        if (isOpen) CloseLink();
    }

    private bool OpenLink(string url, string title, int offset)
    {
        if (IsNested(offset)) return false;

        var kind = LinkAddress.KindOf(url);
        if (kind == LinkAddressKind.Forbidden)
        {
            draft.Report(TextRules.ForbiddenAddress, offset, $"a link cannot lead to '{Shown(url)}'", "use http, https, mailto, or a path of this site");
            return false;
        }

        draft.Html.Raw("<a href=\"");
        LinkAddress.Write(draft.Html, kind, url);
        if (kind is not (LinkAddressKind.Web or LinkAddressKind.Mail)) draft.AddAddress(url, offset);
        if (kind == LinkAddressKind.Web) draft.Html.Raw("\" rel=\"external noopener");
        CharacterReferences.Check(draft, title, offset);
        CharacterReferences.Check(draft, url, offset);
        if (title.Length > 0) draft.Html.Raw("\" title=\"").Text(title);
        draft.Html.Raw("\">");
        _isInLink = true;
        return true;
    }

    private void CloseLink()
    {
        draft.Html.Raw("</a>");
        _isInLink = false;
    }

    private bool IsNested(int offset)
    {
        if (_isInLink) draft.Report(TextRules.NestedLink, offset, "a link cannot stand inside another link", "put it behind the other link");
        return _isInLink;
    }

    private void WriteImage(LinkInline image)
    {
        var alt = AltText.Of(image);
        var src = image.Url ?? "";
        if (string.IsNullOrWhiteSpace(alt))
        {
            draft.Report(TextRules.MissingAlt, image.Span.Start, $"the image '{Shown(src)}' has no description", "write what it shows: ![a map of the region](…)");
        }

        WriteImage(src, alt, image.Title ?? "", image.Span.Start);
    }

    /// <summary>Writes an image.</summary>
    /// <param name="src">Its address, as written.</param>
    /// <param name="alt">What it shows.</param>
    /// <param name="title">Its title, or empty.</param>
    /// <param name="offset">Where it stands in the Markdown.</param>
    public void WriteImage(string src, string alt, string title, int offset)
    {
        var kind = LinkAddress.KindOf(src);
        // Nothing is loaded from other sites: readers are not tracked, and a picture does not vanish with its host.
        if (kind is LinkAddressKind.Forbidden or LinkAddressKind.Mail or LinkAddressKind.Fragment or LinkAddressKind.Web)
        {
            draft.Report(TextRules.ForbiddenAddress, offset, $"an image cannot be at '{Shown(src)}'", "put the file under input/assets/ and write assets/…");
            return;
        }

        CharacterReferences.Check(draft, alt, offset);
        CharacterReferences.Check(draft, title, offset);
        CharacterReferences.Check(draft, src, offset);
        draft.AddAddress(src, offset);
        draft.Html.Raw("<img src=\"");
        LinkAddress.Write(draft.Html, kind, src);
        draft.Html.Raw("\" alt=\"").Text(alt);
        if (title.Length > 0) draft.Html.Raw("\" title=\"").Text(title);
        draft.Html.Raw("\" loading=\"lazy\">");
    }

    private static string Shown(string url) => url.Length <= 100 ? url : url[..100] + "…";

    private void WriteWikiLink(WikiLinkInline wiki)
    {
        var start = _cursor;
        // On its own page a record's name leads nowhere.
        var isLink = wiki.Record is { } target && target != draft.Owner && !IsNested(wiki.Span.Start);
        if (isLink)
        {
            draft.Html.Raw("<a").Hole(HoleKind.RecordAttributes, wiki.Record!.Value).Raw(">");
            _references.Add((start, wiki.Record.Value, TextReferenceKind.WikiLink));
        }

        WriteText(wiki.Label);
        if (isLink) draft.Html.Raw("</a>");
    }

    private void WriteCitation(CitationInline citation)
    {
        var position = _cursor++;
        if (IsNested(citation.Span.Start)) return;

        var cited = new List<(RecordKey Source, string Locator)>(citation.Sources.Length);
        foreach (var source in citation.Sources)
        {
            if (source.Id.Length == 0)
            {
                draft.Report(TextRules.MalformedCitation, source.Offset, "this part of a citation names no source", "write [@id; @id]");
            }
            else if (resolver.Find(Collection.Sources, source.Id, source.Offset) is { } record)
            {
                cited.Add((record.Key, source.Locator));
                _references.Add((position, record.Key, TextReferenceKind.Citation));
            }
        }

        draft.WriteCitations(cited);
    }

    private void WriteFootnoteLink(FootnoteLink link)
    {
        var html = draft.Html;
        if (link.IsBackLink)
        {
            html.Raw(" <a href=\"#").Hole(HoleKind.IdPrefix).Raw("fnref:").Raw(link.Index)
                .Raw("\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>");
            return;
        }

        _cursor++;
        if (IsNested(link.Span.Start)) return;

        html.Raw("<sup class=\"fn\"><a id=\"").Hole(HoleKind.IdPrefix).Raw("fnref:").Raw(link.Index)
            .Raw("\" href=\"#").Hole(HoleKind.IdPrefix).Raw("fn:").Raw(link.Footnote.Order)
            .Raw("\" role=\"doc-noteref\" aria-label=\"Note ").Raw(link.Footnote.Order).Raw("\">").Raw(link.Footnote.Order).Raw("</a></sup>");
    }
}
