using System.Text.Json;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Pages;

namespace Briefings.Formats.Timelines;

/// <summary>
/// What there is on the timeline: years with counts on both clocks, and by what can be filtered. Of actors and topics it names those with
/// the most records, so that it stays small; a filter for another one works all the same, and its page leads to it.
/// </summary>
internal sealed class TimelineIndexFile(PageContext context) : JsonFile(TimelinePages.IndexPath, context.Settings.At, isIndented: false)
{
    /// <summary>Actors and topics that it names.</summary>
    public const int MostNames = 250;

    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => [Collection.Incidents, Collection.Responses];

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("fileSize", TimelineFiles.MostEntries);
        json.WriteStartObject("clocks");
        foreach (var clock in Enum.GetValues<Clock>()) Years(json, clock);
        json.WriteEndObject();

        var counts = Count();
        var vocabulary = context.Vocabulary;
        Terms(json, "incidents", vocabulary.IncidentKinds, counts.Kinds);
        Terms(json, "families", vocabulary.ResponseFamilies, counts.Kinds);
        Terms(json, "responses", vocabulary.ResponseKinds, counts.Kinds);
        Names(json, "countries", counts.Countries, Countries.NameOf);
        Names(json, "actors", Most(counts.Actors), id => context.Graph.PublishedOrNull(new(Collection.Actors, id))!.Title);
        Names(json, "topics", Most(counts.Topics), id => context.Graph.PublishedOrNull(new(Collection.Topics, id))!.Title);
        json.WriteEndObject();
    }

    private void Years(Utf8JsonWriter json, Clock clock)
    {
        json.WriteStartArray(clock == Clock.Public ? "public" : "occurred");
        foreach (var year in context.Graph.Timeline.On(clock).GroupBy(entry => entry.Year).OrderByDescending(group => group.Key))
        {
            var incidents = year.Count(entry => entry.Record is Incident);
            json.WriteStartObject();
            if (year.Key is { } known) json.WriteNumber("year", known);
            json.WriteString("name", TimelinePages.YearName(year.Key));
            json.WriteString("files", context.Addresses.Of(TimelinePages.YearFolder(clock, year.Key)) + "entries-");
            json.WriteNumber("incidents", incidents);
            json.WriteNumber("responses", year.Count() - incidents);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private FacetCounts Count()
    {
        var counts = new FacetCounts();
        foreach (var record in context.Graph.Content.Incidents.Concat<Record>(context.Graph.Content.Responses))
        {
            var facets = EntryFacets.Of(record, context.Graph);
            Add(counts.Kinds, facets.Kinds);
            Add(counts.Actors, facets.Actors);
            Add(counts.Countries, facets.Countries);
            Add(counts.Topics, facets.Topics);
        }

        return counts;
    }

    private static void Add(Dictionary<string, int> counts, IEnumerable<string> values)
    {
        foreach (var value in values) counts[value] = counts.GetValueOrDefault(value) + 1;
    }

    private static IEnumerable<KeyValuePair<string, int>> Most(Dictionary<string, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostNames);

    // In the order of the vocabulary, which is the order of the field; what is not used is left out.
    private static void Terms(Utf8JsonWriter json, string name, IEnumerable<Term> terms, Dictionary<string, int> counts) =>
        json.List(name, terms.Where(term => counts.ContainsKey(term.Id)), term => Choice(json, term.Id, term.Label, counts[term.Id]));

    private static void Names(Utf8JsonWriter json, string list, IEnumerable<KeyValuePair<string, int>> counts, Func<string, string> name) =>
        json.List(list, counts.Select(pair => (Id: pair.Key, Name: name(pair.Key), Count: pair.Value))
            .OrderBy(choice => choice.Name, StringComparer.Ordinal).ThenBy(choice => choice.Id, StringComparer.Ordinal),
            choice => Choice(json, choice.Id, choice.Name, choice.Count));

    private static void Choice(Utf8JsonWriter json, string id, string name, int count)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("name", name);
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }

    private sealed class FacetCounts
    {
        public Dictionary<string, int> Kinds { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Actors { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Countries { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Topics { get; } = new(StringComparer.Ordinal);
    }
}
