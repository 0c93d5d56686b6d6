using System.Collections.Immutable;
using Briefings.Formats.Data.Schemas;
using Briefings.Formats.Stix;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>A file of the data catalogue.</summary>
/// <param name="File">The file itself.</param>
/// <param name="Name">What it holds, in words.</param>
/// <param name="Format">Its format in a word: <c>json</c>.</param>
/// <param name="MediaType">What it is served as.</param>
/// <param name="Records">How many records or rows it holds, counted when somebody asks.</param>
internal sealed record Download(MeasuredFile File, string Name, string Format, string MediaType, Lazy<int> Records)
{
    /// <summary>The file name of the schema that it is valid against; empty where there is none.</summary>
    public string Schema { get; init; } = "";
}

/// <summary>Which data there is to download. What joins here is listed in the catalogue and served with the right type.</summary>
internal static class Downloads
{
    /// <summary>The media type of a STIX 2.1 bundle.</summary>
    public const string Stix = "application/stix+json;version=2.1";

    private const string Json = "application/json; charset=utf-8";
    private const string Csv = "text/csv; charset=utf-8; header=present";

    /// <summary>The collections that have files of their own.</summary>
    public static ImmutableArray<Collection> Collections { get; } =
        [Collection.Articles, Collection.Actors, Collection.Incidents, Collection.Responses, Collection.Sources];

    public static IEnumerable<Download> All(PageContext context)
    {
        var content = context.Graph.Content;
        return Both(context, Collection.Articles, content.Articles, columns => columns.Articles())
            .Concat(Both(context, Collection.Actors, content.Actors, columns => columns.Actors()))
            .Concat(Both(context, Collection.Incidents, content.Incidents, columns => columns.Incidents()))
            .Concat(Both(context, Collection.Responses, content.Responses, columns => columns.Responses()))
            .Concat(Both(context, Collection.Sources, content.Sources, columns => columns.Sources()))
            .Append(Links(context))
            .Append(new(new(new StixFile(context)), "Everything", "stix", Stix, new(() => content.AllRecords().Count(record => record is not Page))));
    }

    private static Download Links(PageContext context)
    {
        var file = new LinksCsvFile(context);
        return new(new(file), "Relations", "csv", Csv, new(file.Count));
    }

    private static IEnumerable<Download> Both<T>(
        PageContext context,
        Collection collection,
        IReadOnlyCollection<T> records,
        Func<CsvColumns, ImmutableArray<CsvColumn<T>>> columns)
        where T : Record =>
    [
        new(new(new RecordsJsonFile(context, collection, records)), CollectionTitles.Plural(collection), "json", Json, new(records.Count)) { Schema = SchemaFiles.NameOfAll(collection) },
        new(new(new CsvFile<T>(context, collection, records, columns)), CollectionTitles.Plural(collection), "csv", Csv, new(records.Count)),
    ];
}
