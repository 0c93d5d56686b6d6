using Briefings.Diagnostics;

namespace Briefings.Cli.Reporting;

/// <summary>Writes what a command found in the form that was asked for.</summary>
/// <param name="found">Sorted.</param>
/// <param name="waived">What counts as none for now.</param>
/// <param name="exitCode">How the command ends: a sentence on what went well goes to standard output, any other to standard error.</param>
/// <param name="console">Takes the report.</param>
internal sealed class ReportWriter(IReadOnlyList<Diagnostic> found, IReadOnlyList<WaivedDiagnostic> waived, int exitCode, ConsoleEnvironment console)
{
    /// <summary>Writes the report.</summary>
    /// <param name="format">Who reads it.</param>
    /// <param name="json">Writes the document for scripts.</param>
    /// <param name="sentence">Closes a report for people.</param>
    public void Write(ReportFormat format, Action<TextWriter> json, Func<string> sentence)
    {
        switch (format)
        {
            case ReportFormat.Json:
                json(console.Out);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(found, waived, exitCode, Directory.GetCurrentDirectory(), ToolVersion.Repository, console.Out);
                break;
            case ReportFormat.Github:
                GithubReport.Write(found, Directory.GetCurrentDirectory(), console.Out);
                WriteSentence(sentence());
                break;
            default:
                TextReport.Write(found, console);
                WriteSentence(sentence());
                break;
        }
    }

    private void WriteSentence(string sentence) => (exitCode == ExitCode.Success ? console.Out : console.Error).WriteLine(sentence);
}
