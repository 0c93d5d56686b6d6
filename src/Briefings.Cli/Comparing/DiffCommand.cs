using Briefings.Changes;
using Briefings.Changes.Git;
using Briefings.Cli.Reporting;
using Briefings.Content;

namespace Briefings.Cli.Comparing;

/// <summary><c>briefings diff</c>: tells what means something else than before.</summary>
internal sealed class DiffCommand(string input, DiffFormat format, ConsoleEnvironment console)
{
    /// <summary>Compares and reports. That versions differ is no fault.</summary>
    /// <param name="from">The old version, as it was typed.</param>
    /// <param name="to">The new version; null for the input folder as it stands.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="RevisionException">There is no such version.</exception>
    public int Run(string from, string? to, CancellationToken cancellation)
    {
        var outcome = new DiffRun(input).Execute(from, to, cancellation);
        var exitCode = outcome.Faults.Count > 0 ? ExitCode.ContentErrors : ExitCode.Success;
        if (format == DiffFormat.Json)
        {
            DiffJson.Write(outcome, exitCode, console.Out);
            return exitCode;
        }

        if (outcome.Faults.Count > 0)
        {
            console.Error.WriteLine($"briefings: the content of {Quoting.Quote(outcome.Unread)} has errors, so there is nothing to compare");
            TextReport.Write(outcome.Faults, console);
        }
        else if (format == DiffFormat.Markdown)
        {
            DiffMarkdown.Write(outcome, console.Out);
        }
        else
        {
            DiffText.Write(outcome, console.Out);
        }

        return exitCode;
    }
}
