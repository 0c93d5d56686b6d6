using System.Collections.Immutable;
using Briefings.Changes.Git;
using Briefings.Changes.Versions;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Changes.History;

/// <summary>
/// What commits changed on the record, one after the other. A commit whose content has errors published nothing, so what it changed is told with the
/// next one that can be read. What no reader of the site sees (settings, vocabulary, files, old addresses) is left out.
/// </summary>
internal sealed class ChangeHistory : IDisposable
{
    private readonly string _since;
    private readonly Publication _publication;
    private readonly CancellationToken _cancellation;
    private readonly GitRepository _repository;
    private readonly GitVersion _git;
    private readonly HashSet<RecordKey> _waiting = [];
    private readonly List<ChangeLogEntry> _entries = [];

    private ChangeHistory(string input, string since, Publication publication, CancellationToken cancellation)
    {
        (_since, _publication, _cancellation) = (since, publication, cancellation);
        _repository = GitRepository.Of(input, cancellation);
        _git = new GitVersion(_repository, ContentReader.ShownRoot(input));
    }

    /// <summary>Reads the log.</summary>
    /// <param name="input">The input folder as the user gave it.</param>
    /// <param name="since">The revision whose successors are told.</param>
    /// <param name="publication">What readers may see.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="RevisionException">There is no such revision, or its content has errors.</exception>
    /// <exception cref="GitException">Git cannot be asked.</exception>
    public static ChangeLog Read(string input, string since, Publication publication, CancellationToken cancellation)
    {
        using var history = new ChangeHistory(input, since, publication, cancellation);
        history.Walk();
        history._entries.Reverse();
        return new([.. history._entries]);
    }

    /// <inheritdoc />
    public void Dispose() => _git.Dispose();

    private void Walk()
    {
        var from = _repository.CommitOf(_since, _cancellation);
        var commits = _repository.CommitsBetween(from, _repository.CommitOf("HEAD", _cancellation), _cancellation);
        if (commits.Count == 0) return;

        var faults = new DiagnosticBag();
        var told = (commits[0].Parent.Length > 0 ? _git.Read(commits[0].Parent, faults, _cancellation) : null) ?? _git.Empty();
        var current = told;
        foreach (var commit in commits)
        {
            _cancellation.ThrowIfCancellationRequested();
            current = Apply(commit, current);
            var changed = _waiting.Where(key => told.HashOf(key) != current.HashOf(key)).Order().ToList();
            if (current.FaultsOf(changed, _cancellation).Count > 0) continue;
            if (told.FaultsOf(changed, _cancellation) is [var first, ..])
                throw new RevisionException($"the content of {Quoting.Quote(_since)} has errors: {first.Location}: {first.Message}", "name a later revision");
            Tell(commit, ContentDiff.Between(told, current, changed, _publication, _cancellation));
            told = current;
            _waiting.Clear();
        }
    }

    private ContentVersion Apply(GitCommit commit, ContentVersion before)
    {
        var diagnostics = new DiagnosticBag();
        var (removed, added) = (_git.Usable(commit.Removed, new DiagnosticBag()), _git.Usable(commit.Added, diagnostics));
        foreach (var file in InputTree.From([.. removed.Select(file => file.File)], new()).Records) _waiting.Add(new(file.Collection, file.Id));
        foreach (var file in InputTree.From([.. added.Select(file => file.File)], new()).Records) _waiting.Add(new(file.Collection, file.Id));
        return before.With(removed, added, _git, diagnostics);
    }

    // Within a day the newest commit is told first, and of a commit the most consequential change: the list is turned round in the end.
    private void Tell(GitCommit commit, ImmutableArray<Change> changes)
    {
        var entries = changes
            .Where(change => change.Kind.Group != ChangeGroup.Site && change.Thing.Record is not null)
            .GroupBy(change => change.Thing.Record)
            .Select(group => new ChangeLogEntry(commit.Hash, commit.Committed, group.First().Thing, [.. group]));
        _entries.AddRange(entries.Reverse());
    }
}
