using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Text.Wording;

namespace Briefings.Text;

/// <summary>Compiles Markdown against the records and names of a site. Immutable: one for the whole build, on as many threads as there are.</summary>
/// <param name="index">The records.</param>
/// <param name="names">The names of the actors.</param>
/// <param name="vocabulary">The site's words.</param>
/// <param name="diagnostics">Takes mistakes.</param>
/// <param name="captured">What must not be published; null for nothing. A text depends on all of it, as it does on the names.</param>
internal sealed class TextCompiler(RecordIndex index, NameIndex names, Vocabulary vocabulary, DiagnosticBag diagnostics, CapturedWording? captured = null)
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
            if (MarkdownBounds.IsTooLong(text.Text))
                draft.Report(FileRules.TooLarge, 0, $"the text has {text.Text.Length:N0} characters; one text may have {MarkdownBounds.MostCharacters:N0}", "split it into several articles or pages");
            else
                draft.Report(TextRules.TooDeep, 0, "the text is nested too deeply to be read", "flatten its lists, quotations or brackets; put empty lines between definitions of links");
            return draft.Finish();
        }

        var resolver = new RecordResolver(draft, index, names);
        var mentions = autoLink ? new MentionFinder(draft, names) : null;
        // A draft that is not published may hold whatever its editor is at work on.
        var copies = !owner.IsDraft || index.IsPublished(owner.Key) ? captured : null;
        var inlines = new InlineComposer(draft, resolver, mentions, new SiteVoice(names), new BrokenMarks(draft, index, names), copies);
        new BlockComposer(draft, inlines, mentions, resolver, vocabulary).Write(document);
        return draft.Finish();
    }
}
