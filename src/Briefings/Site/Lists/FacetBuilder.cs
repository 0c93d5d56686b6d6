using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Site.Lists;

/// <summary>Works out the facets of a list.</summary>
internal sealed class FacetBuilder(PageContext context, ImmutableArray<Record> records)
{
    /// <summary>A menu of more values helps nobody; the most frequent are offered.</summary>
    public const int MostOptions = 100;

    /// <summary>The facets of a collection in which there is anything to choose.</summary>
    public ImmutableArray<ListFacet> Of(Collection collection) => [.. Facets(collection).Where(facet => facet.Options.Length > 1)];

    private IEnumerable<ListFacet> Facets(Collection collection) => collection switch
    {
        Collection.Incidents =>
        [
            Facet<Incident>("kind", incident => incident.Kinds.Select(Value)),
            Year(),
            Facet<Incident>("target", incident => incident.Targets.Select(Value)),
            Facet<Incident>("accused", incident => context.Graph.Claims.On(incident).Where(claim => claim.Rank != ClaimRank.Deprecated).Select(claim => Value(claim.Accused))),
        ],
        Collection.Responses =>
        [
            Facet<Response>("kind", response => [Value(response.Kind)]),
            Year(),
            Facet<Response>("by", response => response.By.Select(Value)),
            Facet<Response>("toward", response => response.Toward.Select(Value)),
        ],
        Collection.Sources =>
        [
            Facet<Source>("publisher_kind", source => source.PublisherKind is { } kind ? [Value(kind)] : []),
            Year(),
            Facet<Source>("publisher", source => source.Publisher.Length > 0 ? [(source.Publisher, source.Publisher)] : []),
        ],
        Collection.Actors =>
        [
            Facet<Actor>("kind", actor => [Value(actor.Kind)]),
            Facet<Actor>("country", actor => actor.Country.Length > 0 ? [(actor.Country.ToLowerInvariant(), Countries.NameOf(actor.Country))] : []),
        ],
        _ => [],
    };

    private ListFacet Year()
    {
        var facet = Facet<Record>("year", record => RecordOrder.YearOf(record) is { } year ? [(Addresses.Year(year), Dates.YearInWords(year))] : []);
        // Newest first, as the list itself: the records' own order is that already.
        var places = facet.Of.SelectMany(places => places).Distinct().ToList();
        var moved = places.Select((old, now) => (old, now)).ToDictionary(pair => pair.old, pair => pair.now);
        return facet with
        {
            Options = [.. places.Select(place => facet.Options[place])],
            Of = [.. facet.Of.Select(of => of.Select(place => moved[place]).ToImmutableArray())],
        };
    }

    private ListFacet Facet<T>(string key, Func<T, IEnumerable<(string Value, string Text)>> valuesOf)
        where T : Record
    {
        var values = records.Select(record => valuesOf((T)record).DistinctBy(value => value.Value, StringComparer.Ordinal).ToImmutableArray()).ToImmutableArray();
        ImmutableArray<FacetOption> options =
        [
            .. values.SelectMany(each => each)
                .GroupBy(value => value.Value, StringComparer.Ordinal)
                .Select(group => new FacetOption(group.Key, group.First().Text, group.Count()))
                .OrderByDescending(option => option.Count)
                .ThenBy(option => option.Value, StringComparer.Ordinal)
                .Take(MostOptions)
                .OrderBy(option => option.Text, StringComparer.OrdinalIgnoreCase)
                .ThenBy(option => option.Value, StringComparer.Ordinal),
        ];
        var places = options.Select((option, place) => (option.Value, place)).ToDictionary(pair => pair.Value, pair => pair.place, StringComparer.Ordinal);
        return new(key, options,
            [.. values.Select(each => each.Where(value => places.ContainsKey(value.Value)).Select(value => places[value.Value]).ToImmutableArray())]);
    }

    private static (string, string) Value(Term term) => (term.Id, term.Label);

    private (string, string) Value(Party party)
    {
        var text = context.Party(party).Text;
        return (context.Graph.ActorOf(party)?.Id ?? text, text);
    }
}
