using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Formats.Timelines;

/// <summary>By what a record can be picked out of the timeline.</summary>
/// <param name="Kinds">Its collection, kinds and family.</param>
/// <param name="Actors">Ids of the actors on whose timelines it stands.</param>
/// <param name="Countries">Codes of the countries of those actors and of parties with no record of their own.</param>
/// <param name="Topics">Ids.</param>
internal sealed record EntryFacets(
    IReadOnlyCollection<string> Kinds, IReadOnlyCollection<string> Actors, IReadOnlyCollection<string> Countries, IReadOnlyCollection<string> Topics)
{
    // Every role in which an actor can stand in a dated record.
    private static readonly LinkRole[] Roles =
    [
        LinkRole.Target, LinkRole.Accused, LinkRole.Claimant, LinkRole.EventParty, LinkRole.By, LinkRole.Toward, LinkRole.Attributes, LinkRole.Speaker,
    ];

    public static EntryFacets Of(Record record, RecordGraph graph)
    {
        var actors = new SortedDictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var role in Roles)
        {
            foreach (var actor in graph.Links.OutOf(record.Key, role).OfType<Actor>()) actors.TryAdd(actor.Id, actor);
        }

        foreach (var claim in record is Incident incident ? graph.Claims.On(incident) : [])
        {
            foreach (var actor in claim.By.Append(claim.Accused).Select(graph.ActorOf).OfType<Actor>()) actors.TryAdd(actor.Id, actor);
        }

        var countries = new SortedSet<string>(StringComparer.Ordinal);
        countries.UnionWith(actors.Values.Select(actor => actor.Country));
        countries.UnionWith(PartiesOf(record).Select(party => party.Country));
        countries.Remove("");
        return new(KindsOf(record), actors.Keys, countries, [.. graph.Links.OutOf(record.Key, LinkRole.Topic).Select(topic => topic.Id)]);
    }

    private static IEnumerable<Party> PartiesOf(Record record) => record switch
    {
        Incident incident => incident.Targets.Concat(incident.AttributedTo.Select(claim => claim.Actor)),
        Response response => response.By.Concat(response.Toward).Concat(response.Attributes.Select(attributed => attributed.Actor)),
        _ => [],
    };

    private static string[] KindsOf(Record record) => record switch
    {
        Incident incident => [.. incident.Kinds.Select(kind => kind.Id), "incident"],
        Response response => [response.Kind.Id, response.Kind.Family, "response"],
        _ => [],
    };
}
