using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Site;

/// <summary>Records in the order of lists.</summary>
internal static class RecordOrder
{
    /// <summary>When a record happened, was said or was published; null when not stated.</summary>
    public static EdtfDate? DateOf(Record record) => record switch
    {
        Incident incident => incident.Occurred,
        Response response => ResponseOrder.Act(response).Date,
        Article article => article.Date,
        Source source => source.Published,
        _ => null,
    };

    /// <summary>The year under which a record is found, as on the timeline; null when no date bounds it.</summary>
    public static long? YearOf(Record record) => DateOf(record) is { } date ? date.Earliest.Day?.Year ?? date.Latest.Day?.Year : null;

    /// <summary>Years from the newest, as on the timeline: "2021 or earlier" belongs to 2021. Each year newest first; the undated last; then by id.</summary>
    public static IEnumerable<Record> NewestFirst(IEnumerable<Record> records) =>
        records.Select(record => (Record: record, Date: DateOf(record)))
            .OrderBy(pair => pair.Date is null)
            .ThenByDescending(pair => pair.Date?.Earliest.Day?.Year ?? pair.Date?.Latest.Day?.Year)
            .ThenByDescending(pair => pair.Date)
            .ThenBy(pair => pair.Record.Key)
            .Select(pair => pair.Record);

    /// <summary>By name as readers look it up: letters first, whatever their case, then by id.</summary>
    public static IEnumerable<T> ByName<T>(IEnumerable<T> records)
        where T : Record =>
        records.OrderBy(record => record.Title, StringComparer.OrdinalIgnoreCase).ThenBy(record => record.Id, StringComparer.Ordinal);
}
