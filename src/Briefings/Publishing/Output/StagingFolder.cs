using System.Buffers;

namespace Briefings.Publishing.Output;

/// <summary>
/// A folder beside the output in which a build grows until it is whole: <c>.output.ab12cd34/site</c>. A file in it is held locked while its
/// build lives, so that a later build can tell what a killed one has left behind from what another one still needs.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const string LockName = "lock";
    private const string SiteName = "site";
    private const string OldName = "old";
    private const int RandomLength = 12;
    private const int MaxAttempts = 16;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly string _output;
    private readonly string _folder;
    private readonly FileStream _lock;
    private readonly Func<string, string, bool> _exchange;

    private StagingFolder(string output, string folder, FileStream held, Func<string, string, bool> exchange)
    {
        (_output, _folder, _lock, _exchange) = (output, folder, held, exchange);
        Directory.CreateDirectory(Site);
    }

    /// <summary>Where the new version is written.</summary>
    public string Site => Path.Combine(_folder, SiteName);

    private string Old => Path.Combine(_folder, OldName);

    /// <summary>Clears what killed builds left, and makes a staging folder for this one.</summary>
    /// <param name="output">The real path of the output folder.</param>
    /// <param name="exchange">Exchanges two folders in one step, or answers false when it cannot.</param>
    /// <exception cref="IOException">The folder beside the output cannot be written.</exception>
    public static StagingFolder Create(string output, Func<string, string, bool> exchange)
    {
        var parent = Path.GetDirectoryName(output)!;
        Directory.CreateDirectory(parent);
        RemoveDead(output);
        for (var attempt = 1; ; attempt++)
        {
            var folder = Path.Combine(parent, $".{Path.GetFileName(output)}.{Guid.NewGuid().ToString("n")[..RandomLength]}");
            if (TryLockNew(folder, attempt) is { } held) return new(output, folder, held, exchange);
        }
    }

    /// <summary>Puts the new version in the place of the output; what was there goes into this folder, and with it.</summary>
    /// <exception cref="IOException">The output cannot be replaced; it is as it was.</exception>
    public void Publish()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (Directory.Exists(_output) ? _exchange(Site, _output) || TryTwoRenames() : TryMove(Site, _output)) return;
            }
            catch (IOException) when (attempt < MaxAttempts)
            {
                // Another build published, or took the old version away, between the look and the step.
            }

            if (attempt == MaxAttempts) throw new IOException($"'{_output}' is being changed by other programs all the time");
        }
    }

    /// <summary>Removes the folder with everything in it. What cannot be removed is removed by the next build.</summary>
    public void Dispose()
    {
        Recover(_folder, _output);
        DeleteContent(_folder);
        _lock.Dispose();
        TryDelete(_folder);
    }

    private bool TryTwoRenames()
    {
        Directory.Move(_output, Old);
        try
        {
            return TryMove(Site, _output);
        }
        finally
        {
            // Either the new version stands and the old one goes, or the old one comes back.
            if (!Directory.Exists(_output)) TryMove(Old, _output);
            else TryDelete(Old);
        }
    }

    private static bool TryMove(string from, string to)
    {
        if (Directory.Exists(to)) return false;
        Directory.Move(from, to);
        return true;
    }

    private static FileStream? TryLockNew(string folder, int attempt)
    {
        Directory.CreateDirectory(folder);
        try
        {
            var path = Path.Combine(folder, LockName);
            var held = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            if (File.Exists(path)) return held;
            held.Dispose();
        }
        catch (IOException) when (attempt < MaxAttempts)
        {
            // A build that clears the litter may take the folder before it is locked; then another name is tried.
        }

        TryDelete(folder);
        return null;
    }

    private static void RemoveDead(string output)
    {
        var prefix = $".{Path.GetFileName(output)}.";
        foreach (var folder in Directory.EnumerateDirectories(Path.GetDirectoryName(output)!))
        {
            var name = Path.GetFileName(folder);
            if (name.Length != prefix.Length + RandomLength || !name.StartsWith(prefix, StringComparison.Ordinal)) continue;
            // No build of ours makes a link: what one leads to is not ours to clear.
            if (!name.AsSpan(prefix.Length).ContainsAnyExcept(Hexadecimal) && !IsLink(folder) && !IsLink(Path.Combine(folder, LockName))) RemoveIfDead(folder, output);
        }
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static void RemoveIfDead(string folder, string output)
    {
        try
        {
            using (new FileStream(Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            {
                Recover(folder, output);
                DeleteContent(folder);
            }
        }
        catch (Exception fault) when (EnvironmentFaultException.Covers(fault))
        {
            // Locked: its build lives. Or not ours to touch.
            return;
        }

        TryDelete(folder);
    }

    // A build that was killed between two renames has left the site's only version in its folder.
    private static void Recover(string folder, string output)
    {
        var old = Path.Combine(folder, OldName);
        if (Directory.Exists(old) && !Directory.Exists(output)) Directory.Move(old, output);
    }

    private static void DeleteContent(string folder)
    {
        TryDelete(Path.Combine(folder, SiteName));
        TryDelete(Path.Combine(folder, OldName));
    }

    private static void TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (EnvironmentFaultException.Covers(fault))
        {
            // Litter is no reason to fail a build; the next one tries again.
        }
    }
}
