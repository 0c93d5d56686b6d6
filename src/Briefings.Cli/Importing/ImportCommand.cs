using Briefings.Cli.Reporting;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Import;

namespace Briefings.Cli.Importing;

/// <summary><c>briefings import</c>: takes in a file of others, and says what it could not place.</summary>
internal sealed class ImportCommand(IImporter importer, string input, bool mayReplace, ReportFormat format, ConsoleEnvironment console)
{
    /// <summary>Imports and reports.</summary>
    /// <param name="path">The file, as it was typed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public int Run(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            console.Error.WriteLine($"briefings: {(Directory.Exists(path) ? $"{Quoting.Quote(path)} is a folder; name a file" : $"there is no file {Quoting.Quote(path)}")}");
            return ExitCode.WrongUsage;
        }

        var diagnostics = new DiagnosticBag();
        var result = ImportResult.Nothing;
        var isFault = false;
        try
        {
            var file = new ContentFile(path, Path.GetFullPath(path), Quoting.Escape(path.Replace(Path.DirectorySeparatorChar, '/')), new FileInfo(path).Length);
            result = new ImportRun(importer, input, mayReplace, console.Time, diagnostics).Execute(file, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            isFault = true;
            diagnostics.Add(Faults.Explain(fault));
        }

        var found = diagnostics.ToSortedList();
        var exitCode = isFault ? ExitCode.EnvironmentFault : diagnostics.HasErrors ? ExitCode.ContentErrors : ExitCode.Success;
        Report(found, result, exitCode);
        return exitCode;
    }

    private void Report(IReadOnlyList<Diagnostic> found, ImportResult result, int exitCode)
    {
        switch (format)
        {
            case ReportFormat.Json:
                ImportReport.WriteJson(found, result, exitCode, console.Out);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(found, [], exitCode, Directory.GetCurrentDirectory(), ToolVersion.Repository, console.Out);
                break;
            case ReportFormat.Github:
                GithubReport.Write(found, Directory.GetCurrentDirectory(), console.Out);
                WriteSentence(found, result, exitCode);
                break;
            default:
                TextReport.Write(found, console);
                WriteSentence(found, result, exitCode);
                break;
        }
    }

    private void WriteSentence(IReadOnlyList<Diagnostic> found, ImportResult result, int exitCode) =>
        (exitCode == ExitCode.Success ? console.Out : console.Error).WriteLine(ImportReport.Sentence(found, result, exitCode, input));
}
