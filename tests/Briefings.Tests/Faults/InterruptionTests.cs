using Briefings.Tests.Cli;

namespace Briefings.Tests.Faults;

/// <summary>Stopped builds; the moments between stages are here, those of a process that is killed in soak.sh.</summary>
public sealed class InterruptionTests
{
    public static TheoryData<string> Stages => new(StageHook.Stages);

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task A_build_that_is_stopped_leaves_the_last_output_and_nothing_else(string stage)
    {
        using var site = SmallSite.Create();
        await CommandRun.On(site, "build");
        var before = Tree.Of(site.At("output"));
        site.Write("input/pages/about.md", SmallSite.Page + "More.\n");
        using var stop = new CancellationTokenSource();

        var (exitCode, said) = await StageHook.Build(site, stage, stop.Cancel, stop.Token);

        Assert.Equal(130, exitCode);
        Assert.EndsWith("briefings: interrupted", said.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(before, Tree.Of(site.At("output")));
        Assert.Empty(Tree.Litter(site));
    }
}
