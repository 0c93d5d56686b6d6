using Briefings.Cli.Reporting;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.OutwardLinks;
using NodaTime;

namespace Briefings.Cli.Linking;

/// <summary><c>briefings links</c>: asks the hosts that the content links to whether its addresses still stand.</summary>
internal sealed class LinksCommand(LinksRequest request, string input, ReportFormat format, ConsoleEnvironment console)
{
    /// <summary>Beside the input folder, where no build looks.</summary>
    private const string UsualCache = ".briefings/links.json";

    /// <summary>Looks and reports.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (Refusal() is { } refusal)
        {
            console.Error.WriteLine("briefings: " + refusal);
            return ExitCode.WrongUsage;
        }

        var outcome = LinksOutcome.Nothing;
        var diagnostics = new DiagnosticBag();
        var isFault = false;
        try
        {
            (outcome, diagnostics) = await LookAsync(diagnostics, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            isFault = true;
            diagnostics.Add(Faults.Explain(fault));
        }

        var exitCode = isFault ? ExitCode.EnvironmentFault : diagnostics.HasErrors ? ExitCode.ContentErrors : ExitCode.Success;
        new LinksReport(outcome, diagnostics.ToSortedList(), diagnostics.ToWaivedList(), exitCode).Write(format, console);
        return exitCode;
    }

    private string Cache => request.Cache ?? Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input))) ?? "", UsualCache);

    private string? Refusal()
    {
        if (SiteFolders.Refusal(input) is { } refusal) return refusal;
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)) + Path.DirectorySeparatorChar;
        return Path.GetFullPath(Cache).StartsWith(folder, StringComparison.Ordinal)
            ? $"{Quoting.Quote(Cache)} is in the input folder, where only content stands; name another file with --cache"
            : null;
    }

    private async Task<(LinksOutcome Outcome, DiagnosticBag Diagnostics)> LookAsync(DiagnosticBag reading, CancellationToken cancellation)
    {
        var content = ContentReader.Read(input, reading, cancellation);
        if (reading.HasErrors) return (LinksOutcome.Nothing, reading);

        var now = Instant.FromDateTimeOffset(console.Time.GetUtcNow());
        var diagnostics = reading.ForkWithWaivers(now.InZone(DateTimeZoneProviders.Tzdb[content.Settings.Zone]).Date.ToDateOnly());
        var links = LinkFinder.Find(input, content, cancellation);
        var memory = LinkMemory.Load(Cache);
        if (memory.Fault.Length > 0)
            diagnostics.Report(LinkRules.Forgotten, new(Quoting.Escape(Cache.Replace(Path.DirectorySeparatorChar, '/'))), $"what was known of links cannot be read: {memory.Fault}", "nothing has to be done; all links are asked again");

        var settings = new LinkSettings
        {
            UserAgent = $"briefings/{ToolVersion.Text} (+{content.Settings.Url})",
            Pace = request.Pace,
            Timeout = request.Timeout,
            MaxAge = request.MaxAge,
            Hosts = request.Hosts,
            AllowPrivate = request.AllowPrivate,
        };
        using var handler = LinkConnections.CreateHandler(request.AllowPrivate);
        var run = new LinkRun(settings, handler, memory, console.Time);
        await AskAsync(run, links, cancellation);
        new LinkVerdicts(memory, diagnostics).Report(links);
        return (new(links, memory, run.Asked), diagnostics);
    }

    private async Task AskAsync(LinkRun run, IReadOnlyList<OutwardLink> links, CancellationToken cancellation)
    {
        try
        {
            await LinksProgress.ShowAsync(format == ReportFormat.Text ? console : null, links.Count, progress => run.RunAsync(links, progress, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            console.Error.WriteLine($"Stopped after {Summary.Count(run.Asked, "link")}. What was found is kept; run it again to go on.");
            throw;
        }
    }
}
