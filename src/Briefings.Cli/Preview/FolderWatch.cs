namespace Briefings.Cli.Preview;

/// <summary>Watches one folder and all below it. Where the system cannot tell of changes, looks for them itself.</summary>
/// <param name="folder">Its full path.</param>
/// <param name="changed">Told of each change: the path under the folder with <c>/</c> between folders, or null when it may be anywhere.</param>
internal sealed class FolderWatch(string folder, Action<string?> changed) : IDisposable
{
    private const int LargestBuffer = 64 * 1024;

    private static readonly TimeSpan TimeToFill = TimeSpan.FromMilliseconds(250);
    private static readonly EnumerationOptions AllBelow = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly Lock _gate = new();
    private FileSystemWatcher? _watcher;
    private HashSet<string> _folders = [];
    private FolderStamp _stamp;
    private bool _exists;
    private bool _isLooking;
    private bool _needsArming;
    private bool _isDisposed;

    /// <summary>Starts to watch the folder as it is now.</summary>
    public void Arm()
    {
        lock (_gate)
        {
            _watcher?.Dispose();
            _watcher = null;
            _needsArming = false;
            if (_isDisposed) return;
            _exists = Directory.Exists(folder);
            _isLooking = _exists && !TryWatch();
            if (_isLooking) _stamp = FolderStamp.Of(folder);
        }
    }

    /// <summary>Starts anew after something that can leave the system watching a folder that is gone, and says whether it did.</summary>
    public bool Rearm()
    {
        if (!_needsArming) return false;
        Arm();
        return true;
    }

    /// <summary>Notices what no event tells: that the folder came or went, or any change where there are no events.</summary>
    public void LookAround()
    {
        lock (_gate)
        {
            if (_isDisposed) return;
            if (Directory.Exists(folder) != _exists) Arm();
            else if (!_isLooking || FolderStamp.Of(folder) == _stamp) return;
            else _stamp = FolderStamp.Of(folder);
        }

        changed(null);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _watcher?.Dispose();
        }
    }

    private bool TryWatch()
    {
        try
        {
            _watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                InternalBufferSize = LargestBuffer,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watcher.Changed += OnChange;
            _watcher.Created += OnChange;
            _watcher.Deleted += OnLoss;
            _watcher.Renamed += OnRename;
            _watcher.Error += OnOverflow;
            _watcher.EnableRaisingEvents = true;
            _folders = [.. Directory.EnumerateDirectories(folder, "*", AllBelow).Select(path => Path.GetRelativePath(folder, path))];
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The system's watches are used up, or the folder has just gone.
            _watcher?.Dispose();
            _watcher = null;
            return false;
        }
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        Tell(change.Name);
    }

    private void OnRename(object sender, RenamedEventArgs change)
    {
        Tell(change.OldName);
        Tell(change.Name);
    }

    private void OnLoss(object sender, FileSystemEventArgs change)
    {
        if (Litter.Is(change.Name)) return;
        // What is right under the folder may have gone with it.
        if (_folders.Contains(change.Name!) || Path.GetDirectoryName(change.Name) is "") _needsArming = true;
        Tell(change.Name);
    }

    // Events were lost; whatever they were, the next build reads everything.
    private void OnOverflow(object sender, ErrorEventArgs error)
    {
        _needsArming = true;
        changed(null);
    }

    private void Tell(string? path)
    {
        if (Litter.Is(path)) return;
        changed(path?.Replace(Path.DirectorySeparatorChar, '/'));
        if (path is not null && Directory.Exists(Path.Join(folder, path))) _ = LookAgainAsync();
    }

    // What is put into a new folder before it is watched goes unseen, folders among it.
    private async Task LookAgainAsync()
    {
        await Task.Delay(TimeToFill);
        _needsArming = true;
        changed(null);
    }
}
