using System.Diagnostics;
using System.Globalization;
using Briefings.Benchmarks.Corpora;

namespace Briefings.Benchmarks;

/// <summary>
/// Saves files under a running preview and waits for what it pushes to open pages. Measured from the end of the save: until the push, and until the
/// page has been fetched and holds the change.
/// </summary>
/// <param name="tool">The published tool.</param>
/// <param name="folder">Where the corpus is made and removed.</param>
/// <param name="size">Articles and other records together; ten articles to twelve records.</param>
/// <param name="samples">Changes of each kind.</param>
internal sealed class PreviewLatency(string tool, string folder, int size, int samples)
{
    // Between two changes of an editor who types; long enough for the look at the whole site to have begun.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);

    private readonly string _site = SiteFiles.FolderFor(size, folder);

    /// <summary>The head of the table.</summary>
    public const string Header = """
        | records | change | samples | pushed p50 | pushed p95 | page p50 | page p95 |
        | ---: | --- | ---: | ---: | ---: | ---: | ---: |
        """;

    private string Input => Path.Combine(_site, "input");

    /// <summary>The rows of the table: times in milliseconds.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        BriefingsSite.Write(_site, Corpus.OfPages(size));
        try
        {
            await using var preview = await PreviewProcess.StartAsync(tool, _site, cancellation);
            var rows = new List<string> { Row("command to first page", [(preview.FirstPage, preview.FirstPage)]) };
            await preview.SettledAsync(cancellation);
            await Task.Delay(Warming, cancellation);
            rows.Add(Row("article: a paragraph", await SampleAsync(preview, "articles/n1.md", AddParagraph, "/articles/n1/", Save, cancellation)));
            rows.Add(Row("incident: its summary", await SampleAsync(preview, "incidents/i1.yaml", SetSummary, "/incidents/i1/", Save, cancellation)));
            rows.Add(Row("actor: its summary", await SampleAsync(preview, "actors/a1.yaml", SetSummary, "/actors/a1/", Save, cancellation)));
            rows.Add(Row("article, saved by rename", await SampleAsync(preview, "articles/n2.md", AddParagraph, "/articles/n2/", SaveByRename, cancellation)));
            rows.Add(Row("article, seen on its list", await SampleAsync(preview, "articles/n3.md", SetNewestTitle, "/articles/", Save, cancellation)));
            rows.Add(Row("a new article", await SampleAsync(preview, "articles/n4.md", SetNewestTitle, "/articles/new-{0}/", SaveAsNew, cancellation)));
            rows.Add(Row("an article deleted, seen on its list", await SampleAsync(preview, "articles/n4.md", SetNewestTitle, "/articles/", Delete, cancellation, isGone: true)));
            rows.Add(Row("20 articles at once", await SampleAsync(preview, "articles/n5.md", AddParagraph, "/articles/n5/", SaveMany, cancellation)));
            return rows;
        }
        finally
        {
            Directory.Delete(_site, recursive: true);
        }
    }

    private async Task<List<(double Pushed, double Page)>> SampleAsync(
        PreviewProcess preview, string path, Func<string, string, string> edit, string page, Action<string, string, string> save, CancellationToken cancellation, bool isGone = false)
    {
        var full = Path.Combine(Input, path);
        var found = new List<(double Pushed, double Page)>();
        for (var i = 0; i < samples; i++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"zebra{Path.GetFileNameWithoutExtension(path)}x{i:000}");
            var text = edit(await File.ReadAllTextAsync(full, cancellation), mark);
            var version = preview.Version;
            save(full, text, mark);
            var started = Stopwatch.GetTimestamp();
            await preview.AfterAsync(version, cancellation);
            var pushed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var html = await preview.GetAsync(page.Replace("{0}", mark, StringComparison.Ordinal), cancellation);
            var shown = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            if (html.Contains(mark, StringComparison.Ordinal) == isGone) throw new InvalidOperationException($"{page} does not show the change to {path}");
            found.Add((pushed, shown));
            await Task.Delay(Pause, cancellation);
        }

        return found;
    }

    private static string AddParagraph(string text, string mark) => $"{text}\nA paragraph with {mark} in it.\n";

    private static string SetSummary(string text, string mark) => SetKey(text, "summary", $"The word is {mark} here.");

    private static string SetNewestTitle(string text, string mark) => SetKey(SetKey(text, "title", $"An article with {mark}"), "date", "2025-01-01");

    private static string SetKey(string text, string key, string value) =>
        string.Join('\n', text.Split('\n').Select(line => line.StartsWith(key + ": ", StringComparison.Ordinal) ? $"{key}: {value}" : line));

    private static void Save(string path, string text, string mark) => File.WriteAllText(path, text);

    private static void SaveByRename(string path, string text, string mark)
    {
        File.WriteAllText(path + ".tmp", text);
        File.Move(path + ".tmp", path, overwrite: true);
    }

    private static void SaveAsNew(string path, string text, string mark) => File.WriteAllText(Path.Combine(Path.GetDirectoryName(path)!, $"new-{mark}.md"), text);

    private static void Delete(string path, string text, string mark) => File.Delete(Path.Combine(Path.GetDirectoryName(path)!, $"new-{mark}.md"));

    private static void SaveMany(string path, string text, string mark)
    {
        var folder = Path.GetDirectoryName(path)!;
        foreach (var other in Enumerable.Range(6, 19).Select(number => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"n{number}.md"))))
            File.AppendAllText(other, $"\nA paragraph with {mark} in it.\n");
        File.WriteAllText(path, text);
    }

    private string Row(string change, List<(double Pushed, double Page)> found)
    {
        var (pushed, page) = (found.Select(one => one.Pushed).Order().ToList(), found.Select(one => one.Page).Order().ToList());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {change} | {found.Count} | {At(pushed, 0.5):0} | {At(pushed, 0.95):0} | {At(page, 0.5):0} | {At(page, 0.95):0} |");
    }

    // The nearest rank.
    private static double At(List<double> sorted, double part) => sorted[(int)Math.Ceiling(part * sorted.Count) - 1];
}
