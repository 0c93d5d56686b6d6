using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Text;

namespace Briefings.Editorial;

/// <summary>Reads the whole record as a careful editor would, once, in time proportional to records and links.</summary>
internal static class EditorialReview
{
    /// <summary>Reports what the published record lacks or leaves in doubt.</summary>
    /// <param name="graph">The record.</param>
    /// <param name="names">The names of its actors.</param>
    /// <param name="references">What its texts point at.</param>
    /// <param name="diagnostics">Takes the findings, at the levels that the site sets.</param>
    public static void Report(RecordGraph graph, NameIndex names, IEnumerable<TextReference> references, DiagnosticBag diagnostics)
    {
        new Sourcing(graph, diagnostics).Report();
        new Answers(graph, diagnostics).Report();
        new Precision(graph, diagnostics).Report();
        new Orphans(graph, references, diagnostics).Report();
        foreach (var response in graph.Content.Responses)
        {
            Sequence.Report(response, graph.Links, diagnostics);
            Status.Report(response, diagnostics);
        }

        var plainTexts = new PlainTexts(new SiteVoice(names), diagnostics);
        foreach (var record in graph.Content.AllRecords())
        {
            Summaries.Report(record, diagnostics);
            plainTexts.Report(record);
        }
    }
}
