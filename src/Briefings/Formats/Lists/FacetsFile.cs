using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Lists;

namespace Briefings.Formats.Lists;

/// <summary>
/// Which record of a list has which values: column by column, so that the file is small. For each facet <c>values</c>, and for each record in <c>of</c>
/// the position of its value, a list of several, or null for none.
/// </summary>
internal sealed class FacetsFile(PageContext context, RecordList list) : ListFile(RecordLists.Folder(list.Collection), context, () => list.Version)
{
    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => [list.Collection];

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("facets");
        foreach (var facet in list.Facets)
        {
            json.WriteStartObject(facet.Key);
            json.WriteStartArray("values");
            foreach (var option in facet.Options) json.WriteStringValue(option.Value);
            json.WriteEndArray();
            json.WriteStartArray("of");
            foreach (var places in facet.Of) Write(json, places);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<int> places)
    {
        switch (places)
        {
            case []:
                json.WriteNullValue();
                return;
            case [var only]:
                json.WriteNumberValue(only);
                return;
        }

        json.WriteStartArray();
        foreach (var place in places) json.WriteNumberValue(place);
        json.WriteEndArray();
    }
}
