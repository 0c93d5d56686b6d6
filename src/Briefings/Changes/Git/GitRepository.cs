using System.Collections.Immutable;
using System.Globalization;
using Briefings.Content;

namespace Briefings.Changes.Git;

/// <summary>A file in a version.</summary>
/// <param name="Path">Under the folder that was asked about, <c>/</c> between folders.</param>
/// <param name="Mode">As Git writes it: <c>100644</c>; <c>120000</c> for a link, <c>160000</c> for another repository.</param>
/// <param name="Hash">Of its bytes.</param>
internal sealed record GitFile(string Path, string Mode, string Hash);

/// <summary>What a commit did to the folder that was asked about.</summary>
/// <param name="Hash">The whole hash.</param>
/// <param name="Committed">When it was committed.</param>
/// <param name="Parent">Its first parent; empty for a first commit.</param>
/// <param name="Removed">Files as they were before, of those that changed or went.</param>
/// <param name="Added">Files as they are after, of those that changed or came.</param>
internal sealed record GitCommit(string Hash, DateTimeOffset Committed, string Parent, ImmutableArray<GitFile> Removed, ImmutableArray<GitFile> Added);

/// <summary>The repository that a folder stands in, as far as that folder is concerned.</summary>
internal sealed class GitRepository
{
    private const string NoFile = "000000";

    private readonly string _folder;

    private GitRepository(string root, string folder) => (Root, _folder) = (root, folder);

    /// <summary>The top of the checkout, absolute.</summary>
    public string Root { get; }

    /// <summary>The repository of a folder, which need not exist any more.</summary>
    /// <param name="path">The folder, as the user gave it.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="RevisionException">It is in none.</exception>
    public static GitRepository Of(string path, CancellationToken cancellation) =>
        Find(path, cancellation)
            ?? throw new RevisionException($"{Quoting.Quote(path)} is not in a Git repository", "compare two folders, or run the command where the content has a history");

    /// <summary>The repository of a folder, which need not exist any more; null when it is in none.</summary>
    /// <param name="path">The folder, as the user gave it.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="GitException">Git is not there, or refuses.</exception>
    public static GitRepository? Find(string path, CancellationToken cancellation)
    {
        var standing = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var missing = "";
        while (!Directory.Exists(standing) && Path.GetDirectoryName(standing) is { } parent)
        {
            missing = $"{Path.GetFileName(standing)}/{missing}";
            standing = parent;
        }

        var answer = GitProgram.Run(standing, cancellation, "rev-parse", "--is-inside-work-tree", "--show-prefix", "--show-toplevel");
        if (answer.ExitCode != 0 && !answer.Complaint.Contains("not a git repository", StringComparison.Ordinal)) throw answer.Fault();
        return answer.ExitCode == 0 && answer.Output.Split('\n') is ["true", var prefix, var root, ..] ? new(root, (prefix + missing).TrimEnd('/')) : null;
    }

    /// <summary>The commit that a revision means.</summary>
    /// <param name="revision">As the user gave it: <c>main~3</c>, a tag, a hash.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="RevisionException">There is none.</exception>
    public string CommitOf(string revision, CancellationToken cancellation)
    {
        // An empty name would mean the index, and a line end another question.
        if (revision.Length > 0 && !revision.Any(char.IsControl)
            && GitProgram.Run(Root, cancellation, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is { ExitCode: 0, Output: var hash })
        {
            return hash.Trim();
        }

        throw new RevisionException(
            $"Git knows no revision {Quoting.Quote(revision)}",
            IsShallow(cancellation) ? "this clone holds only the last commits; fetch its whole history with 'git fetch --unshallow'" : "name a branch, a tag or a commit, as 'git log' shows them, or a folder with a '/' in its path");
    }

    /// <summary>The commit at which the work that is checked out left a revision: the last that both have.</summary>
    /// <exception cref="RevisionException">There is none.</exception>
    public string WhereLeft(string revision, CancellationToken cancellation)
    {
        var commit = CommitOf(revision, cancellation);
        if (GitProgram.Run(Root, cancellation, "merge-base", "--end-of-options", "HEAD", commit) is { ExitCode: 0, Output: var common }) return common.Trim();
        throw new RevisionException(
            $"{Quoting.Quote(revision)} and the last commit have no commit in common",
            IsShallow(cancellation) ? "this clone holds only the last commits; fetch its whole history with 'git fetch --unshallow'" : "name a revision of the same history");
    }

    /// <summary>
    /// The files of the folder that differ from a commit, staged or not, with those that are new and those that are gone, but not those that Git
    /// ignores; paths under the folder.
    /// </summary>
    /// <param name="commit">Its hash; null for the last commit, and before the first one for nothing.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyList<string> ChangedSince(string? commit, CancellationToken cancellation)
    {
        var hash = commit ?? LastCommitOrNothing(cancellation);
        string[] paths = _folder.Length == 0 ? [] : [_folder];
        string[] differing = ["diff", "--name-only", "-z", "--no-renames", "--no-relative", "--no-ext-diff"];
        return
        [
            .. new[]
                {
                    GitProgram.Run(Root, cancellation, [.. differing, "--end-of-options", hash, "--", .. paths]),
                    // A change that was staged and then undone in the folder is in the next commit all the same.
                    GitProgram.Run(Root, cancellation, [.. differing, "--cached", "--end-of-options", hash, "--", .. paths]),
                    GitProgram.Run(Root, cancellation, ["ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--", .. paths]),
                }
                .SelectMany(answer => answer.OutputOrThrow().Split('\0', StringSplitOptions.RemoveEmptyEntries))
                .Select(path => path[(_folder.Length == 0 ? 0 : _folder.Length + 1)..])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private string LastCommitOrNothing(CancellationToken cancellation) =>
        GitProgram.Run(Root, cancellation, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") is { ExitCode: 0, Output: var head }
            ? head.Trim()
            // The hash of a tree without files, which Git knows without having it.
            : GitProgram.Run(Root, cancellation, "hash-object", "-t", "tree", "--stdin").OutputOrThrow().Trim();

    /// <summary>The files of the folder in a commit; null when it has no such folder.</summary>
    public IReadOnlyList<GitFile>? FilesOf(string commit, CancellationToken cancellation)
    {
        var answer = GitProgram.Run(Root, cancellation, "ls-tree", "-r", "-z", "--full-tree", "--end-of-options", $"{commit}:{_folder}");
        if (answer.ExitCode != 0) return null;
        var files = new List<GitFile>();
        foreach (var entry in answer.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // "<mode> <type> <hash>\t<path>"
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            if (entry[..tab].Split(' ') is [var mode, _, var hash]) files.Add(new(entry[(tab + 1)..], mode, hash));
        }

        return files;
    }

    /// <summary>
    /// The commits from one (without it) to another that changed the folder, the oldest first: those of the first-parent line, so that a merge is
    /// one change, made when it was merged.
    /// </summary>
    /// <exception cref="RevisionException">The clone does not reach back that far.</exception>
    public IReadOnlyList<GitCommit> CommitsBetween(string from, string to, CancellationToken cancellation)
    {
        string[] paths = _folder.Length == 0 ? [] : [_folder];
        var output = GitProgram.Run(
            Root, cancellation,
            [
                "log", "--first-parent", "-m", "--raw", "-z", "--no-renames", "--no-abbrev", "--no-show-signature", "--no-ext-diff", "--reverse",
                "--format=%x01%H %ct %P", "--end-of-options", $"{from}..{to}", "--", .. paths,
            ]).OutputOrThrow();
        var commits = Parse(output);
        if (commits is [{ Parent.Length: 0 }, ..] && IsShallow(cancellation))
            throw new RevisionException("this clone does not hold all commits that were asked for", "fetch its whole history with 'git fetch --unshallow'");
        return commits;
    }

    /// <summary>Whether the clone was cut off somewhere in the past.</summary>
    private bool IsShallow(CancellationToken cancellation) =>
        GitProgram.Run(Root, cancellation, "rev-parse", "--is-shallow-repository").Output.StartsWith("true", StringComparison.Ordinal);

    // "\x01<hash> <seconds> <parents>", then for each file ":<mode> <mode> <hash> <hash> <letter>" and its path; all end with a zero byte.
    private List<GitCommit> Parse(string output)
    {
        var commits = new List<GitCommit>();
        var (removed, added) = (ImmutableArray.CreateBuilder<GitFile>(), ImmutableArray.CreateBuilder<GitFile>());
        var tokens = output.Split('\0');
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i].Trim('\n');
            if (token.StartsWith('\u0001'))
            {
                Finish();
                var parts = token[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                commits.Add(new(parts[0], DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture)), parts.ElementAtOrDefault(2) ?? "", [], []));
            }
            else if (token.StartsWith(':') && token[1..].Split(' ') is [var modeBefore, var modeAfter, var hashBefore, var hashAfter, _])
            {
                var path = tokens[++i][(_folder.Length == 0 ? 0 : _folder.Length + 1)..];
                if (modeBefore != NoFile) removed.Add(new(path, modeBefore, hashBefore));
                if (modeAfter != NoFile) added.Add(new(path, modeAfter, hashAfter));
            }
        }

        Finish();
        return commits;

        void Finish()
        {
            if (commits.Count > 0) commits[^1] = commits[^1] with { Removed = removed.ToImmutable(), Added = added.ToImmutable() };
            removed.Clear();
            added.Clear();
        }
    }
}
