using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;

namespace Briefings.Cli;

/// <summary>Takes in one file that is named on the command line, for <c>import</c> and <c>capture</c>.</summary>
/// <param name="console">Told of a name that leads to no file.</param>
internal sealed class FileIntake(ConsoleEnvironment console)
{
    /// <summary>Takes the file in and reports; faults of the machine and of the tool become part of the report.</summary>
    /// <param name="path">The file, as it was typed.</param>
    /// <param name="nothing">The result of one that was not taken in.</param>
    /// <param name="take">Takes it in.</param>
    /// <param name="report">Given what was found, the result and the exit code.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run<T>(string path, T nothing, Func<ContentFile, DiagnosticBag, T> take, Action<IReadOnlyList<Diagnostic>, T, int> report)
    {
        if (!File.Exists(path))
        {
            console.Error.WriteLine($"briefings: {(Directory.Exists(path) ? $"{Quoting.Quote(path)} is a folder; name a file" : $"there is no file {Quoting.Quote(path)}")}");
            return ExitCode.WrongUsage;
        }

        var diagnostics = new DiagnosticBag();
        var result = nothing;
        var isFault = false;
        try
        {
            result = take(new(path, Path.GetFullPath(path), Quoting.Escape(path.Replace(Path.DirectorySeparatorChar, '/')), new FileInfo(path).Length), diagnostics);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            isFault = true;
            diagnostics.Add(Faults.Explain(fault));
        }

        var exitCode = isFault ? ExitCode.EnvironmentFault : diagnostics.HasErrors ? ExitCode.ContentErrors : ExitCode.Success;
        report(diagnostics.ToSortedList(), result, exitCode);
        return exitCode;
    }
}
