using Briefings.Capture;
using Briefings.Cli.Editors;
using Briefings.Cli.Reporting;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Cli.Capturing;

/// <summary><c>briefings capture</c>: makes drafts of the stories in a saved news page.</summary>
internal sealed class CaptureCommand(string input, ReportFormat format, ConsoleEnvironment console)
{
    /// <summary>Captures and reports.</summary>
    /// <param name="path">The file, as it was typed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public int Run(string path, CancellationToken cancellation) => new FileIntake(console).Run(
        path,
        CaptureResult.Nothing,
        (file, diagnostics) =>
        {
            var editors = new EditorFiles(input);
            return new CaptureRun(input, console.Time, collection => editors.SchemaLine(collection.Singular()), diagnostics).Execute(file, cancellation);
        },
        Report);

    private void Report(IReadOnlyList<Diagnostic> found, CaptureResult result, int exitCode) =>
        new ReportWriter(found, [], exitCode, console).Write(
            format, writer => CaptureReport.WriteJson(found, result, exitCode, writer), () => string.Join(Environment.NewLine, [.. result.Written, CaptureReport.Sentence(found, result, exitCode, input)]));
}
