using System.Text.Json;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Lists;

namespace Briefings.Formats.Lists;

/// <summary>A list in the order of a column: positions of records, of which the first <c>known</c> have a value.</summary>
internal sealed class OrderFile(PageContext context, RecordList list, ListColumn column)
    : ListFile($"{RecordLists.Folder(list.Collection)}/by-{column.Key}", context, () => list.Version)
{
    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => [list.Collection];

    /// <inheritdoc />
    protected override void Write(Utf8JsonWriter json)
    {
        var order = list.OrderBy(column);
        json.WriteNumber("known", order.Known);
        json.WriteStartArray("order");
        foreach (var place in order.Records) json.WriteNumberValue(place);
        json.WriteEndArray();
    }
}
