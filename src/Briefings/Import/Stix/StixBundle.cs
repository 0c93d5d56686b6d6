using Briefings.Import.Json;

namespace Briefings.Import.Stix;

/// <summary>The objects of a foreign bundle by id, each in its latest version, without those that were withdrawn.</summary>
internal sealed class StixBundle
{
    private static readonly string[] ReadTypes =
        ["identity", "location", "intrusion-set", "threat-actor", "campaign", "incident", "relationship", "report", "opinion"];

    // They say how objects are to be handled, not what happened.
    private static readonly string[] AboutOthers = ["marking-definition", "extension-definition", "language-content"];

    // Relationships between what is not read, of which there are thousands in some bundles.
    private static readonly string[] ReadRelations = ["attributed-to", "targets", "located-at", "related-to"];

    private readonly Dictionary<string, JsonMap> _objects = new(StringComparer.Ordinal);
    private readonly ILookup<string, JsonMap> _byType;
    private readonly ILookup<string, JsonMap> _bySource;
    private readonly ILookup<string, JsonMap> _opinions;

    /// <summary>Takes the objects.</summary>
    /// <param name="objects">In the order of the file.</param>
    /// <param name="leftovers">Takes what was withdrawn.</param>
    public StixBundle(IEnumerable<JsonMap> objects, Leftovers leftovers)
    {
        foreach (var found in objects)
        {
            // Versions share an id, and timestamps of one zone and form sort as text (STIX 2.1, 3.2 and 3.6).
            if (!_objects.TryGetValue(found.Text("id"), out var other) || string.CompareOrdinal(found.Text("modified"), other.Text("modified")) >= 0) _objects[found.Text("id")] = found;
        }

        foreach (var (id, withdrawn) in _objects.Where(pair => pair.Value.IsTrue("revoked") || pair.Value.IsTrue("x_mitre_deprecated")).ToList())
        {
            _objects.Remove(id);
            leftovers.Add($"a revoked or deprecated object of type '{withdrawn.Text("type")}'", withdrawn.At, "its maker withdrew it; nothing is to be done");
        }

        var kept = _objects.Values.OrderBy(found => found.At).ToList();
        _byType = kept.ToLookup(found => found.Text("type"), StringComparer.Ordinal);
        _bySource = _byType["relationship"].ToLookup(relation => relation.Text("source_ref"), StringComparer.Ordinal);
        _opinions = _byType["opinion"].SelectMany(opinion => opinion.Texts("object_refs").Select(about => (about.Text, Opinion: opinion)))
            .ToLookup(pair => pair.Text, pair => pair.Opinion, StringComparer.Ordinal);
    }

    /// <summary>Whether objects like this are read at all.</summary>
    public static bool IsRead(JsonMap found) =>
        ReadTypes.Contains(found.Text("type"), StringComparer.Ordinal)
        && (found.Text("type") != "relationship" || ReadRelations.Contains(found.Text("relationship_type"), StringComparer.Ordinal));

    /// <summary>Whether an object only serves others.</summary>
    public static bool IsAboutOthers(JsonMap found) => AboutOthers.Contains(found.Text("type"), StringComparer.Ordinal);

    /// <summary>An object by id; null when the bundle has none.</summary>
    public JsonMap? this[string id] => _objects.GetValueOrDefault(id);

    /// <summary>The objects of some types, type by type, each in the order of the file.</summary>
    public IEnumerable<JsonMap> Of(params string[] types) => types.SelectMany(type => _byType[type]);

    /// <summary>The relationships that start at an object.</summary>
    public IEnumerable<JsonMap> RelationsFrom(string id) => _bySource[id];

    /// <summary>What is thought of an object.</summary>
    public IEnumerable<JsonMap> OpinionsAbout(string id) => _opinions[id];
}
