using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Names;
using Briefings.Text.Wording;

namespace Briefings.Editorial;

/// <summary>Captured wording outside of Markdown: in titles, summaries, key points and the like. Only called when the site has captured texts.</summary>
internal sealed class Captures(RecordIndex index, CapturedWording captured, DiagnosticBag diagnostics)
{
    // A shorter title is a name, which anybody may use.
    private const int LeastTitleWords = 4;

    /// <summary>Looks through all records that are no drafts, those that wait for their day too, and drafts that are published.</summary>
    public void Report()
    {
        foreach (var record in index.Records.Where(record => !record.IsDraft || index.IsPublished(record.Key))) Report(record);
    }

    private void Report(Record record)
    {
        foreach (var (text, at) in ShortText.Of(record)) Read(text, at);
        if (record is Response response) Read(response.Reason, response.Fields["reason"]);
        if (record is Article { IsDraft: false } article) CompareTitle(article);
    }

    private void CompareTitle(Article article)
    {
        var title = FoldedText.FoldName(article.Name);
        foreach (var entry in article.Sources)
        {
            if (entry.Reference is not { } reference || !index.TryGet(new(Collection.Sources, reference.Id), out var record)) continue;
            if (record is not Source { CapturedWording.IsEmpty: false } source || FoldedText.FoldName(source.Name) is not { Length: > 0 } theirs) continue;
            if (theirs.Count(' ') + 1 < LeastTitleWords || !title.Contains(theirs, StringComparison.OrdinalIgnoreCase)) continue;
            diagnostics.Report(CaptureRules.CopiedWording, article.Fields["title"], $"the title holds that of the captured source '{source.Id}'", "write a title in the site's own words");
        }
    }

    private void Read(string text, SourceLocation at)
    {
        if (text.Length > 0) captured.Read(text, isQuotation: false, index => index, (rule, _, message, remedy) => diagnostics.Report(rule, at, message, remedy));
    }
}
