using System.Globalization;
using Briefings.Cli.Building;
using Briefings.Cli.Reporting;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Publishing;

namespace Briefings.Cli.Preview;

/// <summary>
/// Keeps what a preview shows in step with the folders. A change is resolved and shown first; what shows only in the whole site (editorial rules,
/// broken links, mistakes in layouts) is looked for when the editor pauses.
/// </summary>
/// <param name="options">What is asked for, with the address that the preview has.</param>
/// <param name="states">Is told the results.</param>
/// <param name="console">Takes a line for each change, and what is wrong.</param>
internal sealed class PreviewBuilder(BuildOptions options, PreviewStates states, ConsoleEnvironment console)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly BuildMemory _memory = new();
    private readonly Lock _gate = new();
    private IReadOnlyList<Diagnostic> _told = [];
    private IReadOnlyList<Diagnostic> _foundInWhole = [];
    private int _assets;

    /// <summary>Resolves and shows, then waits for a change, until it is asked to stop.</summary>
    /// <param name="changes">Says when to begin anew.</param>
    /// <param name="onReady">Called when the first page can be shown, or the first mistakes.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public async Task RunAsync(ChangeWatcher changes, Action onReady, CancellationToken cancellation)
    {
        var checking = Task.CompletedTask;
        var changed = Changes.Everything;
        for (var isFirst = true; ; isFirst = false)
        {
            var ready = isFirst ? Once(onReady) : null;
            var shown = await Task.Run(() => Show(changed, ready, cancellation), cancellation);
            using var outdated = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            if (shown is { } site) checking = CheckWhenPausedAsync(checking, site, isFirst, outdated.Token);
            changed = await changes.WaitAsync(cancellation);
            await outdated.CancelAsync();
        }
    }

    private (ResolvedSite Site, DiagnosticBag Found)? Show(Changes changed, Action? ready, CancellationToken cancellation)
    {
        var started = console.Time.GetTimestamp();
        _memory.Expect(changed.Content, changed.Theme);
        if (changed.IncludesAssets) _assets++;
        var bag = new DiagnosticBag(options.Strict);
        var site = Resolve(bag, ready, cancellation);
        var isGood = site is not null && !bag.HasErrors;
        var diagnostics = Show(isGood ? site : null, bag, changed);
        var errors = diagnostics.Count(one => one.Severity == Severity.Error);
        var milliseconds = console.Time.GetElapsedTime(started).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        if (!isGood) console.Out.WriteLine($"{Summary.Count(errors, "error")} in {milliseconds} ms; the pages stay as they were");
        else if (ready is null) console.Out.WriteLine($"Updated {WhatOf(changed)}in {milliseconds} ms");
        ready?.Invoke();
        return isGood ? (site!, bag) : null;
    }

    private IReadOnlyList<Diagnostic> Show(ResolvedSite? site, DiagnosticBag found, Changes changed)
    {
        // A look at an older state may just be ending.
        lock (_gate)
        {
            var diagnostics = WithOlder(found, changed);
            if (site is not null) states.Show(new PreviewSite(new SiteLayout(site), _assets), diagnostics);
            else states.Show(diagnostics);
            Tell(diagnostics);
            return diagnostics;
        }
    }

    private ResolvedSite? Resolve(DiagnosticBag diagnostics, Action? ready, CancellationToken cancellation)
    {
        try
        {
            return ResolvedSite.Of(options, console.Time, diagnostics, progress: null, cancellation, memory: _memory, early: ready is null ? null : ShowEarly);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The next change may mend it: a preview outlives what stops a build.
            diagnostics.Add(Faults.Explain(fault));
            return null;
        }

        void ShowEarly(ResolvedSite site)
        {
            states.Show(new PreviewSite(new SiteLayout(site), _assets), []);
            ready();
        }
    }

    // What the last look at the whole site found still stands, but in files that changed since.
    private IReadOnlyList<Diagnostic> WithOlder(DiagnosticBag found, Changes changed)
    {
        var now = found.ToSortedList();
        if (changed.Content is null || _foundInWhole.Count == 0) return now;
        var root = ContentReader.ShownRoot(options.Input);
        var files = changed.Content.Select(path => $"{root}/{path}").ToHashSet(StringComparer.Ordinal);
        return [.. now.Concat(_foundInWhole.Where(older => !files.Contains(older.Location.File))).Distinct().OrderBy(diagnostic => diagnostic.Location)];
    }

    private async Task CheckWhenPausedAsync(Task before, (ResolvedSite Site, DiagnosticBag Found) shown, bool isFirst, CancellationToken outdated)
    {
        try
        {
            await before;
            await Task.Delay(Pause, outdated);
            await Task.Run(() => Check(shown.Site, shown.Found, isFirst, outdated), outdated);
        }
        catch (OperationCanceledException) when (outdated.IsCancellationRequested)
        {
            // A newer state will be looked at in its turn.
        }
    }

    private void Check(ResolvedSite site, DiagnosticBag found, bool isFirst, CancellationToken outdated)
    {
        var started = console.Time.GetTimestamp();
        var bag = new DiagnosticBag(options.Strict);
        bag.UseLevelsOf(found);
        bag.Join(found);
        var contents = "";
        try
        {
            var build = SiteBuild.Of(site, bag);
            outdated.ThrowIfCancellationRequested();
            new Publisher(new SiteAddress(build.BaseUrl), bag, places: build.Places).Check(build.Artifacts, outdated);
            contents = Summary.Contents(SiteCount.Of(build.Artifacts));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            bag.Add(Faults.Explain(fault));
        }

        lock (_gate)
        {
            outdated.ThrowIfCancellationRequested();
            var all = bag.ToSortedList();
            _foundInWhole = [.. all.Except(found.ToSortedList())];
            if (!all.SequenceEqual(_told)) states.Show(all);
            Tell(all);
        }

        if (isFirst) console.Out.WriteLine($"Checked {contents} in {Summary.Seconds(console.Time.GetElapsedTime(started))}");
    }

    // Only what is news: at every change an editor would read the same list again.
    private void Tell(IReadOnlyList<Diagnostic> diagnostics)
    {
        TextReport.Write([.. diagnostics.Except(_told)], console);
        if (diagnostics.Count == 0 && _told.Count > 0) console.Out.WriteLine("Nothing is wrong any more");
        _told = diagnostics;
    }

    private static string WhatOf(Changes changed) => changed switch
    {
        { Content.Count: 1, Theme: false } => changed.Content.Single() + " ",
        { Content.Count: > 1, Theme: false } => Summary.Count(changed.Content.Count, "file") + " ",
        _ => "",
    };

    private static Action Once(Action action)
    {
        var isDone = false;
        return () =>
        {
            if (isDone) return;
            isDone = true;
            action();
        };
    }
}
