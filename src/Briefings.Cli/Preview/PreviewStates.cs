using Briefings.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>Holds the state of a preview, and lets pages wait for the next one.</summary>
internal sealed class PreviewStates
{
    // Pages of an earlier run of the preview must not take its numbers for ours.
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _gate = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PreviewState? _current;

    /// <summary>Replaces the site and what is wrong with it.</summary>
    public PreviewState Show(PreviewSite site, IReadOnlyList<Diagnostic> diagnostics) =>
        Set(before => new(Revision(before), $"{_run}-{Revision(before)}", site, diagnostics));

    /// <summary>Keeps the site and replaces what is wrong.</summary>
    public PreviewState Show(IReadOnlyList<Diagnostic> diagnostics) =>
        Set(before => new(Revision(before), before?.Version ?? _run, before?.Site, diagnostics));

    /// <summary>The state that follows <paramref name="seen"/>; the current one when that is another.</summary>
    /// <param name="seen">Null for the first.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<PreviewState> AfterAsync(PreviewState? seen, CancellationToken cancellation)
    {
        while (true)
        {
            Task next;
            lock (_gate)
            {
                if (_current is not null && !ReferenceEquals(_current, seen)) return _current;
                next = _next.Task;
            }

            await next.WaitAsync(cancellation);
        }
    }

    private PreviewState Set(Func<PreviewState?, PreviewState> change)
    {
        TaskCompletionSource reached;
        PreviewState state;
        lock (_gate)
        {
            state = _current = change(_current);
            (reached, _next) = (_next, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        reached.SetResult();
        return state;
    }

    private static int Revision(PreviewState? before) => (before?.Revision ?? 0) + 1;
}
