using Briefings.Content.Writing;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Stix;

/// <summary>Who the objects of a bundle are: records where they became one, names else.</summary>
internal sealed class StixParties(StixBundle bundle)
{
    private readonly Dictionary<string, Proposal> _proposals = new(StringComparer.Ordinal);

    /// <summary>Notes the record that an object becomes.</summary>
    public void Add(JsonMap found, Proposal proposal) => _proposals[found.Text("id")] = proposal;

    /// <summary>The record that an object becomes; null when it becomes none.</summary>
    public Proposal? ProposalOf(string id) => _proposals.GetValueOrDefault(id);

    /// <summary>An actor's kind; empty when the object does not tell.</summary>
    public static string KindOf(JsonMap found) => found.Text("type") switch
    {
        "intrusion-set" or "threat-actor" => "intrusion-set",
        "identity" when found.Text("identity_class") == "individual" => "person",
        // STIX 2.1, 10.13: 'government', and its parts by level. Of other sectors some bodies are companies and some are not.
        "identity" when found.Text("identity_class") == "organization" && found.Texts("sectors").Any(sector => sector.Text.StartsWith("government", StringComparison.Ordinal)) => "government-body",
        _ => "",
    };

    /// <summary>The country that an identity is located in, where the bundle names one. Where a group is said to be is a claim, and not taken.</summary>
    public string CountryOf(JsonMap found)
    {
        if (found.Text("type") != "identity") return "";
        var countries = bundle.RelationsFrom(found.Text("id"))
            .Where(relation => relation.Text("relationship_type") == "located-at")
            .Select(relation => CountryOfLocation(bundle[relation.Text("target_ref")]))
            .Where(code => code.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        return countries.Count == 1 ? countries.First() : "";
    }

    /// <summary>Whether an object is a country.</summary>
    public bool IsCountry(string id) => bundle[id] is { } found && found.Text("type") == "location" && CountryOfLocation(found).Length > 0;

    /// <summary>An object as a party; null when it is nobody.</summary>
    public ContentValue? PartyOf(string id, Places places)
    {
        if (ProposalOf(id) is { Collection: Collection.Actors } proposal && places.IdOf(proposal) is { } actor) return new ContentText(actor);
        if (bundle[id] is not { } found) return null;
        if (found.Text("type") == "location")
        {
            var country = CountryOfLocation(found);
            return country.Length > 0 ? places.State(country, Countries.NameOf(country)) : null;
        }

        return found.Text("type") is "identity" or "intrusion-set" or "threat-actor" && found.Name().Length > 0
            ? KeysBuilder.Of(("name", found.Name()), ("country", CountryOf(found)), ("kind", KindOf(found)))
            : null;
    }

    /// <summary>Who made an object, as parties; nobody when it does not say.</summary>
    public IEnumerable<ContentValue> CreatorOf(JsonMap found, Places places) => PartyOf(found.Text("created_by_ref"), places) is { } creator ? [creator] : [];

    /// <summary>The name of who made an object; empty when it does not say.</summary>
    public string NameOfCreator(JsonMap found) => bundle[found.Text("created_by_ref")]?.Name() ?? "";

    private static string CountryOfLocation(JsonMap? location) => location?.Text("country").Trim().ToUpperInvariant() is { } code && Countries.TryGetName(code, out _) ? code : "";
}
