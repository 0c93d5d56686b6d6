using System.Text;

namespace Briefings.Benchmarks.Corpora;

/// <summary>A corpus as Markdown files with front matter, as peers read it: every record a page, every name a link written by hand.</summary>
internal static class PeerContent
{
    /// <summary>Writes the files into a folder for each collection.</summary>
    /// <param name="content">The folder of the content.</param>
    /// <param name="corpus">The record.</param>
    /// <param name="address">How an actor's address is written in a link.</param>
    public static void Write(string content, Corpus corpus, Func<string, string> address)
    {
        foreach (var entry in corpus.Entries())
            SiteFiles.Write(content, $"{entry.Collection}/{entry.Id}.md", Text(entry, term => $"[{term.Text}]({address(term.Actor!)})"));
    }

    private static string Text(Entry entry, Func<Term, string> link)
    {
        var text = new StringBuilder($"---\ntitle: {entry.Title}\n");
        Add("kind", entry.Kind);
        Add("date", entry.Day);
        Add("publisher", entry.Publisher);
        Add("summary", entry.Summary?.ToString());
        Add("part_of", entry.PartOf);
        Add("target", entry.Target);
        Add("accused", entry.Accused);
        Add("by", entry.By);
        AddList("actors", entry.AllActors);
        AddList("incidents", entry.Incidents);
        AddList("topics", entry.Topics);
        AddList("sources", entry.Sources);
        text.Append("---\n");
        if (entry.Description is { } description) text.Append($"\n{description.Linked(link)}\n");
        foreach (var (index, (first, second)) in entry.Sections.Index()) text.Append($"\n## Part {index}\n\n{first.Linked(link)}\n\n{second.Linked(link)}\n");
        return text.ToString();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value)) text.Append($"{key}: {value}\n");
        }

        void AddList(string key, IReadOnlyList<string> ids)
        {
            if (ids.Count > 0) text.Append($"{key}: [{string.Join(", ", ids)}]\n");
        }
    }
}
