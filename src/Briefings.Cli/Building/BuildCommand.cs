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
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(outcome, options, console.Out);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(outcome.Diagnostics, outcome.Waived, outcome.ExitCode, Directory.GetCurrentDirectory(), ToolVersion.Repository, console.Out);
                break;
            case ReportFormat.Github:
                GithubReport.Write(outcome.Diagnostics, Directory.GetCurrentDirectory(), console.Out);
                WriteSummary(outcome);
                break;
            default:
                TextReport.Write(outcome.Diagnostics, console);
                WriteSummary(outcome);
                break;
        }

        return outcome.ExitCode;
    }

    private void WriteSummary(BuildOutcome outcome)
    {
        var writer = outcome.ExitCode == ExitCode.Success ? console.Out : console.Error;
        writer.WriteLine(Summary.Of(outcome, options));
    }
}
