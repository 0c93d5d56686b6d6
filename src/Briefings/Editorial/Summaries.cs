using System.Globalization;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Editorial;

/// <summary>Summaries that are too long to be one.</summary>
internal static class Summaries
{
    private const int MostWords = 60;

    public static void Report(Record record, DiagnosticBag diagnostics)
    {
        var words = CountWords(record.Summary);
        if (words <= MostWords) return;
        diagnostics.Report(EditorialRules.LongSummary, record.Fields["summary"],
            string.Create(CultureInfo.InvariantCulture, $"the summary has {words} words; {MostWords} are the most"), "shorten it, and move the rest to the text below it");
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        var isInWord = false;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace && !isInWord) count++;
            isInWord = !isSpace;
        }

        return count;
    }
}
