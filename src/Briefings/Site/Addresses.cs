using System.Globalization;
using Briefings.Model;

namespace Briefings.Site;

/// <summary>Where everything is published. Addresses are root-relative, under the base path, and end in <c>/</c> for pages.</summary>
internal sealed class Addresses(Uri baseUrl)
{
    private readonly string _root = baseUrl.GetLeftPart(UriPartial.Authority);

    /// <summary>The path of the home page: <c>/</c>, or <c>/sub/</c> for a site in a folder.</summary>
    public string Base { get; } = baseUrl.AbsolutePath.EndsWith('/') ? baseUrl.AbsolutePath : baseUrl.AbsolutePath + "/";

    /// <summary>The address of a file or page given by its path in the output (<c>feed.xml</c>, <c>timeline/</c>).</summary>
    public string Of(string path) => Base + path;

    public string Of(RecordKey key) => Folder(Base, key);

    public string Of(Record record) => Of(record.Key);

    public string Of(Collection collection) => Of(collection.Folder() + "/");

    /// <summary>The page of a list: the first has the list's own address.</summary>
    /// <param name="folder">The list's folder in the output, ending in <c>/</c>.</param>
    /// <param name="number">From 1.</param>
    public string OfListPage(string folder, int number) => Of(ListFolder(folder, number));

    /// <summary>The absolute address that goes into feeds, sitemaps and canonical links.</summary>
    public string Absolute(string address) => _root + address;

    /// <summary>A record's folder in the output: <c>actors/apt40/</c>; a page's: <c>about/</c>.</summary>
    public static string Folder(RecordKey key) => Folder("", key);

    /// <summary>The identity of the record in whose folder a path would be (<c>actors/apt40/index.html</c>, <c>about/index.html</c>); null where none can be.</summary>
    /// <param name="path">Relative to the site's root.</param>
    /// <param name="file">The only name that the file may have.</param>
    public static RecordKey? KeyAt(string path, string file) => path.Split('/') switch
    {
        [var id, var name] when name == file => new(Collection.Pages, id),
        [var folder, var id, var name] when name == file && Collections.FromFolder(folder) is { } collection and not Collection.Pages => new(collection, id),
        _ => null,
    };

    /// <summary>The folder of one page of a list.</summary>
    public static string ListFolder(string folder, int number) =>
        number == 1 ? folder : $"{folder}page/{number.ToString(CultureInfo.InvariantCulture)}/";

    /// <summary>A year as a folder: <c>2024</c>; <c>-0043</c> for years before 1 BC.</summary>
    public static string Year(long year) => year.ToString("0000", CultureInfo.InvariantCulture);

    // In one piece, since a page asks for hundreds.
    private static string Folder(string start, RecordKey key) =>
        key.Collection == Collection.Pages ? $"{start}{key.Id}/" : $"{start}{key.Collection.Folder()}/{key.Id}/";
}
