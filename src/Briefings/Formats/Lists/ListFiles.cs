using Briefings.Site;
using Briefings.Site.Lists;

namespace Briefings.Formats.Lists;

/// <summary>
/// What the script of list pages reads, in pieces: a reader who narrows a list of thousands loads its facets and the rows that are shown, one who orders it
/// the order and the rows. A list with nothing to choose has none.
/// </summary>
internal static class ListFiles
{
    public static IEnumerable<Artifact> All(PageContext context) =>
        RecordLists.Collections.Select(context.Lists.Of).Where(list => list.Records.Length > 1).SelectMany(list => Of(context, list));

    private static IEnumerable<Artifact> Of(PageContext context, RecordList list) =>
        list.Columns.Skip(1).Select(Artifact (column) => new OrderFile(context, list, column))
            .Append(new FacetsFile(context, list))
            .Concat(Enumerable.Range(0, list.Blocks).Select(block => new RowsFile(context, list, block)));
}
