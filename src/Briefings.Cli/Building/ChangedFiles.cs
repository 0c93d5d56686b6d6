using Briefings.Changes.Git;
using Briefings.Content;

namespace Briefings.Cli.Building;

/// <summary>The files of a site that differ from an earlier version, as <c>check --changed</c> takes them.</summary>
/// <param name="options">Name the folders; the theme counts where it is in the same repository as the content.</param>
internal sealed class ChangedFiles(BuildOptions options)
{
    /// <summary>Files that differ, that are new and that are gone, below the folders as they were typed.</summary>
    /// <param name="revision">What the work left; null for the last commit.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="RevisionException">The content is in no repository, or the revision is not there.</exception>
    /// <exception cref="GitException">Git is not there, or refuses.</exception>
    public IReadOnlyList<string> Since(string? revision, CancellationToken cancellation)
    {
        var content = GitRepository.Find(options.Input, cancellation)
            ?? throw new RevisionException($"{Quoting.Quote(options.Input)} is not in a Git repository", "name the files with --only, or check the whole site");
        var commit = revision is null ? null : content.WhereLeft(revision, cancellation);
        var changed = Below(options.Input, content.ChangedSince(commit, cancellation));
        if (!Directory.Exists(options.Theme) || GitRepository.Find(options.Theme, cancellation) is not { } theme) return changed;
        return string.Equals(theme.Root, content.Root, StringComparison.Ordinal) ? [.. changed, .. Below(options.Theme, theme.ChangedSince(commit, cancellation))] : changed;
    }

    // Git resolves links in the way to a folder, and messages do not: paths are joined to the folder as it was typed.
    private static List<string> Below(string folder, IReadOnlyList<string> paths) => [.. paths.Select(path => Path.Combine(folder, path))];
}
