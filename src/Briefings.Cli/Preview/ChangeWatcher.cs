using System.Threading.Channels;

namespace Briefings.Cli.Preview;

/// <summary>Says what changed in the input and theme folders, once for many changes that come together.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Channel<(bool IsTheme, string? Path)> _signals = Channel.CreateUnbounded<(bool IsTheme, string? Path)>();
    private readonly TimeSpan _settling;
    private readonly FolderWatch[] _folders;
    private readonly Timer _timer;

    /// <summary>Starts to watch; folders may come and go.</summary>
    /// <param name="input">The input folder.</param>
    /// <param name="theme">The theme folder.</param>
    /// <param name="settling">
    /// How long it must be quiet before a change counts as done: editors save in several steps (a new file, a rename, a changed time), and what is
    /// read from the middle of it is wrong.
    /// </param>
    public ChangeWatcher(string input, string theme, TimeSpan settling)
    {
        _settling = settling;
        _folders =
        [
            new FolderWatch(Path.GetFullPath(input), path => _signals.Writer.TryWrite((IsTheme: false, path))),
            new FolderWatch(Path.GetFullPath(theme), path => _signals.Writer.TryWrite((IsTheme: true, path))),
        ];
        foreach (var folder in _folders) folder.Arm();
        _timer = new Timer(_ => LookAround(), state: null, Look, Look);
    }

    /// <summary>Waits for a change and until it has settled.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public async Task<Changes> WaitAsync(CancellationToken cancellation)
    {
        HashSet<string>? content = new(StringComparer.Ordinal);
        var theme = false;
        Add(await _signals.Reader.ReadAsync(cancellation));
        var started = TimeProvider.System.GetTimestamp();
        bool isQuiet;
        do
        {
            await Task.Delay(_settling, cancellation);
            isQuiet = !_signals.Reader.TryPeek(out _);
            while (_signals.Reader.TryRead(out var more)) Add(more);
        }
        while (!isQuiet && TimeProvider.System.GetElapsedTime(started) < LongestWait);

        // While a folder is armed anew, changes go unseen.
        foreach (var folder in _folders)
        {
            if (folder.Rearm()) content = null;
        }

        return new(content, theme);

        void Add((bool IsTheme, string? Path) change)
        {
            if (change.IsTheme) theme = true;
            else if (change.Path is null) content = null;
            else content?.Add(change.Path);
        }
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
}
