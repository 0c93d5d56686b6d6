using System.Globalization;

using Briefings.Diagnostics;
using Briefings.Publishing;
using Briefings.Publishing.Output;
using Briefings.Site;

namespace Briefings.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    private static readonly SiteAddress Address = new(new Uri("https://example.org"));
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    private string Output => _folder.At("output");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_is_written_as_it_is_and_nothing_else_is_left()
    {
        Assert.True(Publish(new TextArtifact("index.html", "home"), new TextArtifact("a/b/index.html", "é"), new TextArtifact("feed.xml", "<feed/>"), new TextArtifact("_headers", "/*")).IsPublished);
        Assert.True(Publish(new TextArtifact("index.html", "new"), new TextArtifact("c.json", "{}")).IsPublished);

        Assert.Equal(["output/c.json", "output/index.html"], Tree(), StringComparer.Ordinal);
        Assert.Equal("new"u8.ToArray(), File.ReadAllBytes(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public async Task Readers_see_a_whole_version_at_every_moment_while_versions_are_swapped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs an exchange of folders in one step");
        Publish(Version(0));
        using var stop = new CancellationTokenSource();
        var reads = 0;
        // A thread of its own: the pool may be busy with other tests for longer than twenty versions take.
        var reader = Task.Factory.StartNew(() =>
        {
            var newest = 0;
            while (!stop.IsCancellationRequested)
            {
                // Every version has these files, so none is ever missing, empty or older than one seen before.
                var name = reads++ % 50 is var n and > 0 ? $"{n}.txt" : "index.html";
                var version = int.Parse(File.ReadAllText(Path.Combine(Output, name)), CultureInfo.InvariantCulture);
                Assert.True(version >= newest, $"{name} is of version {version} after {newest}");
                newest = version;
            }
        }, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        SpinWait.SpinUntil(() => Volatile.Read(ref reads) > 0 || reader.IsCompleted);
        for (var n = 1; n <= 20; n++) Assert.True(Publish(Version(n)).IsPublished);
        SpinWait.SpinUntil(() => Volatile.Read(ref reads) > 100 || reader.IsCompleted);
        await stop.CancelAsync();
        await reader;

        Assert.Equal("20", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output"], Names());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Builds_at_once_never_mix(bool canExchange)
    {
        Publish(Version(0));
        Parallel.For(1, 17, new ParallelOptions { MaxDegreeOfParallelism = 4 }, n =>
            new Publisher(Address, new DiagnosticBag()).Publish(Version(n), Output, [], canExchange ? FolderExchange.TryExchange : (_, _) => false, CancellationToken.None));

        var texts = Directory.GetFiles(Output).Select(File.ReadAllText).ToList();
        Assert.Single(texts.Distinct(StringComparer.Ordinal));
        Assert.Equal(0, texts.Count % 50);
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_system_that_cannot_exchange_folders_renames_twice()
    {
        Publish(Version(1));

        var result = new Publisher(Address, _diagnostics).Publish(Version(2), Output, [], (_, _) => false, CancellationToken.None);

        Assert.True(result.IsPublished);
        Assert.Equal("2", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void What_killed_builds_left_is_removed_and_what_live_ones_need_is_not()
    {
        _folder.Write(".output.0123456789ab/lock", "");
        _folder.Write(".output.0123456789ab/site/index.html", "half");
        _folder.Write(".output.00000000aaaa/site/index.html", "no lock");
        Directory.CreateDirectory(_folder.At(".output.00000000bbbb"));
        _folder.Write(".output.backup/site/index.html", "not ours");
        _folder.Write(".output.cccccccccccc/site/index.html", "live");
        using var live = new FileStream(_folder.At(".output.cccccccccccc/lock"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);

        Publish(Version(1));

        Assert.Equal([".output.backup", ".output.cccccccccccc", "output"], Names());
        Assert.True(File.Exists(_folder.At(".output.cccccccccccc/site/index.html")));
    }

    [Fact]
    public void A_build_killed_between_two_renames_gives_the_old_version_back()
    {
        _folder.Write(".output.0123456789ab/lock", "");
        _folder.Write(".output.0123456789ab/old/index.html", "old");
        _folder.Write(".output.0123456789ab/site/index.html", "new");
        _diagnostics.Report(SiteRules.BrokenLink, new("input/a.md"), "an error", "mend it");

        using (StagingFolder.Create(Output, FolderExchange.TryExchange))
            Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));

        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void Errors_keep_the_last_version_in_place()
    {
        Publish(Version(1));

        Assert.False(Publish(new TextArtifact("index.html", "<a href='/gone/'>")).IsPublished);

        Assert.Equal("1", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_warning_keeps_the_last_version_in_place_only_when_asked_to()
    {
        var warning = new Diagnostic(new("BRF2999", Severity.Warning, "t", "w"), Severity.Warning, new("input/a.md"), "m", "r");
        var strict = new DiagnosticBag(isStrict: true);
        strict.Add(warning);
        _diagnostics.Add(warning);

        Assert.False(new Publisher(Address, strict).Publish(Version(1), Output, [], CancellationToken.None).IsPublished);
        Assert.True(new Publisher(Address, _diagnostics).Publish(Version(1), Output, [], CancellationToken.None).IsPublished);
    }

    [Theory]
    [InlineData(28, "briefings: error BRF0901: 'b.json' cannot be published: the disk is full; free some space and build again")]
    [InlineData(30, "briefings: error BRF0902: 'b.json' cannot be published: the disk is read-only; choose an output folder on a disk that can be written")]
    [InlineData(5, "briefings: error BRF0903: 'b.json' cannot be published: it broke; mend the file system's complaint and build again")]
    public void A_fault_while_writing_leaves_the_last_version_whole(int error, string expected)
    {
        Publish(Version(1));

        var fault = Assert.Throws<EnvironmentFaultException>(() => Publish(new TextArtifact("index.html", "2"), new TextArtifact("b.json", () => throw new IOException("it broke.", error))));

        Assert.Equal(expected, fault.Message);
        Assert.Equal("1", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void An_output_folder_that_cannot_be_made_is_a_fault_of_the_environment()
    {
        _folder.Write("file", "");

        var fault = Assert.Throws<EnvironmentFaultException>(() => new Publisher(Address, _diagnostics).Publish(Version(1), _folder.At("file/output"), [], CancellationToken.None));

        Assert.StartsWith($"briefings: error BRF0903: the output folder '{_folder.At("file/output")}' cannot be written: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_leaves_the_last_version_and_no_litter()
    {
        Publish(Version(1));
        using var cancellation = new CancellationTokenSource();
        var site = Enumerable.Range(0, 200).Select(n => new TextArtifact($"{n}.txt", () =>
        {
            if (n == 100) cancellation.Cancel();
            return "2";
        })).ToArray<Artifact>();

        Assert.ThrowsAny<OperationCanceledException>(() => new Publisher(Address, _diagnostics).Publish(site, Output, [], cancellation.Token));

        Assert.Equal("1", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_bug_in_an_artifact_names_the_artifact()
    {
        var bug = Assert.Throws<InvalidOperationException>(() => Publish(new TextArtifact("index.html", () => throw new KeyNotFoundException())));

        Assert.Equal("'index.html' cannot be rendered", bug.Message);
        Assert.Empty(Names());
    }

    [Fact]
    public void A_mistake_of_the_theme_stops_only_its_own_pages_and_is_reported_once()
    {
        var mistake = new Diagnostic(ThemeRules.UnknownValue, Severity.Error, new("theme/layouts/a.html", 1, 1), "m", "r");
        var rendered = 0;
        var site = Enumerable.Range(0, 300).Select(n => new TextArtifact($"{n:000}.html", () => n % 2 == 0 ? throw new ThemeException(mistake) : Interlocked.Increment(ref rendered).ToString(CultureInfo.InvariantCulture))).ToArray<Artifact>();

        Assert.False(Publish(site).IsPublished);

        Assert.Equal(150, rendered);
        Assert.Equal([mistake], _diagnostics.ToSortedList());
    }

    [Fact]
    public void Progress_ends_with_everything_done()
    {
        var last = default(PublishProgress);
        new Publisher(Address, _diagnostics, progress: new Recorder(progress => last = progress)).Check(Version(3), CancellationToken.None);

        Assert.Equal(new(200, 200), last);
    }

    [Theory]
    [InlineData("../x", "BRF0605: '../x' cannot be published: '..' leads out of its folder")]
    [InlineData("/x", "BRF0605: '/x' cannot be published: it is absolute")]
    [InlineData("a\\b", "BRF0605: 'a\\b' cannot be published: it contains a backslash")]
    [InlineData("a//b", "BRF0605: 'a//b' cannot be published: a folder or file in it has no name")]
    [InlineData("a/", "BRF0605: 'a/' cannot be published: a folder or file in it has no name")]
    [InlineData("a\u0001b", "BRF0605: 'aU+0001b' cannot be published: it contains a control character")]
    [InlineData("a:b", "BRF0605: 'a:b' cannot be published: it contains one of : * ? \" < > |")]
    [InlineData("x/aux.html", "BRF0605: 'x/aux.html' cannot be published: 'aux.html' is a reserved name")]
    [InlineData("x./y", "BRF0605: 'x./y' cannot be published: 'x.' starts with a space or ends with a space or dot")]
    [InlineData("é/漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢", "cannot be published: a name in it is longer than 240 bytes")]
    [InlineData("", "BRF0605: '' cannot be published: the path is empty")]
    [InlineData("one", "BRF0604: 'one' is already published from input/one.md; rename one of the two")]
    [InlineData("One", "BRF0604: 'one' differs only in case from 'One' from input/two.md; rename one of the two")]
    [InlineData("one/x/y", "BRF0606: 'one/x/y' needs a folder where the file 'one' is published from input/one.md; rename one of the two")]
    public void A_path_that_cannot_be_published_is_reported_before_anything_is_written(string path, string expected)
    {
        Assert.False(Publish(new TextArtifact("one", "1", "input/one.md"), new TextArtifact(path, "2", "input/two.md")).IsPublished);

        Assert.Contains(expected, Assert.Single(_diagnostics.ToSortedList()).ToString(), StringComparison.Ordinal);
        Assert.Empty(Names());
    }

    private PublishResult Publish(params Artifact[] artifacts) => new Publisher(Address, _diagnostics).Publish(artifacts, Output, [], CancellationToken.None);

    // Every file of a version holds its number, and there are 50, 100, 150 or 200 files.
    private static Artifact[] Version(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return [new TextArtifact("index.html", text), .. Enumerable.Range(1, (50 * (1 + (number % 4))) - 1).Select(n => new TextArtifact($"{n}.txt", text))];
    }

    private string[] Tree() => [.. Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Root, file)).Order(StringComparer.Ordinal)];

    private string[] Names() => [.. Directory.GetFileSystemEntries(_folder.Root).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];

    private sealed class Recorder(Action<PublishProgress> record) : IProgress<PublishProgress>
    {
        public void Report(PublishProgress value) => record(value);
    }
}
