using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Publishing;
using Briefings.Publishing.Output;
using Briefings.Tests.Cli;
using Briefings.Tests.Publishing;
using Publisher = Briefings.Publishing.Publisher;

namespace Briefings.Tests.Faults;

/// <summary>Files that others change, move or remove while a build is at work.</summary>
public sealed class ChangingFilesTests
{
    private static readonly string Writing = StageHook.Stages[^1];

    [Fact]
    public async Task An_asset_that_vanishes_before_it_is_published_keeps_the_last_output()
    {
        using var site = SmallSite.Create();
        site.Write("input/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        await CommandRun.On(site, "build");
        var before = Tree.Of(site.At("output"));

        var (exitCode, said) = await StageHook.Build(site, Writing, () => File.Delete(site.At("input/assets/map.svg")), TestContext.Current.CancellationToken);

        Assert.Equal(3, exitCode);
        Assert.Contains(
            "briefings: error BRF0903: 'assets/map.svg' cannot be published: a file or folder vanished meanwhile; build again when nothing else moves files there",
            said, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Of(site.At("output")));
        Assert.Empty(Tree.Litter(site));
    }

    [Fact]
    public async Task What_was_read_is_published_though_its_files_change_or_go()
    {
        using var site = SmallSite.Create();
        await CommandRun.On(site, "build");
        var before = Tree.Of(site.At("output"));

        var (exitCode, _) = await StageHook.Build(site, StageHook.Stages[1], () =>
        {
            Directory.Delete(site.At("input/pages"), recursive: true);
            site.Write("input/actors/agency.yaml", "name: Another\nkind: state\n");
        }, TestContext.Current.CancellationToken);

        Assert.Equal(0, exitCode);
        Assert.Equal(before, Tree.Of(site.At("output")));
    }

    [Fact]
    public async Task An_output_folder_that_is_removed_meanwhile_is_made_anew()
    {
        using var site = SmallSite.Create();
        await CommandRun.On(site, "build");
        var before = Tree.Of(site.At("output"));

        var (exitCode, _) = await StageHook.Build(site, Writing, () => Directory.Delete(site.At("output"), recursive: true), TestContext.Current.CancellationToken);

        Assert.Equal(0, exitCode);
        Assert.Equal(before, Tree.Of(site.At("output")));
        Assert.Empty(Tree.Litter(site));
    }

    [Fact]
    public void A_new_version_that_somebody_tidies_away_is_a_fault_and_the_last_one_stays()
    {
        using var folder = new TemporaryFolder();
        folder.Write("output/index.html", "1");
        var publisher = new Publisher(new SiteAddress(new Uri("https://example.org")), new DiagnosticBag());

        var fault = Assert.Throws<EnvironmentFaultException>(() => publisher.Publish([new TextArtifact("a/index.html", () =>
        {
            foreach (var staging in Directory.GetDirectories(folder.Root, ".output.*")) Directory.Delete(staging, recursive: true);
            return "2";
        })], folder.At("output"), [], CancellationToken.None));

        Assert.StartsWith("briefings: error BRF0903: 'a/index.html' cannot be published: a file or folder vanished meanwhile; ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["output"], Directory.GetFileSystemEntries(folder.Root).Select(Path.GetFileName));
        Assert.Equal("1", File.ReadAllText(folder.At("output/index.html")));
    }

    [Fact]
    public void A_record_that_vanishes_after_it_was_listed_is_named()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(["input/actors/x.yaml: error BRF0003: it vanished while the content was read; restore the file, or let this user read it"], Read(folder.At("x.yaml"), 10));
    }

    [Fact]
    public void A_record_that_grew_beyond_the_bound_after_it_was_listed_is_refused_and_not_cut()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.yaml", "");
        using (var file = File.OpenWrite(folder.At("x.yaml"))) file.SetLength(200_000_000);

        Assert.Equal(
            ["input/actors/x.yaml: error BRF0005: the file has 200,000,000 bytes; a text file may have 8,388,608 (8 MB); split it into several files"],
            Read(folder.At("x.yaml"), 10));
    }

    [Fact]
    public void A_record_that_was_emptied_after_it_was_listed_is_empty()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.yaml", "");

        Assert.Equal(["input/actors/x.yaml: error BRF0006: the file is empty; write its content, or delete it"], Read(folder.At("x.yaml"), 10));
    }

    private static string[] Read(string path, long length)
    {
        var found = new DiagnosticBag();
        var file = new ContentFile("actors/x.yaml", path, "input/actors/x.yaml", length);
        ContentReader.ReadRecord(new(Collection.Actors, "x", file, IsKept: true), new(found, DefaultVocabulary.Load()));
        return [.. found.ToSortedList().Select(diagnostic => diagnostic.ToString())];
    }
}
