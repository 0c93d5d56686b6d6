using System.Runtime;
using Briefings.Cli.Reporting;
using Briefings.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary><c>briefings preview</c>: serves the site from memory, and builds it again whenever a file changes.</summary>
internal sealed class PreviewCommand(BuildOptions options, int port, ConsoleEnvironment console)
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(5);

    /// <summary>Serves until it is asked to stop, which is how a preview ends well.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var server = await TryStartAsync(cancellation);
        if (server is null) return ExitCode.EnvironmentFault;

        using var changes = new ChangeWatcher(options.Input, options.Theme, Settling);
        var builder = new PreviewBuilder(options with { BaseUrl = options.BaseUrl ?? server.Address }, server.States, console);
        try
        {
            await builder.RunAsync(changes, () => Welcome(server), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            console.Out.WriteLine("Preview stopped");
        }

        return ExitCode.Success;
    }

    private void Welcome(PreviewServer server)
    {
        // From now on, a page must not wait until the heap of a large site has been looked through.
        GCSettings.LatencyMode = GCLatencyMode.SustainedLowLatency;
        console.Out.WriteLine($"Preview at {server.Address}{server.BasePath[1..]} (Ctrl+C to stop)");
    }

    private async Task<PreviewServer?> TryStartAsync(CancellationToken cancellation)
    {
        try
        {
            return await PreviewServer.StartAsync(port, options.BaseUrl, cancellation);
        }
        catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException)
        {
            var diagnostic = new Diagnostic(EnvironmentRules.PortTaken, Severity.Error, default,
                $"port {port} cannot be used: {(fault.InnerException ?? fault).Message.TrimEnd('.')}", "choose another with --port, or any free one with --port 0");
            TextReport.Write([diagnostic], console);
            return null;
        }
    }
}
