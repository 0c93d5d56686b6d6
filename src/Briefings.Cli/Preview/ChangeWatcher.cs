using System.Threading.Channels;

namespace Briefings.Cli.Preview;

/// <summary>Says when something in the watched folders changed, once for many changes that come together.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    // Editors save in several steps: a new file, a rename, a changed time. A page should not be built from the middle of it.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FolderWatch[] _folders;
    private readonly Timer _timer;

    /// <summary>Starts to watch; folders may come and go.</summary>
    public ChangeWatcher(IEnumerable<string> folders)
    {
        _folders = [.. folders.Select(folder => new FolderWatch(Path.GetFullPath(folder), Signal))];
        foreach (var folder in _folders) folder.Arm();
        _timer = new Timer(_ => LookAround(), state: null, Look, Look);
    }

    /// <summary>Waits for a change and until it has settled.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _signals.Reader.ReadAsync(cancellation);
        var started = TimeProvider.System.GetTimestamp();
        do await Task.Delay(Settling, cancellation);
        while (_signals.Reader.TryRead(out _) && TimeProvider.System.GetElapsedTime(started) < LongestWait);
        foreach (var folder in _folders) folder.Rearm();
    }

    public void Dispose()
    {
        _timer.Dispose();
        foreach (var folder in _folders) folder.Dispose();
    }

    private void LookAround()
    {
        foreach (var folder in _folders) folder.LookAround();
    }

    private void Signal() => _signals.Writer.TryWrite(item: true);
}
