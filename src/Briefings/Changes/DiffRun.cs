using System.Collections.Immutable;
using Briefings.Changes.Git;
using Briefings.Changes.Versions;
using Briefings.Content;
using Briefings.Diagnostics;

namespace Briefings.Changes;

/// <summary>What became of a comparison.</summary>
/// <param name="From">The old version, as it was named.</param>
/// <param name="To">The new version, likewise.</param>
/// <param name="Changes">Every difference, the most consequential first.</param>
/// <param name="Faults">Why there is no comparison; empty when there is one.</param>
/// <param name="Unread">The version that has the faults; empty when there are none.</param>
internal sealed record DiffOutcome(string From, string To, ImmutableArray<Change> Changes, IReadOnlyList<Diagnostic> Faults, string Unread);

/// <summary>One comparison of two versions that a user names.</summary>
/// <param name="input">The input folder: what is read of each revision, and the new version where none is named.</param>
internal sealed class DiffRun(string input)
{
    private const int Sha1Length = 40;

    /// <summary>Whether a name is taken for a folder: one that exists, and either is written as a path or holds a site.</summary>
    public static bool IsFolder(string name) =>
        name.Length > 0 && Directory.Exists(name) && (name is "." or ".." || name.AsSpan().IndexOfAny('/', Path.DirectorySeparatorChar) >= 0
            || File.Exists(Path.Combine(name, "site.yaml")) || File.Exists(Path.Combine(name, "site.yml")));

    /// <summary>Compares.</summary>
    /// <param name="from">The old version: a revision or a folder.</param>
    /// <param name="to">The new version; null for the input folder as it stands.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="RevisionException">There is no such version.</exception>
    /// <exception cref="GitException">Git cannot be asked.</exception>
    public DiffOutcome Execute(string from, string? to, CancellationToken cancellation)
    {
        var target = to ?? input;
        GitVersion? git = null;
        try
        {
            var (oldCommit, newCommit) = ("", "");
            if (!IsFolder(from) || (to is not null && !IsFolder(to)))
            {
                var repository = GitRepository.Of(input, cancellation);
                oldCommit = IsFolder(from) ? "" : repository.CommitOf(from, cancellation);
                newCommit = to is null || IsFolder(to) ? "" : repository.CommitOf(to, cancellation);
                git = new GitVersion(repository, ContentReader.ShownRoot(input));
            }

            var hashLength = Math.Max(Math.Max(oldCommit.Length, newCommit.Length), Sha1Length);
            var before = Read(from, oldCommit, git, hashLength, cancellation);
            var after = Read(target, newCommit, git, hashLength, cancellation);
            return Compare(from, before, target, after, cancellation);
        }
        finally
        {
            git?.Dispose();
        }
    }

    private static DiffOutcome Compare(string from, ContentVersion before, string to, ContentVersion after, CancellationToken cancellation)
    {
        var changed = ContentDiff.ChangedRecords(before, after);
        if (before.FaultsOf(changed, cancellation) is { Count: > 0 } old) return new(from, to, [], old, from);
        if (after.FaultsOf(changed, cancellation) is { Count: > 0 } now) return new(from, to, [], now, to);
        return new(from, to, ContentDiff.Between(before, after, changed, publication: null, cancellation), [], "");
    }

    private static ContentVersion Read(string name, string commit, GitVersion? git, int hashLength, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        if (commit.Length == 0) return FolderVersion.Read(name, hashLength, diagnostics, cancellation);
        return git!.Read(commit, diagnostics, cancellation)
            ?? throw new RevisionException($"there is no such input folder in {Quoting.Quote(name)}", "name the folder with --input as it was called then, or a later revision");
    }
}
