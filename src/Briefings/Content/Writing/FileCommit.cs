using Briefings.Content.Files;

namespace Briefings.Content.Writing;

/// <summary>Puts files in their places: all of them, or none.</summary>
internal static class FileCommit
{
    /// <summary>Writes every file beside its place, then moves them in. A fault on the way undoes what was done.</summary>
    /// <param name="files">With what is to stand there; those that are to go are removed.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder is closed to us.</exception>
    public static void Write(IReadOnlyList<ContentFile> files)
    {
        var undo = new Stack<Action>();
        try
        {
            foreach (var file in files.Where(file => !file.IsRemoved)) WriteBeside(file, undo);
            foreach (var file in files.Where(file => !file.IsRemoved)) MoveIn(file, undo);
            foreach (var file in files.Where(file => file.IsRemoved)) Remove(file, undo);
        }
        catch (Exception)
        {
            while (undo.TryPop(out var step)) Try(step);
            throw;
        }
    }

    // What stopped the work is what is told; it may stop a step back as well, and the others are still to be taken.
    private static void Try(Action step)
    {
        try
        {
            step();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    // A dot file is no content to whoever reads meanwhile.
    private static string Beside(ContentFile file) => Path.Combine(Path.GetDirectoryName(file.FullPath)!, $".{Path.GetFileName(file.FullPath)}.import");

    private static void WriteBeside(ContentFile file, Stack<Action> undo)
    {
        MakeFolder(Path.GetDirectoryName(file.FullPath)!, undo);
        undo.Push(() => File.Delete(Beside(file)));
        // What an interrupted run left goes; a link that somebody put there is not followed.
        File.Delete(Beside(file));
        using var stream = new FileStream(Beside(file), FileMode.CreateNew, FileAccess.Write);
        stream.Write(file.Pending);
    }

    private static void MakeFolder(string folder, Stack<Action> undo)
    {
        if (Directory.Exists(folder)) return;
        Directory.CreateDirectory(folder);
        undo.Push(() => Directory.Delete(folder));
    }

    private static void MoveIn(ContentFile file, Stack<Action> undo)
    {
        if (!File.Exists(file.FullPath))
        {
            File.Move(Beside(file), file.FullPath);
            undo.Push(() => File.Delete(file.FullPath));
            return;
        }

        var before = File.ReadAllBytes(file.FullPath);
        // Who may read and change the file stays as it is.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Beside(file), File.GetUnixFileMode(file.FullPath));
        File.Move(Beside(file), file.FullPath, overwrite: true);
        undo.Push(() => File.WriteAllBytes(file.FullPath, before));
    }

    private static void Remove(ContentFile file, Stack<Action> undo)
    {
        var before = File.ReadAllBytes(file.FullPath);
        File.Delete(file.FullPath);
        undo.Push(() => File.WriteAllBytes(file.FullPath, before));
    }
}
