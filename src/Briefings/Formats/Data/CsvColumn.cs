using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Formats.Data;

/// <summary>A column: its heading, and what a record has in it.</summary>
internal sealed record CsvColumn<T>(string Name, Func<T, string> Cell)
    where T : Record
{
    /// <summary>A list in one cell.</summary>
    public static CsvColumn<T> List(string name, Func<T, IEnumerable<string>> items) => new(name, record => CsvWriter.Join(items(record)));

    /// <summary>
    /// A date in three columns: as written, and its first and last day for sorting and filtering. A day that is open or unknown is empty;
    /// the date as written tells which.
    /// </summary>
    public static IEnumerable<CsvColumn<T>> Date(string name, Func<T, EdtfDate?> date) =>
    [
        new(name, record => date(record)?.ToString() ?? ""),
        new(name + "_earliest", record => date(record)?.Earliest.Day?.ToString() ?? ""),
        new(name + "_latest", record => date(record)?.Latest.Day?.ToString() ?? ""),
    ];
}
