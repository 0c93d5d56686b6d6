using Briefings.Content;
using Briefings.Content.Values;
using Briefings.Content.Writing;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Misp;

/// <summary>Makes an actor of a cluster's value.</summary>
/// <param name="galaxy">The galaxy, as a source.</param>
/// <param name="leftovers">Takes what has no place.</param>
internal sealed class MispActor(Proposal galaxy, Leftovers leftovers)
{
    private const string Speaker = "MISP galaxy";
    private const string Database = "misp_galaxy";

    // Placed below, or said by another of them.
    private static readonly string[] Placed = ["country", "synonyms", "refs", "cfr-suspected-state-sponsor", "attribution-confidence"];

    private static readonly string[] SponsorKeys = ["country", "cfr-suspected-state-sponsor"];

    // Galaxies state a relation at both of its ends; a link is seen from both.
    private readonly HashSet<(string, string)> _related = [];

    /// <summary>The actor.</summary>
    public Proposal Propose(JsonMap cluster)
    {
        var name = ImportText.Line(cluster.Text("value"));
        var meta = cluster.Map("meta");
        var uuid = cluster.Text("uuid").Trim().ToLowerInvariant();
        if (!Guid.TryParseExact(uuid, "D", out _)) uuid = "";
        if (uuid.Length == 0) leftovers.Add("a 'uuid' that is none", cluster.PlaceOf("uuid"), "give the cluster its UUID; until then it is known by its name alone");
        foreach (var (key, value) in meta?.Members ?? [])
        {
            if (!Placed.Contains(key, StringComparer.Ordinal)) leftovers.AddKey(key, "clusters", value.At);
        }

        foreach (var reference in meta?.Texts("refs").Where(text => !AddressValues.IsWebAddress(text.Text.Trim())) ?? [])
            leftovers.Add($"the reference {Quoting.Quote(reference.Text)}, which is no web address,", reference.At, "add it by hand, with a title");

        var names = new ForeignNames(name, Synonyms(meta));
        return new()
        {
            Collection = Collection.Actors,
            Name = name,
            Kind = "intrusion-set",
            At = cluster.At,
            OtherNames = names.Others,
            Identities = uuid.Length == 0 ? [] : [Identity.In(Database, uuid)],
            Keys = (places, key) => KeysOf(cluster, meta, names, uuid, places, key),
        };
    }

    private ContentKeys KeysOf(JsonMap cluster, JsonMap? meta, ForeignNames names, string uuid, Places places, RecordKey key)
    {
        var standing = places.StandingAt(key);
        var links = StateLinks(meta, places, standing).Concat(Relations(cluster, uuid, places, key)).ToList();
        return new KeysBuilder()
            .Add("name", names.NameBeside(standing))
            .Add("kind", "intrusion-set")
            .Add("aliases", names.AliasesBeside(standing))
            .Add("links", links)
            .Add("same_as", KeysBuilder.Of((Database, uuid)))
            .Add("description", ImportText.Quotation(cluster.Text("description"), Speaker))
            .Add("sources", References(meta, places, standing).Prepend(SourceId(places)))
            .Build();
    }

    // Whether a state stands behind somebody is the galaxy's word, with its number for how sure it is, and no fact.
    private IEnumerable<ContentValue> StateLinks(JsonMap? meta, Places places, Record? standing)
    {
        if (meta is null) yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, stated) in SponsorKeys.SelectMany(key => meta.Texts(key).Select(text => (key, text))))
        {
            var written = ImportText.Line(stated.Text);
            if (written.Length == 0) continue;
            var code = Countries.Suggest(written) ?? Countries.Suggest(written.Split(" (")[0]) ?? "";
            var country = code.Length == 0 ? written : Countries.NameOf(code);
            if (!seen.Add(country)) continue;
            yield return new KeysBuilder()
                .Add("type", "attributed-to")
                .Add("actor", places.State(code, country, standing))
                .Add("by", [KeysBuilder.Of(("name", Speaker))])
                .Add("confidence", ImportText.Line(meta.Text("attribution-confidence")))
                .Add("sources", [SourceId(places)])
                .Add("note", meta.Text("attribution-confidence").Trim().Length == 0
                    ? $"The entry of the MISP galaxy, '{key}'."
                    : $"The entry of the MISP galaxy, '{key}', which states confidence as a number from 0 to 100.")
                .Build();
        }
    }

    private IEnumerable<ContentValue> Relations(JsonMap cluster, string uuid, Places places, RecordKey key)
    {
        foreach (var related in cluster.Maps("related"))
        {
            var other = related.Text("dest-uuid").Trim().ToLowerInvariant();
            if (other.Length == 0 || other == uuid) continue;
            if (places.IdOf(Collection.Actors, Identity.In(Database, other)) is not { } id)
            {
                leftovers.Add("a relation to a cluster that neither the file nor the site has", related.PlaceOf("dest-uuid"), "import the other galaxy, or add the UUID to 'same_as' of the actor that is meant");
                continue;
            }

            var isOther = string.CompareOrdinal(id, key.Id);
            if (isOther == 0 || !_related.Add(isOther < 0 ? (id, key.Id) : (key.Id, id))) continue;
            yield return new KeysBuilder()
                .Add("type", related.Text("type") is "similar" ? "overlaps-with" : "related-to")
                .Add("actor", id)
                .Add("by", [KeysBuilder.Of(("name", Speaker))])
                .Add("sources", [SourceId(places)])
                .Add("note", $"The entry of the MISP galaxy, '{ImportText.Line(related.Text("type"))}'.")
                .Build();
        }
    }

    private static List<string> Synonyms(JsonMap? meta) =>
        meta is null ? [] : [.. meta.Texts("synonyms").Select(text => ImportText.Line(text.Text)).Where(text => text.Length > 0)];

    private static IEnumerable<ContentValue> References(JsonMap? meta, Places places, Record? standing) => meta is null
        ? []
        : meta.Texts("refs").Select(text => text.Text.Trim()).Where(AddressValues.IsWebAddress).DistinctBy(Identity.At).Select(url => places.Source(url, "", standing));

    // The galaxy's own record is placed before any cluster.
    private ContentValue SourceId(Places places) => places.IdOf(galaxy) is { } id ? new ContentText(id) : KeysBuilder.Of(("title", galaxy.Name));
}
