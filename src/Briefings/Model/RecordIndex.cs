using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Briefings.Diagnostics;

namespace Briefings.Model;

/// <summary>Finds records by identity: all that were read, and which of them this build publishes.</summary>
public sealed class RecordIndex
{
    private readonly FrozenDictionary<RecordKey, Record> _records;
    private readonly FrozenDictionary<string, ImmutableArray<Record>> _byId;
    private readonly FrozenSet<RecordKey> _published;

    /// <summary>Indexes everything in <paramref name="content"/>.</summary>
    public RecordIndex(ContentSet content, Publication publication)
    {
        var all = content.AllRecords().ToList();
        _records = all.ToFrozenDictionary(record => record.Key);
        _byId = all.GroupBy(record => record.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _published = all.Where(publication.Includes).Select(record => record.Key).ToFrozenSet();
    }

    /// <summary>The record with that identity, published or not.</summary>
    public bool TryGet(RecordKey key, [NotNullWhen(true)] out Record? record) => _records.TryGetValue(key, out record);

    /// <summary>Records of any collection with that id; more than one only across collections.</summary>
    public ImmutableArray<Record> WithId(string id) => _byId.TryGetValue(id, out var records) ? records : [];

    /// <summary>Whether this build publishes the record.</summary>
    public bool IsPublished(RecordKey key) => _published.Contains(key);

    /// <summary>The tail of a message about an unknown id: a near id of the same collection (of any, when null), if there is one.</summary>
    public string DidYouMean(string id, Collection? collection) =>
        Spelling.DidYouMean(id, _records.Keys.Where(key => collection is null || key.Collection == collection).Select(key => key.Id));
}
