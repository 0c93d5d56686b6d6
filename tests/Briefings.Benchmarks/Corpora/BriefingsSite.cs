using System.Text;

namespace Briefings.Benchmarks.Corpora;

/// <summary>A corpus as Briefings reads it: names stand in the text as they are, and are linked by the build.</summary>
internal static class BriefingsSite
{
    /// <summary>Writes a site into a folder that is not there yet.</summary>
    public static void Write(string folder, Corpus corpus)
    {
        var input = Path.Combine(folder, "input");
        SiteFiles.Write(input, "site.yaml", "title: Corpus\nurl: https://corpus.example/\nzone: Etc/UTC\n");
        foreach (var entry in corpus.Entries())
        {
            var extension = entry.Collection == "articles" ? "md" : "yaml";
            SiteFiles.Write(input, $"{entry.Collection}/{entry.Id}.{extension}", Text(entry));
        }
    }

    private static string Text(Entry entry) => entry.Collection switch
    {
        "sources" => $"title: {entry.Title}\npublisher: {entry.Publisher}\npublisher_kind: {entry.Kind}\npublished: {entry.Day}\n",
        "actors" => $"name: {entry.Title}\nkind: {entry.Kind}\n{Common(entry)}{PartOf(entry)}",
        "incidents" =>
            $"title: {entry.Title}\nkind: {entry.Kind}\noccurred: {entry.Day[..7]}\ndisclosed: {entry.Day}\ntargets: [{entry.Target}]\n" +
            $"attributed_to:\n  actor: {entry.Accused}\n  by: {entry.By}\n  date: {entry.Day}\n  sources: [{entry.Sources[0]}]\n{Common(entry)}",
        "responses" =>
            $"title: {entry.Title}\nkind: {entry.Kind}\nannounced: {entry.Day}\nby: {entry.By}\ntoward: {entry.Target}\nincidents: {entry.Incidents[0]}\n{Common(entry)}",
        _ => Article(entry),
    };

    private static string Common(Entry entry) =>
        $"summary: {entry.Summary}\ndescription: |\n  {entry.Description}\ntopics: {List(entry.Topics)}\nsources: {List(entry.Sources)}\n";

    private static string PartOf(Entry entry) =>
        entry.PartOf is { } whole ? $"links:\n  - type: part-of\n    actor: {whole}\n    sources: {List(entry.Sources)}\n" : "";

    private static string Article(Entry entry)
    {
        var text = new StringBuilder(
            $"---\ntitle: {entry.Title}\ndate: {entry.Day}\nsummary: {entry.Summary}\nactors: {List(entry.Actors)}\nincidents: {List(entry.Incidents)}\n" +
            $"topics: {List(entry.Topics)}\nsources: {List(entry.Sources)}\n---\n");
        foreach (var (index, (first, second)) in entry.Sections.Index()) text.Append($"\n## Part {index}\n\n{first}\n\n{second}\n");
        return text.ToString();
    }

    private static string List(IEnumerable<string> ids) => $"[{string.Join(", ", ids)}]";
}
