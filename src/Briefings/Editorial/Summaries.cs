using System.Globalization;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Text;

namespace Briefings.Editorial;

/// <summary>Summaries that are too long to be one.</summary>
internal static class Summaries
{
    private const int MostWords = 60;

    public static void Report(Record record, DiagnosticBag diagnostics)
    {
        var words = WordCount.OfStretches(record.Summary);
        if (words <= MostWords) return;
        diagnostics.Report(EditorialRules.LongSummary, record.Fields["summary"],
            string.Create(CultureInfo.InvariantCulture, $"the summary has {words} words; {MostWords} are the most"), "shorten it, and move the rest to the text below it");
    }
}
