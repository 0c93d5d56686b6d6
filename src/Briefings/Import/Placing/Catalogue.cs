using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Import.Placing;

/// <summary>Which records there are, by what they may be known by: those of the site, and those that were placed before.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<RecordKey, IReadOnlyList<Identity>> _identities = [];
    private readonly Dictionary<Identity, RecordKey> _byIdentity = [];
    private readonly Dictionary<NameKey, List<Namesake>> _byName = [];
    private readonly Dictionary<string, List<RecordKey>> _byAnyName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The records of a site.</summary>
    public Catalogue(ContentSet content)
    {
        foreach (var record in content.AllRecords())
        {
            var (kind, detail) = record switch
            {
                Actor actor => (actor.Kind.Id, ""),
                Source source => ("", DetailOf(source.Published?.ToString() ?? "", source.Author)),
                _ => ("", ""),
            };
            Add(record.Key, record.Title, kind, detail, IdentitiesOf(record));
            if (record is not Actor named) continue;
            foreach (var name in named.Aliases.Select(alias => alias.Name).Prepend(named.Name)) AddTo(_byAnyName, FoldedText.FoldName(name), named.Key);
        }
    }

    /// <summary>What tells two sources of one title apart.</summary>
    public static string DetailOf(string published, string author) => $"{published}|{author}";

    /// <summary>Adds a record that was placed.</summary>
    public void Add(RecordKey key, Proposal proposal) => Add(key, proposal.Name, proposal.Kind, proposal.Detail, proposal.Identities);

    /// <summary>Whether a record has that identity of its own.</summary>
    public bool Has(RecordKey key) => _identities.ContainsKey(key);

    /// <summary>What a record is known by elsewhere.</summary>
    public IReadOnlyList<Identity> IdentitiesOf(RecordKey key) => _identities.GetValueOrDefault(key, []);

    /// <summary>The record of a collection that is known by that.</summary>
    public RecordKey? Find(Collection collection, Identity identity) =>
        _byIdentity.TryGetValue(identity, out var key) && key.Collection == collection ? key : null;

    /// <summary>Records of exactly that name, of the same kind and detail, that nothing tells apart from the proposal.</summary>
    public IReadOnlyList<RecordKey> Namesakes(Proposal proposal) =>
        _byName.TryGetValue(KeyOf(proposal), out var keys)
            ? [.. keys.Where(one => proposal.Detail.Length == 0 || string.Equals(one.Detail, proposal.Detail, StringComparison.Ordinal))
                .Select(one => one.Key).Where(key => !Identity.Conflict(IdentitiesOf(key), proposal.Identities)).Distinct()]
            : [];

    /// <summary>Actors of the site that one of the names is a name of, capitals aside, each once with that name.</summary>
    public IEnumerable<(RecordKey Key, string Name)> SharingNames(IEnumerable<string> names) =>
        names.SelectMany(name => _byAnyName.GetValueOrDefault(FoldedText.FoldName(name), []).Select(key => (key, name))).DistinctBy(pair => pair.key);

    private void Add(RecordKey key, string name, string kind, string detail, IReadOnlyList<Identity> identities)
    {
        // A second one of the same place adds what the first did not know.
        _identities[key] = [.. IdentitiesOf(key), .. identities];
        foreach (var identity in identities) _byIdentity.TryAdd(identity, key);
        AddTo(_byName, new(key.Collection, FoldedText.FoldName(name), kind), new(key, detail));
    }

    private static NameKey KeyOf(Proposal proposal) => new(proposal.Collection, FoldedText.FoldName(proposal.Name), proposal.Kind);

    private static void AddTo<TAt, TItem>(Dictionary<TAt, List<TItem>> lists, TAt at, TItem item)
        where TAt : notnull
    {
        if (!lists.TryGetValue(at, out var list)) lists.Add(at, list = []);
        if (!list.Contains(item)) list.Add(item);
    }

    /// <summary>What a record is known by elsewhere.</summary>
    public static IReadOnlyList<Identity> IdentitiesOf(Record record)
    {
        var identities = new List<Identity>();
        if (record is Source { Url.Length: > 0 } source) identities.Add(Identity.At(source.Url));
        if (record is not Actor { SameAs: var same }) return identities;
        AddIn("wikidata", same.Wikidata);
        AddIn("mitre_attack", same.MitreAttack);
        AddIn("misp_galaxy", same.MispGalaxy);
        AddIn("opensanctions", same.OpenSanctions);
        if (same.Website.Length > 0) identities.Add(Identity.At(same.Website));
        return identities;

        void AddIn(string database, string value)
        {
            if (value.Length > 0) identities.Add(Identity.In(database, value));
        }
    }

    private readonly record struct NameKey(Collection Collection, string Name, string Kind);

    private readonly record struct Namesake(RecordKey Key, string Detail);
}
