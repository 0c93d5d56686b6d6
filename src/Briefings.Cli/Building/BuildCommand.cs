using Briefings.Cli.Reporting;

namespace Briefings.Cli.Building;

/// <summary><c>briefings build</c> and <c>briefings check</c>.</summary>
/// <param name="kind">Whether it is written.</param>
/// <param name="options">What is asked for.</param>
/// <param name="format">Who reads the report.</param>
/// <param name="console">Takes the report.</param>
/// <param name="limit">Asked before each run what its report is limited to; null for no limit.</param>
internal sealed class BuildCommand(BuildKind kind, BuildOptions options, ReportFormat format, ConsoleEnvironment console, Func<CancellationToken, ReportScope>? limit = null)
{
    /// <summary>Builds and reports.</summary>
    public int Run(CancellationToken cancellation)
    {
        var scope = limit?.Invoke(cancellation);
        var outcome = Stages.Show(
            format == ReportFormat.Text ? console : null, progress => new BuildRun(kind, options, console.Time, progress).Execute(cancellation));
        if (scope is not null) outcome = scope.Limit(outcome);
        new ReportWriter(outcome.Diagnostics, outcome.Waived, outcome.ExitCode, console)
            .Write(format, writer => JsonReport.Write(outcome, options, writer), () => Summary.Of(outcome, options));
        return outcome.ExitCode;
    }
}
