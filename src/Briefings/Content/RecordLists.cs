using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Content;

/// <summary>Records that were read, in no order; null where a file gave none.</summary>
internal sealed class RecordLists(IReadOnlyList<Record?> records)
{
    /// <summary>Everything that was read, each collection by id.</summary>
    public ContentSet ToContentSet(SiteSettings settings, Vocabulary vocabulary, IReadOnlyList<AssetFile> assets) => new()
    {
        Settings = settings,
        Vocabulary = vocabulary,
        Articles = SortedById<Article>(),
        Actors = SortedById<Actor>(),
        Incidents = SortedById<Incident>(),
        Responses = SortedById<Response>(),
        Sources = SortedById<Source>(),
        Topics = SortedById<Topic>(),
        Pages = SortedById<Page>(),
        Assets = [.. assets],
    };

    private ImmutableArray<T> SortedById<T>()
        where T : Record
    {
        var found = records.OfType<T>().ToArray();
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
