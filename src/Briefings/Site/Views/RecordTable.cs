using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>Records as a table, and which of its columns hold anything.</summary>
internal sealed record RecordTable
{
    public required ImmutableArray<RecordRow> Rows { get; init; }

    public bool HasDate { get; init; } = true;

    public bool HasKind { get; init; } = true;

    public bool HasParties { get; init; } = true;

    public bool HasOthers { get; init; } = true;

    public bool HasPublic { get; init; } = true;

    /// <summary>With every column: what one page of a list leaves empty, another fills.</summary>
    public static RecordTable Whole(ImmutableArray<RecordRow> rows) => new() { Rows = rows };

    /// <summary>With the columns that some row fills.</summary>
    public static RecordTable Filled(ImmutableArray<RecordRow> rows) => new()
    {
        Rows = rows,
        HasDate = rows.Any(row => row.Date is not null),
        HasKind = rows.Any(row => row.Kind.Length > 0),
        HasParties = rows.Any(row => !row.Parties.IsEmpty),
        HasOthers = rows.Any(row => !row.Others.IsEmpty),
        HasPublic = rows.Any(row => row.Public is not null),
    };
}
