using System.Globalization;
using Briefings.Benchmarks.Corpora;

namespace Briefings.Benchmarks;

/// <summary>Who is measured beside us.</summary>
internal enum Peers
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Hugo.</summary>
    Hugo,

    /// <summary>Hugo and Eleventy.</summary>
    All,
}

/// <summary>Builds one corpus with us and with peers, in turn, as whole processes from start to exit.</summary>
/// <param name="tool">The published tool.</param>
/// <param name="folder">Where the corpora are made and removed.</param>
/// <param name="npm">A folder with Eleventy in its <c>node_modules</c>, where it is measured.</param>
/// <param name="peers">Who else builds.</param>
/// <param name="size">Articles and other records together; each is a page. Ten articles to twelve records.</param>
/// <param name="rounds">How often each is built.</param>
internal sealed class BuildTimes(string tool, string folder, string npm, Peers peers, int size, int rounds)
{
    private readonly string _root = SiteFiles.FolderFor(size, folder);
    private readonly List<Subject> _subjects = [];

    /// <summary>The head of the table.</summary>
    public const string Header = """
        | pages | tool | rounds | median s | least s | processor s | peak MB | files | MB written | time to Hugo's | memory to Hugo's |
        | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        """;

    /// <summary>The rows of the table.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        try
        {
            Prepare();
            for (var round = 0; round < rounds; round++)
            {
                foreach (var subject in _subjects) subject.Runs.Add(await BuildAsync(subject, round, cancellation));
            }

            return [.. _subjects.Select(Row)];
        }
        finally
        {
            Directory.Delete(_root, recursive: true);
        }
    }

    private void Prepare()
    {
        Add("Briefings, cold", "briefings", tool, ["build"], BriefingsSite.Write, "output", isWarm: false);
        // A second build stands beside the first until they are exchanged: of the sizes that peers are spared, two do not fit into memory.
        if (peers != Peers.None) Add("Briefings, one file changed", "briefings", tool, ["build"], write: null, "output", isWarm: true);
        if (peers != Peers.None) Add("Hugo", "hugo", "hugo", ["--quiet"], HugoSite.Write, "public", isWarm: false);
        if (peers == Peers.All) Add("Eleventy", "eleventy", "node", [Path.Combine(npm, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"], EleventySite.Write, "public", isWarm: false);

        void Add(string name, string site, string command, string[] arguments, Action<string, Corpus>? write, string output, bool isWarm)
        {
            var place = Path.Combine(_root, site);
            write?.Invoke(place, Corpus.OfPages(size));
            _subjects.Add(new(name, place, command, arguments, Path.Combine(place, output), isWarm));
        }

        // Node looks for packages beside the settings that import them.
        if (peers == Peers.All) Directory.CreateSymbolicLink(Path.Combine(_root, "eleventy/node_modules"), Path.Combine(npm, "node_modules"));
    }

    private static async Task<BuildRun> BuildAsync(Subject subject, int round, CancellationToken cancellation)
    {
        if (subject.IsWarm)
        {
            File.AppendAllText(Path.Combine(subject.Folder, "input/articles/n1.md"), string.Create(CultureInfo.InvariantCulture, $"\nA paragraph of round {round}.\n"));
        }
        else
        {
            foreach (var left in subject.Leftovers.Where(Directory.Exists)) Directory.Delete(left, recursive: true);
        }

        return await BuildRun.OfAsync(subject.Command, subject.Arguments, subject.Folder, cancellation);
    }

    private string Row(Subject subject)
    {
        var files = new DirectoryInfo(subject.Output).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        var hugo = _subjects.SingleOrDefault(one => one.Name == "Hugo");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {subject.Name} | {rounds} | {subject.Median(run => run.Seconds):0.00} | {subject.Runs.Min(run => run.Seconds):0.00} | {subject.Median(run => run.ProcessorSeconds):0.0} | {subject.Median(run => run.PeakMegabytes):0} | {files.Count} | {files.Sum(file => file.Length) / 1e6:0} | {Ratio(run => run.Seconds)} | {Ratio(run => run.PeakMegabytes)} |");

        string Ratio(Func<BuildRun, double> of) => hugo is null ? "" : (subject.Median(of) / hugo.Median(of)).ToString("0.00", CultureInfo.InvariantCulture);
    }

    private sealed record Subject(string Name, string Folder, string Command, string[] Arguments, string Output, bool IsWarm)
    {
        public List<BuildRun> Runs { get; } = [];

        /// <summary>What a cold build must not find.</summary>
        public IEnumerable<string> Leftovers => [Output, Path.Combine(Folder, ".briefings")];

        /// <summary>The middle of the runs; of an even number, the upper one.</summary>
        public double Median(Func<BuildRun, double> of) => Runs.Select(of).Order().ElementAt(Runs.Count / 2);
    }
}
