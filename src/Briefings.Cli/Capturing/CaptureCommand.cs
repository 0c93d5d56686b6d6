using Briefings.Capture;
using Briefings.Cli.Editors;
using Briefings.Cli.Reporting;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Cli.Capturing;

/// <summary><c>briefings capture</c>: makes drafts of the stories in a saved news page.</summary>
internal sealed class CaptureCommand(string input, ReportFormat format, ConsoleEnvironment console)
{
    /// <summary>Captures and reports.</summary>
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
        var result = CaptureResult.Nothing;
        var isFault = false;
        try
        {
            var editors = new EditorFiles(input);
            var file = new ContentFile(path, Path.GetFullPath(path), Quoting.Escape(path.Replace(Path.DirectorySeparatorChar, '/')), new FileInfo(path).Length);
            result = new CaptureRun(input, console.Time, collection => editors.SchemaLine(collection.Singular()), diagnostics).Execute(file, cancellation);
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

    private void Report(IReadOnlyList<Diagnostic> found, CaptureResult result, int exitCode)
    {
        switch (format)
        {
            case ReportFormat.Json:
                CaptureReport.WriteJson(found, result, exitCode, console.Out);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(found, [], exitCode, Directory.GetCurrentDirectory(), ToolVersion.Repository, console.Out);
                break;
            case ReportFormat.Github:
                GithubReport.Write(found, Directory.GetCurrentDirectory(), console.Out);
                WriteWords(found, result, exitCode);
                break;
            default:
                TextReport.Write(found, console);
                WriteWords(found, result, exitCode);
                break;
        }
    }

    private void WriteWords(IReadOnlyList<Diagnostic> found, CaptureResult result, int exitCode)
    {
        foreach (var file in result.Written) console.Out.WriteLine(file);
        (exitCode == ExitCode.Success ? console.Out : console.Error).WriteLine(CaptureReport.Sentence(found, result, exitCode, input));
    }
}
