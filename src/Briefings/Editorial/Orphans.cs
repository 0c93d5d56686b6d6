using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Editorial;

/// <summary>Records that nothing names and that name nothing.</summary>
internal sealed class Orphans(RecordGraph graph, IEnumerable<TextReference> references, DiagnosticBag diagnostics)
{
    public void Report()
    {
        var linked = new HashSet<RecordKey>();
        foreach (var link in graph.Links.All)
        {
            linked.Add(link.From.Key);
            linked.Add(link.To.Key);
        }

        foreach (var reference in references)
        {
            linked.Add(reference.From);
            linked.Add(reference.To);
        }

        foreach (var record in graph.Content.AllRecords())
        {
            // A draft is not done; a page (About) stands by itself; a topic with no file exists by its use.
            if (record.IsDraft || record is Page || linked.Contains(record.Key)) continue;
            diagnostics.Report(EditorialRules.Orphan, record.At,
                $"nothing names {record.Key}, and it names no other record", "name it where it belongs, or name here what it is about");
        }
    }
}
