using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Content.Values;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.OutwardLinks;

/// <summary>Finds every address in the content that leads out of the site, published or not.</summary>
internal sealed class LinkFinder
{
    private const string SourceKey = "url";
    private const string ArchiveKey = "archive_url";
    private const string MenuKey = "navigation";

    private static readonly HashSet<string> AddressKeys = new(["website", "target", SourceKey, ArchiveKey], StringComparer.Ordinal);

    private readonly Dictionary<Uri, HashSet<LinkPlace>> _places = [];
    private readonly Uri _site;

    private LinkFinder(Uri site) => _site = site;

    /// <summary>All outward links, each address once, by address; each with its places in order.</summary>
    /// <param name="input">The input folder as the user gave it.</param>
    /// <param name="content">What was read from it, without errors.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IReadOnlyList<OutwardLink> Find(string input, ContentSet content, CancellationToken cancellation)
    {
        var finder = new LinkFinder(content.Settings.Url);
        // Faults of reading were told when the content was read.
        var unheard = new DiagnosticBag();
        var tree = InputTree.From(ContentReader.ListFiles(input, unheard, cancellation), unheard);
        if (tree.Site is { } site) finder.ReadKeys(site, hasFrontMatter: false, LinkRole.Link, unheard);
        foreach (var record in tree.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            finder.ReadKeys(record.File, record.Collection is Collection.Articles or Collection.Pages, LinkRole.Source, unheard);
        }

        foreach (var record in content.AllRecords())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (address, at) in TextLinks.Of(record)) finder.Add(address, new(at, LinkRole.Link));
        }

        return [.. finder._places
            .Select(pair => new OutwardLink(pair.Key, [.. pair.Value.OrderBy(place => place.At)]))
            .OrderBy(link => link.Address.AbsoluteUri, StringComparer.Ordinal)];
    }

    // From the tree and not from the records: here each value knows its line, whatever it is part of.
    private void ReadKeys(ContentFile file, bool hasFrontMatter, LinkRole url, DiagnosticBag unheard)
    {
        if (TextFile.Read(file, unheard) is not { } text) return;
        var keys = hasFrontMatter ? FrontMatter.Split(text, file.Shown, unheard)?.Keys : new YamlText(text, file.Shown, 1);
        if (keys is not null && YamlReader.Read(keys, unheard) is { } mapping) Read(mapping, url);
    }

    private void Read(YamlNode node, LinkRole url)
    {
        switch (node)
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items) Read(item, url);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries) Read(entry, mapping, url);
                break;
        }
    }

    private void Read(YamlEntry entry, YamlMapping within, LinkRole url)
    {
        if (string.Equals(entry.Key, MenuKey, StringComparison.Ordinal) && entry.Value is YamlSequence menu)
        {
            foreach (var item in menu.Items.OfType<YamlScalar>()) Add(AddressIn(item), new(item.At, LinkRole.Link));
        }

        if (entry.Value is not YamlScalar scalar) Read(entry.Value, url);
        else if (AddressKeys.Contains(entry.Key)) Add(AddressIn(scalar), PlaceOf(entry.Key, scalar, within, url));
    }

    private static LinkPlace PlaceOf(string key, YamlScalar value, YamlMapping within, LinkRole url) => key switch
    {
        SourceKey => new(value.At, url, Other(within, ArchiveKey)),
        ArchiveKey => new(value.At, LinkRole.Archive, Other(within, SourceKey)),
        _ => new(value.At, LinkRole.Link),
    };

    private static Uri? Other(YamlMapping mapping, string key) =>
        mapping.Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal)).Value is YamlScalar value ? AddressIn(value) : null;

    private static Uri? AddressIn(YamlScalar value) => AddressValues.IsWebAddress(value.Value.Trim()) ? LinkAddresses.Read(value.Value.Trim()) : null;

    private void Add(Uri? address, LinkPlace place)
    {
        if (address is null || LeadsWithin(address)) return;
        if (!_places.TryGetValue(address, out var places)) _places.Add(address, places = []);
        places.Add(place);
    }

    // Whether these lead anywhere, every build checks.
    private bool LeadsWithin(Uri address) =>
        string.Equals(address.Authority, _site.Authority, StringComparison.OrdinalIgnoreCase) && address.AbsolutePath.StartsWith(_site.AbsolutePath, StringComparison.Ordinal);
}
