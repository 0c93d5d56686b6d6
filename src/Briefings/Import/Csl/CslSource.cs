using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Content;
using Briefings.Content.Values;
using Briefings.Content.Writing;
using Briefings.Import.Json;
using Briefings.Import.Placing;
using Briefings.Model;

namespace Briefings.Import.Csl;

/// <summary>Makes a source of an item.</summary>
/// <param name="leftovers">Takes what has no place.</param>
internal sealed partial class CslSource(Leftovers leftovers)
{
    private const int MillisecondTimeout = 1000;
    private const int MostWordsInId = 5;

    // Placed below, or nothing that a reader of a source needs: how another program files it.
    private static readonly string[] Placed =
    [
        "id", "type", "title", "author", "publisher", "container-title", "issued", "accessed", "URL", "DOI", "language", "archive", "archive_location", "citation-key", "title-short", "source",
        "journalAbbreviation", "container-title-short", "abstract", "categories", "keyword", "note",
    ];

    // Types whose outlet is what stands on the page, and whose publisher is the firm behind it.
    private static readonly string[] PartsOfOutlets =
        ["article-journal", "article-magazine", "article-newspaper", "broadcast", "post-weblog", "post", "webpage", "entry-encyclopedia", "entry-dictionary", "paper-conference", "chapter"];

    /// <summary>The source; null when it has neither title nor address.</summary>
    public Proposal? Propose(JsonMap item)
    {
        var title = ImportText.Line(Tag().Replace(item.Text("title"), ""));
        var url = AddressOf(item);
        if (title.Length == 0 && url.Length == 0)
        {
            leftovers.Add("an item with neither 'title' nor 'URL'", item.At, "give it one of them");
            return null;
        }

        foreach (var (key, value) in item.Members)
        {
            if (!Placed.Contains(key, StringComparer.Ordinal)) leftovers.AddKey(key, "items", value.At);
        }

        var (published, author) = (new CslDate(leftovers).Read(item, "issued"), Authors(item));
        var accessed = new CslDate(leftovers).Read(item, "accessed");
        var language = LanguageOf(item);
        var (publisher, kind) = (PublisherOf(item), PublisherKindOf(item.Text("type")));
        var archive = new[] { item.Text("archive_location").Trim(), item.Text("archive").Trim() }.FirstOrDefault(AddressValues.IsWebAddress) ?? "";
        return new()
        {
            Collection = Collection.Sources,
            Name = title.Length > 0 ? title : url,
            At = item.At,
            Detail = Catalogue.DetailOf(published, author),
            IdHint = IdHintOf(item, published, title.Length > 0 ? title : url),
            Identities = [.. ((string[])[url, Doi(item)]).Where(address => address.Length > 0).Select(Identity.At).Distinct()],
            Keys = (_, _) => KeysBuilder.Of(
                ("title", title), ("publisher", publisher), ("publisher_kind", kind), ("author", author), ("url", url), ("published", published), ("accessed", accessed),
                ("archive_url", archive), ("language", language)),
        };
    }

    private string AddressOf(JsonMap item)
    {
        var url = item.Text("URL").Trim();
        if (AddressValues.IsWebAddress(url)) return url;
        if (url.Length > 0) leftovers.Add($"the address {Quoting.Quote(url)}, which is no web address,", item.PlaceOf("URL"), "correct it in the library");
        return Doi(item);
    }

    // ISO 26324: '10.', a registrant, a slash and a suffix of any characters.
    private static string Doi(JsonMap item)
    {
        var written = item.Text("DOI").Trim();
        var start = written.IndexOf("10.", StringComparison.Ordinal);
        if (start < 0 || !written.AsSpan(start).Contains('/')) return "";
        var url = "https://doi.org/" + string.Join('/', written[start..].Split('/').Select(part => Uri.EscapeDataString(Uri.UnescapeDataString(part))));
        return AddressValues.IsWebAddress(url) ? url : "";
    }

    private string LanguageOf(JsonMap item)
    {
        var language = item.Text("language").Trim().Replace('_', '-');
        if (language.Length == 0 || PlaceValues.IsLanguageTag(language)) return language;
        leftovers.Add($"the language {Quoting.Quote(language)}, which is no tag such as 'en',", item.PlaceOf("language"), "write the tag in the library");
        return "";
    }

    private static string PublisherOf(JsonMap item)
    {
        var (outlet, publisher) = (ImportText.Line(Tag().Replace(item.Text("container-title"), "")), ImportText.Line(item.Text("publisher")));
        var isPart = PartsOfOutlets.Contains(item.Text("type"), StringComparer.Ordinal);
        return isPart ? FirstOf(outlet, publisher) : FirstOf(publisher, outlet);
    }

    // Only where the type leaves no doubt: a report may come from a ministry or from a vendor.
    private static string PublisherKindOf(string type) => type switch
    {
        "legal_case" => "court",
        "article-newspaper" => "media",
        "thesis" => "academic",
        _ => "",
    };

    private string Authors(JsonMap item)
    {
        var names = item.Maps("author").Select(NameOf).Where(name => name.Length > 0).ToImmutableArray();
        if (names.Length == 0 && item.Items("author").Length > 0) leftovers.Add("an author that is no name", item.PlaceOf("author"), "correct it in the library");
        return names.Length < 2 ? names.FirstOrDefault("") : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    private static string NameOf(JsonMap author)
    {
        if (ImportText.Line(author.Text("literal")) is { Length: > 0 } literal) return literal;
        string[] parts = [author.Text("given"), author.Text("dropping-particle"), author.Text("non-dropping-particle"), author.Text("family"), author.Text("suffix")];
        return ImportText.Line(string.Join(' ', parts));
    }

    // The key under which an author cites it, else as such keys are made: author, year, title.
    private static string IdHintOf(JsonMap item, string published, string title)
    {
        if (ImportText.Line(item.Text("citation-key")) is { Length: > 0 } key) return Hump().Replace(key, "-");
        var first = item.Maps("author").FirstOrDefault();
        var author = first is null ? "" : FirstOf(ImportText.Line(first.Text("family")), NameOf(first));
        var year = published.TrimStart('[', '.', '/') is { Length: >= 4 } date && date[..4].All(char.IsAsciiDigit) ? date[..4] : "";
        return $"{author} {year} {string.Join(' ', title.Split(' ').Take(MostWordsInId))}";
    }

    private static string FirstOf(string first, string otherwise) => first.Length > 0 ? first : otherwise;

    // What CSL allows inside text fields (appendix on rich text); the rest is text.
    [GeneratedRegex(@"</?(i|b|sc|sup|sub|span)( (class|style)=""[^""<>]*"")?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MillisecondTimeout)]
    private static partial Regex Tag();

    // smithTitle2020
    [GeneratedRegex("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])", RegexOptions.CultureInvariant, MillisecondTimeout)]
    private static partial Regex Hump();
}
