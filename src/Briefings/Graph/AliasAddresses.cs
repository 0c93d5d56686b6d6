using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Graph;

/// <summary>Aliases of actors as addresses, for readers who know an actor by another name.</summary>
internal static class AliasAddresses
{
    // Hosts take it for the list of all actors.
    private const string Index = "index";

    /// <summary>
    /// Each alias that has a clear address and fits one actor only, by that address's last part. A name that two actors go by leads to
    /// neither, even where they write it differently; and none stands where a record stands, published or not, or once stood.
    /// </summary>
    public static IEnumerable<(string Slug, Actor Actor)> Of(RecordGraph graph)
    {
        var old = OldAddresses.All(graph.Content).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Bearers(graph.Names)
            .Where(bearer => bearer.Value is { IsAlias: true } && bearer.Key != Index && !graph.Index.TryGet(new(Collection.Actors, bearer.Key), out _))
            .Where(bearer => old.Count == 0 || !old.Contains($"{Collection.Actors.Folder()}/{bearer.Key}"))
            .OrderBy(bearer => bearer.Key, StringComparer.Ordinal)
            .Select(bearer => (bearer.Key, bearer.Value!.Actor));
    }

    // By the name's address; null where several bear it.
    private static Dictionary<string, Bearer?> Bearers(NameTable names)
    {
        var bearers = new Dictionary<string, Bearer?>(StringComparer.Ordinal);
        foreach (var (name, actor) in names.All)
        {
            var slug = NameSlug.Of(name);
            if (slug.Length == 0) continue;
            var bearer = new Bearer(actor, !ReferenceEquals(name, actor.Name));
            if (bearers.TryAdd(slug, bearer)) continue;
            bearers[slug] = bearers[slug] is { } other && ReferenceEquals(other.Actor, actor) ? other with { IsAlias = true } : null;
        }

        return bearers;
    }

    private sealed record Bearer(Actor Actor, bool IsAlias);
}
