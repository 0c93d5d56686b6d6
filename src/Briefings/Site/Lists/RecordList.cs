using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site.Pages;
using Briefings.Site.Views;

namespace Briefings.Site.Lists;

/// <summary>
/// A collection as readers find it: in its own order, narrowed by facets, or in the order of a column. Pages show the first; a script on them makes
/// the others from files that are written from here as well, so both always agree.
/// </summary>
internal sealed class RecordList
{
    /// <summary>Records in one file of rows: a reader sees about as many at once.</summary>
    public const int BlockSize = 25;

    private const int VersionLength = 12;

    private readonly RecordRows _rows;
    private readonly AskedOnce<ImmutableArray<ListFacet>> _facets;
    private readonly Lazy<string> _version;

    /// <param name="context">What the rows are made from.</param>
    /// <param name="collection">Articles and topics have no such list.</param>
    public RecordList(PageContext context, Collection collection)
    {
        Collection = collection;
        var content = context.Graph.Content;
        Records = collection switch
        {
            Collection.Actors => [.. RecordOrder.ByName(content.Actors)],
            Collection.Incidents => [.. RecordOrder.NewestFirst(content.Incidents)],
            Collection.Responses => [.. RecordOrder.NewestFirst(content.Responses)],
            _ => [.. RecordOrder.NewestFirst(content.Sources)],
        };
        Known = collection == Collection.Actors ? Records.Length : Records.Count(record => RecordOrder.DateOf(record) is not null);
        _rows = new RecordRows(context);
        _facets = new(context.Graph.Reads, () => new FacetBuilder(context, Records).Of(collection));
        _version = new(() => VersionOf(Records));
    }

    public Collection Collection { get; }

    /// <summary>All records in the list's own order: actors from A to Z, all else newest first.</summary>
    public ImmutableArray<Record> Records { get; }

    /// <summary>How many have a value in the column that the list is ordered by.</summary>
    public int Known { get; }

    /// <summary>Changes with what the list holds and with its order: files of another version do not fit together.</summary>
    public string Version => _version.Value;

    /// <summary>What the list can be narrowed by.</summary>
    public ImmutableArray<ListFacet> Facets => _facets.Value;

    /// <summary>What it can be ordered by; first that of the list itself.</summary>
    public ImmutableArray<ListColumn> Columns
    {
        get
        {
            var of = Collection.Singular();
            return Collection switch
            {
                Collection.Actors => [new("title", "col_name"), new("country", "fact_country")],
                Collection.Incidents =>
                [
                    new("date", "col_date_" + of, IsDate: true), new("title", "kind_" + of), new("kind", "col_kind"), new("parties", "col_parties_" + of),
                    new("others", "col_others_" + of), new("public", "col_public", IsDate: true),
                ],
                Collection.Responses =>
                [
                    new("date", "col_date_" + of, IsDate: true), new("title", "kind_" + of), new("kind", "col_kind"), new("parties", "col_parties_" + of),
                    new("others", "col_others_" + of),
                ],
                _ => [new("date", "col_date_" + of, IsDate: true), new("title", "kind_" + of), new("kind", "col_kind"), new("parties", "col_parties_" + of)],
            };
        }
    }

    /// <summary>How many files of rows there are.</summary>
    public int Blocks => (Records.Length + BlockSize - 1) / BlockSize;

    /// <summary>The records of a file of rows.</summary>
    public ReadOnlySpan<Record> Block(int number) => Records.AsSpan()[(number * BlockSize)..Math.Min(Records.Length, (number + 1) * BlockSize)];

    /// <summary>The list in the order of a column.</summary>
    public ListOrder OrderBy(ListColumn column)
    {
        if (column.Key == "public") return ByDate(record => ((Incident)record).Disclosed);
        return ByText(record => column.Key switch
        {
            "title" => record.Title,
            "country" => record is Actor actor ? Countries.NameOf(actor.Country) : "",
            "kind" => RecordRows.KindOf(record),
            "parties" => First(_rows.PartiesOf(record)),
            _ => First(_rows.OthersOf(record)),
        });
    }

    private static string First(ImmutableArray<LinkView> links) => links.IsEmpty ? "" : links[0].Text;

    private ListOrder ByText(Func<Record, string> textOf)
    {
        var texts = Records.Select(textOf).ToArray();
        return Ordered(place => texts[place].Length > 0, places => places.OrderBy(place => texts[place], StringComparer.OrdinalIgnoreCase));
    }

    private ListOrder ByDate(Func<Record, EdtfDate?> dateOf)
    {
        var dates = Records.Select(dateOf).ToArray();
        return Ordered(place => dates[place] is not null, places => places.OrderByDescending(place => dates[place]));
    }

    private ListOrder Ordered(Func<int, bool> isKnown, Func<IEnumerable<int>, IEnumerable<int>> order)
    {
        var places = Enumerable.Range(0, Records.Length).ToLookup(isKnown);
        return new([.. order(places[true]), .. places[false]], places[true].Count());
    }

    private static string VersionOf(ImmutableArray<Record> records)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var record in records) hash.AppendData(Encoding.UTF8.GetBytes(record.Id + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }
}
