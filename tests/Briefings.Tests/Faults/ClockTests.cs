using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Tests.Cli;
using Briefings.Tests.Support;

namespace Briefings.Tests.Faults;

/// <summary>Clocks that are wrong, and clocks that are set back.</summary>
public sealed class ClockTests
{
    [Theory]
    [InlineData(1970)]
    [InlineData(2106)]
    public async Task When_files_were_written_changes_nothing(int year)
    {
        using var site = SmallSite.Create();
        await CommandRun.On(site, "build");
        var before = Tree.Of(site.At("output"));
        // As a clock that was wrong, or an archive that was unpacked, leaves them; the output is then older, or newer, than all of the input.
        foreach (var file in Directory.EnumerateFiles(site.At("input"), "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, new DateTime(year, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(site.At("output/index.html"), new DateTime(2038, 1, 19, 0, 0, 0, DateTimeKind.Utc));

        var run = await CommandRun.On(site, "build");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, Tree.Of(site.At("output")));
    }

    [Fact]
    public void A_file_that_is_older_than_when_it_was_read_is_read_again()
    {
        using var site = SiteFolder.Write("-- actors/x.yaml --\nname: First\nkind: state\n");
        var readings = new Readings();
        Assert.Equal("First", Read());

        site.WriteFile("actors/x.yaml", "name: Other\nkind: state\n"u8.ToArray());
        File.SetLastWriteTimeUtc(Path.Combine(site.Input, "actors/x.yaml"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal("Other", Read());

        string Read() => Assert.Single(ContentReader.Read(site.Input, new DiagnosticBag(), TestContext.Current.CancellationToken, readings: readings).Actors).Name;
    }
}
