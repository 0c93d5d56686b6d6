using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>Compiles Markdown against the records and names of a site. Immutable: one for the whole build, on as many threads as there are.</summary>
internal sealed class TextCompiler(RecordIndex index, NameIndex names, Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    /// <summary>Takes over a text that an earlier build compiled against the same names and records: its mistakes are reported again.</summary>
    public CompiledText TakeOver(CompiledText text)
    {
        foreach (var diagnostic in text.Reported) diagnostics.Add(diagnostic);
        return text;
    }

    /// <summary>Compiles one text; mistakes are reported, and what they concern is shown as plain text.</summary>
    /// <param name="owner">The record that the text belongs to.</param>
    /// <param name="text">The Markdown.</param>
    /// <param name="autoLink">Whether the first mention of each name under each heading becomes a link.</param>
    public CompiledText Compile(Record owner, MarkdownText text, bool autoLink)
    {
        if (text.IsEmpty) return CompiledText.Empty;

        var draft = new TextDraft(owner, text, diagnostics);
        if (!MarkdownSyntax.TryParse(text.Text, out var document))
        {
            draft.Report(TextRules.TooDeep, 0, "the text is nested too deeply to be read", "flatten its lists, quotations or brackets");
            return draft.Finish();
        }

        var resolver = new RecordResolver(draft, index, names);
        var mentions = autoLink ? new MentionFinder(draft, names) : null;
        var inlines = new InlineComposer(draft, resolver, mentions, new SiteVoice(names));
        new BlockComposer(draft, inlines, mentions, resolver, vocabulary).Write(document);
        return draft.Finish();
    }
}
