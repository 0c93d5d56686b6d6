using System.Collections.Frozen;
using Briefings.Model;

namespace Briefings.Site.Lists;

/// <summary>The lists that readers can narrow and order, each worked out when it is first asked for.</summary>
internal sealed class RecordLists(PageContext context)
{
    /// <summary>The collections that have one.</summary>
    public static IReadOnlyList<Collection> Collections { get; } = [Collection.Actors, Collection.Incidents, Collection.Responses, Collection.Sources];

    private readonly FrozenDictionary<Collection, Lazy<RecordList>> _lists =
        Collections.ToFrozenDictionary(collection => collection, collection => new Lazy<RecordList>(() => new RecordList(context, collection)));

    /// <summary>The list of a collection.</summary>
    public RecordList Of(Collection collection) => _lists[collection].Value;

    /// <summary>The folder of a list's files, without a slash at its end: <c>data/lists/incidents</c>.</summary>
    public static string Folder(Collection collection) => $"data/lists/{collection.Folder()}";
}
