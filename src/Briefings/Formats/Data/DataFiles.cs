using System.Collections.Immutable;
using Briefings.Formats.Data.Schemas;
using Briefings.Site;

namespace Briefings.Formats.Data;

/// <summary>Everything that can be downloaded, and its catalogue: one set for the files themselves, the catalogue and the data page.</summary>
internal sealed class DataFiles
{
    public DataFiles(PageContext context)
    {
        Downloads = [.. Data.Downloads.All(context)];
        Schemas = [.. SchemaFiles.All(context).Select(schema => new Download(new(schema), schema.Title, "json", "application/schema+json", new(0)))];
        Catalogue = new(new SiteCatalogue(context, Downloads, Schemas));
    }

    /// <summary>The record, collection by collection.</summary>
    public ImmutableArray<Download> Downloads { get; }

    /// <summary>What the JSON among it looks like.</summary>
    public ImmutableArray<Download> Schemas { get; }

    /// <summary><c>/data/site.json</c></summary>
    public MeasuredFile Catalogue { get; }

    /// <summary>As the data page tells of them, the catalogue last.</summary>
    public IEnumerable<DataFile> ForPage() =>
        Downloads.Select(download => new DataFile(download.Name, download.Format.ToUpperInvariant(), download.File.Path, download.Records, download.File.Measure))
            .Append(new DataFile("Catalogue of all downloads", "JSON", Catalogue.Path, new(0), Catalogue.Measure));
}
