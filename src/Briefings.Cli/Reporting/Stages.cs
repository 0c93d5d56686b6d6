using Briefings.Cli.Building;
using Briefings.Publishing;
using Spectre.Console;

namespace Briefings.Cli.Reporting;

/// <summary>Shows which stage a build is in: one line that changes on a terminal, a line for each stage elsewhere.</summary>
internal static class Stages
{
    /// <summary>Runs the work and shows its stages.</summary>
    /// <param name="console">Where; null to show nothing.</param>
    /// <param name="work">Is handed what it reports to.</param>
    public static T Show<T>(ConsoleEnvironment? console, Func<IBuildProgress, T> work)
    {
        if (console is null) return work(new Lines(TextWriter.Null));
        if (console.OpenTerminal is not { } open) return work(new Lines(console.Error));
        return open().Status().Start("Starting", context => work(new Line(context)));
    }

    private sealed class Lines(TextWriter writer) : IBuildProgress
    {
        public void Report(string value) => writer.WriteLine(value);

        // Whoever reads lines later has no use for a count that grows.
        public void Report(PublishProgress value)
        {
        }
    }

    private sealed class Line(StatusContext context) : IBuildProgress
    {
        private string _stage = "";

        public void Report(string value)
        {
            _stage = Markup.Escape(value);
            context.Status(_stage);
        }

        public void Report(PublishProgress value) => context.Status($"{_stage}: {value.Done} of {value.Total}");
    }
}
