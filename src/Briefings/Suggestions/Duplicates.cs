using System.Collections.Immutable;
using Briefings.Import.Placing;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Suggestions;

/// <summary>
/// Pairs of records that may be one: the same identifier or address elsewhere; the same name but for capitals, accents, marks and the order of words; names one edit apart
/// that also have a neighbour in common. Takes time in proportion to names and links: only those that share a mark are compared.
/// </summary>
internal sealed class Duplicates
{
    // Of many alike, each is compared with so many that follow it.
    private const int MostCompared = 4;

    private readonly SuggestionSite _site;
    private readonly Dictionary<RecordKey, HashSet<RecordKey>> _neighbours = [];
    private readonly HashSet<(RecordKey, RecordKey)> _seen = [];

    private Duplicates(SuggestionSite site) => _site = site;

    /// <summary>One suggestion for each pair.</summary>
    public static IEnumerable<Suggestion> In(SuggestionSite site)
    {
        var finder = new Duplicates(site);
        var names = finder.Names();
        List<(Compared Left, Compared Right, string Why)> pairs =
        [
            .. Pairs(finder.Identities(), "are one and the same elsewhere", MayBeOne),
            .. Pairs(names.Select(name => ($"{name.Collection}|{name.Text}|{Kind(name.Record)}", name)), "have the same name", SameName),
            .. Pairs(names.Select(name => ($"{name.Collection}|{ComparedName.InAnyOrder(name.Name)}|{Kind(name.Record)}", name)), "have the same name but for the order of its words", SameName),
        ];
        var near = names.SelectMany(name => ComparedName.NearMarks(name.Text).Select(mark => (Mark: $"{mark}", name)));
        var candidates = Pairs(near, "have names one letter apart, and a neighbour in common", AreNear).ToList();
        finder.NoteNeighbours(candidates.SelectMany(pair => new[] { pair.Left.Record.Key, pair.Right.Record.Key }).Concat(pairs.SelectMany(pair => new[] { pair.Left.Record.Key, pair.Right.Record.Key })));
        return pairs.Concat(candidates.Where(pair => finder.HaveCommonNeighbour(pair.Left.Record, pair.Right.Record)))
            .Where(pair => !finder.SayHowTheyRelate(pair.Left.Record, pair.Right.Record) && finder._seen.Add((pair.Left.Record.Key, pair.Right.Record.Key)))
            .Select(pair => finder.Suggest(pair.Left, pair.Right, pair.Why))
            .ToList();
    }

    private List<Compared> Names()
    {
        var names = new List<Compared>();
        foreach (var record in Records())
        {
            AddName(record, record.Title, isAlias: false);
            if (record is not Actor actor) continue;
            // An alias that is said to overlap only is no name of this one.
            foreach (var alias in actor.Aliases.Where(alias => alias.Relation is null or { Id: "same" })) AddName(actor, alias.Name, isAlias: true);
        }

        return names;

        void AddName(Record record, string name, bool isAlias)
        {
            if (ComparedName.Of(name) is { Length: > 1 } text) names.Add(new(record, name, text, isAlias));
        }
    }

    private IEnumerable<Record> Records() => [.. _site.Content.Actors, .. _site.Content.Incidents, .. _site.Content.Responses, .. _site.Content.Sources];

    private IEnumerable<(string Mark, Compared Name)> Identities() =>
        Records().SelectMany(record => Catalogue.IdentitiesOf(record).Select(identity => ($"{record.Collection}|{identity.Database}|{identity.Value}", new Compared(record, record.Title, "", IsAlias: false))));

    private static IEnumerable<(Compared Left, Compared Right, string Why)> Pairs(IEnumerable<(string Mark, Compared Name)> marked, string why, Func<Compared, Compared, bool> mayBe)
    {
        foreach (var group in marked.GroupBy(one => one.Mark, one => one.Name, StringComparer.Ordinal))
        {
            if (group.DistinctBy(one => one.Record.Key).ToList() is not { Count: > 1 } alike) continue;
            alike.Sort((a, b) => a.Record.Key.CompareTo(b.Record.Key));
            for (var i = 0; i < alike.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(alike.Count, i + 1 + MostCompared); j++)
                {
                    if (alike[i].Collection == alike[j].Collection && mayBe(alike[i], alike[j])) yield return (alike[i], alike[j], why);
                }
            }
        }
    }

    // What tells records of one name apart: of what kind an actor is, when something was, who published it.
    private static string Kind(Record record) => record switch
    {
        Actor actor => actor.Kind.Id,
        Source source => ComparedName.Of(source.Publisher),
        Incident incident => incident.Occurred?.ToString() ?? incident.Disclosed?.ToString() ?? "",
        Response response => $"{response.Announced ?? response.InForce}|{response.Kind.Id}|{string.Join(',', response.By.Select(party => party.Actor?.Id ?? party.Name).Order(StringComparer.Ordinal))}",
        _ => "",
    };

    private static bool MayBeOne(Compared left, Compared right) => left.Record is not Source || AreTold(left.Record, right.Record);

    // One address with two dates of publication is a page that changes.
    private static bool AreTold(Record left, Record right) =>
        (left, right) is not (Source { Published: { } one }, Source { Published: { } other }) || Overlap(one, other);

    // An alias that is the other's very name is asked about as such.
    private static bool SameName(Compared left, Compared right) =>
        !((left.IsAlias || right.IsAlias) && string.Equals(left.Name, right.Name, StringComparison.Ordinal)) && !Differ(left.Record, right.Record) && AreTold(left.Record, right.Record);

    private static bool AreNear(Compared left, Compared right) =>
        string.Equals(Kind(left.Record), Kind(right.Record), StringComparison.Ordinal) && ComparedName.AreNear(left.Text, right.Text) && !Differ(left.Record, right.Record) && AreTold(left.Record, right.Record);

    private static bool Differ(Record left, Record right) =>
        Identity.Conflict(Catalogue.IdentitiesOf(left), Catalogue.IdentitiesOf(right))
        || (left is Actor { Country: { Length: > 0 } here } && right is Actor { Country: { Length: > 0 } there } && !string.Equals(here, there, StringComparison.Ordinal));

    private static bool Overlap(EdtfDate left, EdtfDate right) =>
        (left.Earliest.Day is not { } first || right.Latest.Day is not { } last || first.CompareTo(last) <= 0)
        && (right.Earliest.Day is not { } start || left.Latest.Day is not { } end || start.CompareTo(end) <= 0);

    private void NoteNeighbours(IEnumerable<RecordKey> records)
    {
        foreach (var key in records) _neighbours.TryAdd(key, []);
        foreach (var link in _site.Graph.Links.All)
        {
            // A topic is shared by what has little else in common.
            if (link.To is Topic) continue;
            if (_neighbours.TryGetValue(link.From.Key, out var from)) from.Add(link.To.Key);
            if (_neighbours.TryGetValue(link.To.Key, out var to)) to.Add(link.From.Key);
        }
    }

    private bool HaveCommonNeighbour(Record left, Record right) => _neighbours[left.Key].Overlaps(_neighbours[right.Key]);

    private bool SayHowTheyRelate(Record left, Record right) => _neighbours[left.Key].Contains(right.Key);

    private Suggestion Suggest(Compared left, Compared right, string why) => new(
        SuggestionKind.Duplicate,
        right.Record.Fields[right.Record is Actor ? "name" : "title"],
        $"{left.Record.Key} and {right.Record.Key} {why} ('{left.Name}', '{right.Name}'): merge them, or write how they relate",
        [right.Record.Key, left.Record.Key],
        Merges(left.Record, right.Record));

    private ImmutableArray<SuggestedPatch> Merges(Record left, Record right) => [RecordMerge.Of(left, right, _site), RecordMerge.Of(right, left, _site)];

    /// <summary>A name to compare.</summary>
    /// <param name="Record">Whose it is.</param>
    /// <param name="Name">As written.</param>
    /// <param name="Text">As compared.</param>
    /// <param name="IsAlias">Whether it is none of the record's own.</param>
    private sealed record Compared(Record Record, string Name, string Text, bool IsAlias)
    {
        public Collection Collection => Record.Collection;
    }
}
