using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Names;
using Briefings.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.Suggestions;

/// <summary>Reads articles for all names and dates in them. Immutable; the texts have been compiled before, so their faults are known.</summary>
internal sealed class ArticleReader(RecordIndex index, NameIndex names)
{
    /// <summary>Reads one article.</summary>
    public ArticleReading Read(Article article)
    {
        var pass = new Pass(article, index, names);
        pass.ReadPlain(article.Name, article.Fields["title"]);
        pass.ReadPlain(article.Summary, article.Fields["summary"]);
        foreach (var point in article.KeyPoints) pass.ReadPlain(point, article.Fields["key_points"]);
        if (!article.Body.IsEmpty && MarkdownSyntax.TryParse(article.Body.Text, out var document)) pass.Read(document);
        return pass.Finish();
    }

    private sealed class Pass(Article article, RecordIndex index, NameIndex names)
    {
        private readonly TextDraft _draft = new(article, article.Body, new DiagnosticBag());
        private readonly FlatText _flat = new();
        private readonly FoldedText _folded = new();
        private readonly List<NameMatch> _matches = [];
        private readonly List<int> _ends = [];
        private readonly List<(int Position, RecordKey To, TextReferenceKind Kind)> _named = [];
        private readonly HashSet<RecordKey> _seen = [];
        private readonly ImmutableArray<ArticleMention>.Builder _mentions = ImmutableArray.CreateBuilder<ArticleMention>();
        private readonly ImmutableArray<DatedSentence>.Builder _dated = ImmutableArray.CreateBuilder<DatedSentence>();

        public ArticleReading Finish() => new(article, _mentions.DrainToImmutable(), _dated.DrainToImmutable());

        public void ReadPlain(string text, SourceLocation at)
        {
            if (text.Length == 0 || !article.AutoLink) return;
            _named.Clear();
            FindNames(text, 0, text.Length);
            Note(text, _ => at);
        }

        public void Read(MarkdownDocument document)
        {
            var resolver = new RecordResolver(_draft, index, names);
            foreach (var leaf in document.Descendants<LeafBlock>())
            {
                if (leaf.Inline is null) continue;
                _flat.Read(leaf.Inline, resolver);
                _named.Clear();
                foreach (var run in _flat.Runs)
                {
                    if (run.Target is { } target) _named.Add((run.Start, target, TextReferenceKind.WikiLink));
                    // What stands in a link to a record is called so: the record, not the names within.
                    else if (article.AutoLink) FindNames(_flat.Chars, run.Start, run.End);
                }

                AddCitations(leaf.Inline);
                Note(_flat.Chars, position => _draft.Locate(_flat.SourceOf(position)));
                if (IsProse(leaf)) FindDates();
            }
        }

        // Headings and cells are no sentences, and what somebody else is quoted with is not the site's to date.
        private static bool IsProse(LeafBlock leaf)
        {
            if (leaf is not ParagraphBlock) return false;
            for (var parent = leaf.Parent; parent is not null; parent = parent.Parent)
            {
                if (parent is TableCell or QuoteBlock or CustomContainer { Info: "quote" or "figure" }) return false;
            }

            return true;
        }

        private void FindNames(ReadOnlySpan<char> text, int start, int end)
        {
            _matches.Clear();
            names.Find(text, start, end, _folded, _matches);
            foreach (var match in _matches)
            {
                // A name that fits several says nothing for sure; the check asks for a link (BRF2003).
                if (names.BearersOf(match.Name) is [var bearer]) _named.Add((match.Start, bearer, TextReferenceKind.Mention));
            }
        }

        // Each citation and note mark is one character of the text, in the same order.
        private void AddCitations(ContainerInline inlines)
        {
            var marks = inlines.Descendants().Where(inline => inline is CitationInline or FootnoteLink { IsBackLink: false }).ToList();
            var position = -1;
            foreach (var mark in marks)
            {
                var next = _flat.Chars[(position + 1)..].IndexOf(Sentences.Mark);
                if (next < 0) return;
                position += next + 1;
                if (mark is not CitationInline citation) continue;
                foreach (var source in citation.Sources.Where(source => index.TryGet(new(Collection.Sources, source.Id), out _)))
                    _named.Add((position, new(Collection.Sources, source.Id), TextReferenceKind.Citation));
            }
        }

        private void Note(ReadOnlySpan<char> text, Func<int, SourceLocation> locate)
        {
            _ends.Clear();
            if (_named.Count == 0) return;
            _named.Sort((a, b) => a.Position.CompareTo(b.Position));
            Sentences.FindEnds(text, _ends);
            foreach (var (position, to, kind) in _named)
            {
                if (_seen.Add(to)) _mentions.Add(new(to, kind, locate(position), Sentences.Around(text, _ends, position)));
            }
        }

        private void FindDates()
        {
            var text = _flat.Chars;
            var start = 0;
            foreach (var end in _ends)
            {
                var sentence = text[start..end];
                var within = _named.Where(one => one.Position >= start && one.Position < end).ToList();
                // Who asks does not tell.
                if (within.Exists(one => one.Kind != TextReferenceKind.Citation) && !sentence.Contains('?'))
                {
                    foreach (var date in ProseDates.Find(sentence))
                    {
                        _dated.Add(new(
                            OneLine(sentence),
                            date.Date,
                            _draft.Locate(_flat.SourceOf(start + date.Start)),
                            [.. within.Where(one => one.Kind != TextReferenceKind.Citation).Select(one => one.To).Distinct()],
                            [.. within.Where(one => one.Kind == TextReferenceKind.Citation).Select(one => one.To).Distinct()]));
                    }
                }

                start = end;
            }
        }

        private static string OneLine(ReadOnlySpan<char> sentence) =>
            string.Join(' ', sentence.ToString().Replace($"{Sentences.Mark}", "", StringComparison.Ordinal).Split((char[])[], StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal);
    }
}
