using System.Text;
using Briefings.Content;
using Briefings.Content.Files;

namespace Briefings.Suggestions;

/// <summary>Patches put together in memory: each sees what those before it left.</summary>
/// <param name="input">The input folder as the user gave it.</param>
/// <param name="files">The files of its records, by relative path.</param>
internal sealed class PatchWork(string input, IReadOnlyDictionary<string, ContentFile> files)
{
    private readonly Dictionary<string, FileChange> _changes = new(StringComparer.Ordinal);

    /// <summary>The files that differ, by path.</summary>
    public IReadOnlyList<FileChange> Changes =>
        [.. _changes.Values.Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal)).OrderBy(change => change.File.RelativePath, StringComparer.Ordinal)];

    /// <summary>Adds a patch, whole or not at all.</summary>
    /// <returns>False when a file cannot be changed without harm, or a patch before it took the file away.</returns>
    public bool TryAdd(SuggestedPatch patch)
    {
        var made = new Dictionary<string, FileChange>(StringComparer.Ordinal);
        foreach (var step in patch.Steps)
        {
            var standing = made.GetValueOrDefault(step.RelativePath) ?? _changes.GetValueOrDefault(step.RelativePath) ?? Read(step.RelativePath);
            if (step.Change(standing.After) is not { IsPossible: true } patched) return false;
            made[step.RelativePath] = standing with { After = patched.Text };
        }

        foreach (var (path, change) in made) _changes[path] = change;
        return true;
    }

    private FileChange Read(string relative)
    {
        if (!files.TryGetValue(relative, out var file))
            return new(new(relative, Path.GetFullPath(Path.Combine(input, relative)), $"{ContentReader.ShownRoot(input)}/{relative}", 0), Before: null, After: null);
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(file.FullPath));
        return new(file, text, text);
    }
}

/// <summary>A file as it is and as it is to be.</summary>
/// <param name="File">The file.</param>
/// <param name="Before">What stands there; null for a new file.</param>
/// <param name="After">What is to stand there; null when it goes.</param>
internal sealed record FileChange(ContentFile File, string? Before, string? After)
{
    /// <summary>The file as if it were written, or gone.</summary>
    public ContentFile AsWritten()
    {
        if (After is null) return File with { IsRemoved = true };
        var bytes = Encoding.UTF8.GetBytes(After);
        return File with { Pending = bytes, Length = bytes.Length };
    }
}
