using System.Globalization;
using Briefings.Cli.Preview;

namespace Briefings.Cli.Building;

/// <summary><c>briefings check --watch</c>: checks again whenever a file changes.</summary>
/// <param name="check">One check and its report.</param>
/// <param name="options">Name the folders to watch.</param>
/// <param name="console">Takes a line before each report but the first.</param>
internal sealed class CheckWatch(BuildCommand check, BuildOptions options, ConsoleEnvironment console)
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(50);

    /// <summary>Checks until it is asked to stop, which is how watching ends.</summary>
    /// <returns>How the last check that was finished ended.</returns>
    /// <exception cref="OperationCanceledException">It was asked to stop before there was any report.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // Before the first check, so that no change is missed during it.
        using var changes = new ChangeWatcher(options.Input, options.Theme, Settling);
        var exitCode = await CheckAsync(cancellation);
        console.Out.WriteLine("Watching for changes (Ctrl+C to stop)");
        try
        {
            for (var number = 2; ; number++)
            {
                await changes.WaitAsync(cancellation);
                console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.NewLine}---- check {number} ----"));
                exitCode = await CheckAsync(cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            console.Out.WriteLine("Watching stopped");
            return exitCode;
        }
    }

    private Task<int> CheckAsync(CancellationToken cancellation) => Task.Run(() => check.Run(cancellation), cancellation);
}
