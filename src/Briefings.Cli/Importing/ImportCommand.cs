using Briefings.Cli.Reporting;
using Briefings.Diagnostics;
using Briefings.Import;

namespace Briefings.Cli.Importing;

/// <summary><c>briefings import</c>: takes in a file of others, and says what it could not place.</summary>
internal sealed class ImportCommand(IImporter importer, string input, bool mayReplace, ReportFormat format, ConsoleEnvironment console)
{
    /// <summary>Imports and reports.</summary>
    /// <param name="path">The file, as it was typed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public int Run(string path, CancellationToken cancellation) => new FileIntake(console).Run(
        path,
        ImportResult.Nothing,
        (file, diagnostics) => new ImportRun(importer, input, mayReplace, console.Time, diagnostics).Execute(file, cancellation),
        Report);

    private void Report(IReadOnlyList<Diagnostic> found, ImportResult result, int exitCode) =>
        new ReportWriter(found, [], exitCode, console).Write(
            format, writer => ImportReport.WriteJson(found, result, exitCode, writer), () => ImportReport.Sentence(found, result, exitCode, input));
}
