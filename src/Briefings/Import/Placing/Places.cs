using Briefings.Content.Writing;
using Briefings.Model;

namespace Briefings.Import.Placing;

/// <summary>Which record each proposal became, for the references between them.</summary>
internal sealed class Places
{
    private readonly Catalogue _catalogue;
    private readonly Dictionary<RecordKey, string> _renamed = [];
    private readonly Dictionary<Proposal, RecordKey> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<RecordKey> _drafts;
    private readonly ILookup<string, Actor> _states;
    private readonly Dictionary<RecordKey, Record> _standing;

    /// <summary>Nothing is placed yet.</summary>
    public Places(ContentSet content, Catalogue catalogue)
    {
        _catalogue = catalogue;
        _standing = content.AllRecords().ToDictionary(record => record.Key);
        _drafts = [.. content.AllRecords().Where(record => record.IsDraft).Select(record => record.Key)];
        _states = content.Actors.Where(actor => actor is { Kind.Id: "state", Country.Length: > 0, IsDraft: false }).ToLookup(actor => actor.Country, StringComparer.Ordinal);
    }

    /// <summary>Where a proposal went; null when it was left out.</summary>
    public RecordKey? KeyOf(Proposal proposal) => _keys.TryGetValue(proposal, out var key) ? key : null;

    /// <summary>The record that stood there before the import.</summary>
    public Record? StandingAt(RecordKey key) => _standing.GetValueOrDefault(key);

    /// <summary>The id by which a record that is published may refer to a proposal's.</summary>
    public string? IdOf(Proposal proposal) => KeyOf(proposal) is { } key && !_drafts.Contains(key) ? key.Id : null;

    /// <summary>The id by which a record that is published may refer to whoever is known by that.</summary>
    public string? IdOf(Collection collection, Identity identity) => _catalogue.Find(collection, identity) is { } key && !_drafts.Contains(key) ? key.Id : null;

    /// <summary>A state as a party: its actor where the site has exactly one, else its name.</summary>
    /// <param name="country">ISO 3166-1 alpha-2; empty when not known.</param>
    /// <param name="name">Its name where it has no actor.</param>
    /// <param name="standing">The record that names it; what it has written already is not written a second time in another form.</param>
    public ContentValue State(string country, string name, Record? standing = null)
    {
        if (standing is Actor actor && actor.Links.FirstOrDefault(link => country.Length > 0 && link.Actor.Actor is null && link.Actor.Country == country) is { Actor: var party })
            return KeysBuilder.Of(("name", party.Name), ("country", party.Country), ("kind", party.Kind?.Id ?? ""));
        if (country.Length > 0 && _states[country].Take(2).ToList() is [var only]) return new ContentText(only.Id);
        return KeysBuilder.Of(("name", name), ("country", country), ("kind", "state"));
    }

    /// <summary>An address as an entry of <c>sources</c>: the source's id where the site has it.</summary>
    /// <param name="url">The address.</param>
    /// <param name="title">Its title where it has no record.</param>
    /// <param name="standing">The record that rests on it; what it has written already is not written a second time in another form.</param>
    public ContentValue Source(string url, string title, Record? standing)
    {
        var address = Identity.At(url);
        foreach (var entry in standing?.Sources ?? [])
        {
            if (entry.Inline is { Url.Length: > 0 } inline && Identity.At(inline.Url) == address) return KeysBuilder.Of(("url", inline.Url));
        }

        return IdOf(Collection.Sources, address) is { } id ? new ContentText(id) : KeysBuilder.Of(("title", title), ("url", url));
    }

    /// <summary>Whether the site has a record, or will have it.</summary>
    public bool Has(RecordKey key) => _catalogue.Has(key);

    /// <summary>The id that a record of another site has here.</summary>
    public string Here(Collection collection, string id) => _renamed.GetValueOrDefault(new(collection, id), id);

    /// <summary>Notes where a proposal went.</summary>
    public void Place(Proposal proposal, RecordKey key)
    {
        _keys[proposal] = key;
        if (proposal.IsOwn && !string.Equals(proposal.OwnId, key.Id, StringComparison.Ordinal)) _renamed[new(proposal.Collection, proposal.OwnId)] = key.Id;
        _catalogue.Add(key, proposal);
    }
}
