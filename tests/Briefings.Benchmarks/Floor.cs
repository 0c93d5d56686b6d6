using System.Diagnostics;
using System.Globalization;
using Briefings.Benchmarks.Corpora;
using Markdig;
using YamlDotNet.Core;

namespace Briefings.Benchmarks;

/// <summary>What a build cannot do without, each alone and on all cores: reading the input, parsing it, and writing as many files of the same sizes.</summary>
/// <param name="tool">The published tool, for the sizes of what it writes.</param>
/// <param name="folder">Where the corpus is made and removed.</param>
/// <param name="size">Articles and other records together.</param>
internal sealed class Floor(string tool, string folder, int size)
{
    private static readonly ParallelOptions AllCores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly string _root = SiteFiles.FolderFor(size, folder);

    private int _written;

    /// <summary>The head of the table.</summary>
    public const string Header = """
        | pages | what alone | files | MB | s |
        | ---: | --- | ---: | ---: | ---: |
        """;

    /// <summary>The rows of the table; each the least of three.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        try
        {
            BriefingsSite.Write(_root, Corpus.OfPages(size));
            var build = await BuildRun.OfAsync(tool, ["build"], _root, cancellation);
            var inputs = Files("input");
            var outputs = Files("output");
            return
            [
                Row("the whole build", outputs, build.Seconds),
                Row("reading", inputs, Least(() => Parallel.ForEach(inputs, AllCores, file => File.ReadAllBytes(file.FullName)))),
                Row("reading and parsing YAML and Markdown", inputs, Least(() => Parallel.ForEach(inputs, AllCores, Parse))),
                Row("writing", outputs, Least(() => Write(outputs))),
            ];
        }
        finally
        {
            Directory.Delete(_root, recursive: true);
        }
    }

    private List<FileInfo> Files(string name) => [.. new DirectoryInfo(Path.Combine(_root, name)).EnumerateFiles("*", SearchOption.AllDirectories)];

    private static double Least(Action work) => Enumerable.Range(0, 3).Min(_ =>
    {
        var began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    });

    private static void Parse(FileInfo file)
    {
        var text = File.ReadAllText(file.FullName);
        var end = file.Extension == ".md" ? text.IndexOf("\n---\n", StringComparison.Ordinal) : text.Length;
        var parser = new Parser(new StringReader(text[..end]));
        while (parser.MoveNext())
        {
            // Only the events are wanted.
        }

        if (file.Extension == ".md") Markdown.Parse(text[end..]);
    }

    private void Write(List<FileInfo> files)
    {
        var root = Path.Combine(_root, string.Create(CultureInfo.InvariantCulture, $"written-{++_written}"));
        var output = Path.Combine(_root, "output");
        var bytes = new byte[files.Max(file => file.Length)];
        foreach (var place in files.Select(file => file.DirectoryName!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(root, Path.GetRelativePath(output, place)));
        Parallel.ForEach(files, AllCores, file =>
        {
            using var handle = File.OpenHandle(Path.Combine(root, Path.GetRelativePath(output, file.FullName)), FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(handle, bytes.AsSpan(0, (int)file.Length), fileOffset: 0);
        });
    }

    private string Row(string what, List<FileInfo> files, double seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"| {size} | {what} | {files.Count} | {files.Sum(file => file.Length) / 1e6:0} | {seconds:0.00} |");
}
