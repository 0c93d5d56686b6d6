using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Briefings.Diagnostics;

namespace Briefings.Model;

/// <summary>
/// Finds records by identity: all that were read, and which of them this build publishes. Records are numbered in order of collection and id, so that
/// what is known of each can stand in arrays.
/// </summary>
public sealed class RecordIndex
{
    private readonly ImmutableArray<Record> _records;
    private readonly Publication _publication;
    private readonly Identities _identities;

    /// <summary>Indexes everything in <paramref name="content"/>.</summary>
    /// <param name="content">All records.</param>
    /// <param name="publication">What this build publishes.</param>
    /// <param name="before">An index of earlier content: what it knows of identities is used again where they are the same.</param>
    public RecordIndex(ContentSet content, Publication publication, RecordIndex? before = null)
    {
        _records = [.. content.AllRecords()];
        _publication = publication;
        if (before is not null && before._publication != publication) before = null;
        var isPublished = new bool[_records.Length];
        for (var number = 0; number < isPublished.Length; number++) isPublished[number] = IsPublishedIn(before, number) ?? publication.Includes(_records[number]);
        _identities = before is not null && before.HasSameIdentities(_records, isPublished) ? before._identities : new(_records, isPublished);
    }

    /// <summary>Every record, at its number.</summary>
    public ImmutableArray<Record> Records => _records;

    /// <summary>Whether the other index has the same records by the same numbers, the same of them published; their content may differ.</summary>
    public bool SharesIdentitiesWith(RecordIndex other) => ReferenceEquals(_identities, other._identities);

    /// <summary>The record with that identity, published or not.</summary>
    public bool TryGet(RecordKey key, [NotNullWhen(true)] out Record? record)
    {
        record = _identities.Numbers.TryGetValue(key, out var number) ? _records[number] : null;
        return record is not null;
    }

    /// <summary>The number of the record with that identity; -1 when there is none.</summary>
    public int NumberOf(RecordKey key) => _identities.Numbers.TryGetValue(key, out var number) ? number : -1;

    /// <summary>Records of any collection with that id; more than one only across collections.</summary>
    public ImmutableArray<Record> WithId(string id) =>
        [.. Collections.All.Select(collection => NumberOf(new(collection, id))).Where(number => number >= 0).Select(number => _records[number])];

    /// <summary>Whether this build publishes the record.</summary>
    public bool IsPublished(RecordKey key) => _identities.Numbers.TryGetValue(key, out var number) && _identities.IsPublished[number];

    /// <summary>Whether this build publishes the record of that number.</summary>
    public bool IsPublished(int number) => _identities.IsPublished[number];

    /// <summary>The tail of a message about an unknown id: a near id of the same collection (of any, when null), if there is one.</summary>
    public string DidYouMean(string id, Collection? collection) =>
        Spelling.DidYouMean(id, _records.Where(record => collection is null || record.Collection == collection).Select(record => record.Id));

    private bool? IsPublishedIn(RecordIndex? before, int number) =>
        before is not null && number < before._records.Length && ReferenceEquals(before._records[number], _records[number]) ? before._identities.IsPublished[number] : null;

    private bool HasSameIdentities(ImmutableArray<Record> records, bool[] isPublished)
    {
        if (records.Length != _records.Length || !isPublished.AsSpan().SequenceEqual(_identities.IsPublished)) return false;
        for (var number = 0; number < records.Length; number++)
        {
            if (!ReferenceEquals(records[number], _records[number]) && records[number].Key != _records[number].Key) return false;
        }

        return true;
    }

    private sealed class Identities
    {
        public Identities(ImmutableArray<Record> records, bool[] isPublished)
        {
            IsPublished = isPublished;
            Numbers = new(records.Length);
            for (var number = 0; number < records.Length; number++) Numbers.Add(records[number].Key, number);
        }

        public Dictionary<RecordKey, int> Numbers { get; }

        public bool[] IsPublished { get; }
    }
}
