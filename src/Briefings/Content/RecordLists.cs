using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Content;

/// <summary>Records that were read, by collection.</summary>
internal sealed class RecordLists
{
    private readonly List<Record>[] _records = [.. Collections.All.Select(_ => new List<Record>())];

    /// <summary>Takes a record.</summary>
    public void Add(Record record) => _records[(int)record.Collection].Add(record);

    /// <summary>Everything that was read, each collection by id.</summary>
    public ContentSet ToContentSet(SiteSettings settings, Vocabulary vocabulary, IReadOnlyList<AssetFile> assets) => new()
    {
        Settings = settings,
        Vocabulary = vocabulary,
        Articles = SortedById<Article>(Collection.Articles),
        Actors = SortedById<Actor>(Collection.Actors),
        Incidents = SortedById<Incident>(Collection.Incidents),
        Responses = SortedById<Response>(Collection.Responses),
        Sources = SortedById<Source>(Collection.Sources),
        Topics = SortedById<Topic>(Collection.Topics),
        Pages = SortedById<Page>(Collection.Pages),
        Assets = [.. assets],
    };

    private ImmutableArray<T> SortedById<T>(Collection collection)
        where T : Record
    {
        var records = _records[(int)collection];
        var found = new T[records.Count];
        for (var i = 0; i < found.Length; i++) found[i] = (T)records[i];
        // Files come in order, and a folder without folders in it is sorted already.
        if (!IsSorted(found)) Array.Sort(found, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    private static bool IsSorted(ReadOnlySpan<Record> found)
    {
        for (var i = 1; i < found.Length; i++)
        {
            if (string.CompareOrdinal(found[i - 1].Id, found[i].Id) > 0) return false;
        }

        return true;
    }
}
