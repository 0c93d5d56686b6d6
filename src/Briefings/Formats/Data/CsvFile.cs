using System.Collections.Immutable;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>A collection as a flat table: first line headings.</summary>
internal sealed class CsvFile<T>(PageContext context, Collection collection, IReadOnlyCollection<T> records, Func<CsvColumns, ImmutableArray<CsvColumn<T>>> columns)
    : Artifact($"data/{collection.Folder()}.csv", context.Settings.At)
    where T : Record
{
    /// <inheritdoc />
    public override IReadOnlyList<Collection>? MadeOf => [collection];

    /// <inheritdoc />
    public override void Write(Stream output)
    {
        using var text = CsvWriter.TextOn(output);
        var csv = new CsvWriter(text);
        var chosen = columns(new CsvColumns(context));
        csv.Write(chosen.Select(column => column.Name));
        foreach (var record in records) csv.Write(chosen.Select(column => column.Cell(record)));
    }
}
