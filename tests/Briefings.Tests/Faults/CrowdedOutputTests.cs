using Briefings.Tests.Cli;

namespace Briefings.Tests.Faults;

/// <summary>Several runs on one site at once.</summary>
public sealed class CrowdedOutputTests
{
    [Fact]
    public async Task Builds_beside_a_preview_all_end_well_and_leave_one_whole_output()
    {
        await using var preview = await PreviewFixture.StartAsync(SmallSite.Create());
        var site = preview.Site;
        Assert.Equal(0, (await CommandRun.On(site, "build")).ExitCode);
        var expected = Tree.Of(site.At("output"));

        var builds = Enumerable.Range(0, 4).Select(_ => Task.Run(() => CommandRun.On(site, "build"), TestContext.Current.CancellationToken)).ToList();
        var page = await preview.TextAsync("/about/");
        var runs = await Task.WhenAll(builds);

        Assert.All(runs, run => Assert.True(run.ExitCode == 0, run.Error));
        Assert.Contains("The first words.", page, StringComparison.Ordinal);
        Assert.Equal(expected, Tree.Of(site.At("output")));
        Assert.Empty(Tree.Litter(site));
    }
}
