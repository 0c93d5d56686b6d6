using System.Collections.Frozen;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Text.Wording;

/// <summary>The wording of all captured texts of a site, to recognise copies of it. Immutable.</summary>
internal sealed class CapturedWording
{
    private readonly FrozenDictionary<ulong, string> _sources;

    private CapturedWording(FrozenDictionary<ulong, string> sources) => _sources = sources;

    /// <summary>The wording of the sources, drafts too; null when no text was captured.</summary>
    public static CapturedWording? Of(IEnumerable<Source> sources)
    {
        var all = new Dictionary<ulong, string>();
        foreach (var source in sources)
        {
            foreach (var hash in source.CapturedWording) all.TryAdd(hash, source.Id);
        }

        return all.Count == 0 ? null : new(all.ToFrozenDictionary());
    }

    /// <summary>Reports the first words of a paragraph that are copied.</summary>
    /// <param name="paragraph">Plain text.</param>
    /// <param name="isQuotation">Whether the whole is marked as a quotation; a short one is left alone.</param>
    /// <param name="sourceOf">Where a character of the text stands in what was written.</param>
    /// <param name="report">Takes the rule, the place in what was written, the message and the remedy.</param>
    public void Read(ReadOnlySpan<char> paragraph, bool isQuotation, Func<int, int> sourceOf, Action<DiagnosticRule, int, string, string> report)
    {
        if (isQuotation && WordCount.OfStretches(paragraph) <= Quote.MostWords) return;
        foreach (var shingle in WordShingles.Of(paragraph, skipsQuotations: true))
        {
            if (!_sources.TryGetValue(shingle.Hash, out var source)) continue;
            report(CaptureRules.CopiedWording, sourceOf(shingle.Start), $"'{Sentences.Clip(paragraph[shingle.Start..shingle.End], focus: 0)}' stands so in the captured text of source '{source}'",
                "say it in other words, or quote at most 25 words in quotation marks, with their speaker");
            return;
        }
    }
}
