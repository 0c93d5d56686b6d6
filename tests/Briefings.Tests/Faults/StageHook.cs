using Briefings.Cli;
using Briefings.Tests.Cli;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Faults;

/// <summary>Runs a build and does something when it begins a stage.</summary>
internal sealed class StageHook(string stage, Action act) : StringWriter
{
    /// <summary>The stages of a build, as it names them.</summary>
    public static readonly string[] Stages = ["Reading the record", "Linking texts and records", "Laying out pages", "Writing pages and checking links"];

    private bool _isDone;

    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (_isDone || value is null || !value.StartsWith(stage, StringComparison.Ordinal)) return;
        _isDone = true;
        act();
    }

    /// <summary>Builds.</summary>
    /// <param name="site">The site.</param>
    /// <param name="stage">One of <see cref="Stages"/>.</param>
    /// <param name="act">What happens as it begins.</param>
    /// <param name="cancellation">Stops the build.</param>
    /// <returns>The exit code, and what was said.</returns>
    public static async Task<(int ExitCode, string Said)> Build(TemporaryFolder site, string stage, Action act, CancellationToken cancellation)
    {
        using var said = new StageHook(stage, act);
        var console = new ConsoleEnvironment { Out = TextWriter.Null, Error = said, Time = new NoonTime() };
        var exitCode = await BriefingsCommand.RunAsync(["build", .. CommandRun.Folders(site)], console, cancellation);
        Assert.True(said._isDone, $"no stage '{stage}' in: {said}");
        return (exitCode, said.ToString());
    }
}
