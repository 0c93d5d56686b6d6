using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Changes.History;

/// <summary>What a commit changed about one record.</summary>
/// <param name="Commit">The whole hash.</param>
/// <param name="Committed">When, in UTC.</param>
/// <param name="Thing">The record.</param>
/// <param name="Changes">The most consequential first; at least one.</param>
internal sealed record ChangeLogEntry(string Commit, DateTimeOffset Committed, ChangedThing Thing, ImmutableArray<Change> Changes)
{
    /// <summary>Unlike that of any other entry, and the same in every build: part of addresses and of ids in feeds.</summary>
    public string Anchor => $"{Commit[..12]}-{Thing.Kind}-{Thing.Id}";
}

/// <summary>What changed on the record since some time, for readers of the site.</summary>
/// <param name="Entries">The newest first.</param>
internal sealed record ChangeLog(ImmutableArray<ChangeLogEntry> Entries)
{
    /// <summary>The log without whatever names a record that readers are not to see.</summary>
    /// <param name="isHidden">Whether a record exists and is not published.</param>
    public ChangeLog Without(Func<RecordKey, bool> isHidden) => new(
        [.. Entries
            .Where(entry => entry.Thing.Record is not { } key || !isHidden(key))
            .Select(entry => entry with { Changes = entry.Changes.RemoveAll(change => change.Sentence.Pieces.Any(piece => piece.Record is { } named && isHidden(named))) })
            .Where(entry => !entry.Changes.IsEmpty)]);
}
