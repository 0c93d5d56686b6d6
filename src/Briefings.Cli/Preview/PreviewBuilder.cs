using Briefings.Cli.Building;
using Briefings.Cli.Reporting;
using Briefings.Diagnostics;
using Briefings.Publishing;

namespace Briefings.Cli.Preview;

/// <summary>Builds the site again and again, in the background.</summary>
/// <param name="options">What is asked for, with the address that the preview has.</param>
/// <param name="states">Is told the results.</param>
/// <param name="console">Takes a line for each build, and what is wrong.</param>
internal sealed class PreviewBuilder(BuildOptions options, PreviewStates states, ConsoleEnvironment console)
{
    /// <summary>Builds, then waits for a change, until it is asked to stop.</summary>
    /// <param name="changes">Says when to build.</param>
    /// <param name="onReady">Called after the first build.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public async Task RunAsync(ChangeWatcher changes, Action onReady, CancellationToken cancellation)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            var site = await Task.Run(() => Build(isFirst, cancellation), cancellation);
            if (isFirst) onReady();
            using var outdated = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var check = site is null ? Task.CompletedTask : Task.Run(() => Check(site.Value, outdated.Token), CancellationToken.None);
            await changes.WaitAsync(cancellation);
            await outdated.CancelAsync();
            await check;
        }
    }

    private (SiteBuild Site, IReadOnlyList<Diagnostic> Diagnostics)? Build(bool isFirst, CancellationToken cancellation)
    {
        var started = console.Time.GetTimestamp();
        var bag = new DiagnosticBag(options.Strict);
        var site = Plan(bag, cancellation);
        var diagnostics = bag.ToSortedList();
        var isGood = site is not null && !bag.HasErrors;
        if (isGood) states.Show(site!.Artifacts, diagnostics);
        else states.Show(diagnostics);

        TextReport.Write(diagnostics, console);
        var did = isFirst ? "Built" : "Rebuilt";
        var seconds = Summary.Seconds(console.Time.GetElapsedTime(started));
        console.Out.WriteLine(isGood
            ? $"{did} {Summary.Contents(SiteCount.Of(site!.Artifacts))} in {seconds}"
            : $"{Summary.Count(diagnostics.Count(one => one.Severity == Severity.Error), "error")} in {seconds}; the pages stay as they were");
        return isGood ? (site!, diagnostics) : null;
    }

    private SiteBuild? Plan(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        try
        {
            return SiteBuild.Plan(options, console.Time, diagnostics, NoProgress.Instance, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The next change may mend it: a preview outlives what stops a build.
            diagnostics.Add(Faults.Explain(fault));
            return null;
        }
    }

    // What shows only when all pages are rendered: broken links, mistakes in layouts.
    private void Check((SiteBuild Site, IReadOnlyList<Diagnostic> Diagnostics) built, CancellationToken outdated)
    {
        var bag = new DiagnosticBag(options.Strict);
        try
        {
            new Publisher(new SiteAddress(built.Site.BaseUrl), bag, places: built.Site.Places).Check(built.Site.Artifacts, outdated);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception fault)
        {
            bag.Add(Faults.Explain(fault));
        }

        var found = bag.ToSortedList();
        if (found.Count == 0 || outdated.IsCancellationRequested) return;
        foreach (var diagnostic in built.Diagnostics) bag.Add(diagnostic);
        states.Show(bag.ToSortedList());
        TextReport.Write(found, console);
    }

    private sealed class NoProgress : IProgress<string>
    {
        public static NoProgress Instance { get; } = new();

        public void Report(string value)
        {
        }
    }
}
