using System.Text.RegularExpressions;
using Briefings.Model;
using Newtonsoft.Json.Linq;

namespace Briefings.Tests.Formats.Data.Schemas;

public sealed partial class SchemaTests(RichSiteFixture rich) : IClassFixture<RichSiteFixture>
{
    private static readonly string[] Always =
    [
        "$schema", "type", "title", "url", "record", "record.id", "record.url", "record.name", "record.kind", "record.links[0].type", "record.links[0].actor",
        "record.links[0].by[0].id", "record.links[0].from.edtf", "record.links[0].from.earliest", "record.links[0].from.text", "record.links[0].from.precision",
        "record.links[0].to.latest_open", "record.roles[0].title", "record.aliases[0].name", "record.aliases[2].namer.name", "record.sources[0].title",
        "record.events[0].date", "record.events[0].text", "record.attributed_to[0].rank", "record.attributed_to[0].disputed", "record.attributed_to[0].actor",
        "record.attributed_to[0].denied_by[0].response", "record.attributes[0].actor", "record.quote.text", "record.date", "record.image.src", "record.image.alt",
        "record.correction[0].text", "dates[0].label", "dates[0].date", "claims_against[0].incident", "claims[0].incident", "timeline.count", "timeline.entries",
        "timeline.entries[0].label", "timeline.entries[0].record", "linked_by[0].type", "office_holders[0].person",
        "site", "site.title", "site.url", "edition", "count", "records", "language", "generator", "downloads[0].sha256", "downloads[0].path", "downloads[0].records", "schemas[0].title",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("tests/Briefings.Tests/Golden")]
    [InlineData(null)]
    public void Everything_that_is_published_is_valid_by_the_schema_it_names(string? folder)
    {
        var site = folder is null ? rich.Site : PublishedSite.In(folder);
        var schemas = new PublishedSchemas(site);
        var paths = DocumentPaths(site);
        List<JObject> documents = [.. paths.Select(path => PublishedSchemas.Read(site.Text(path)))];
        Assert.All(documents, document => Assert.Equal("$schema", document.Properties().First().Name));
        Assert.All(documents, document => Assert.Contains(NameOf(document), schemas.Ids));

        var faults = schemas.Faults([.. documents.Select(document => (document, NameOf(document)))]);
        Assert.Empty(faults.Select(fault => $"{paths[fault.Key]} {string.Join("; ", fault)}"));
    }

    [Fact]
    public void What_is_not_as_the_schemas_say_is_refused()
    {
        var site = rich.Site;
        var schemas = new PublishedSchemas(site);
        var mutants = new List<(string What, JObject Document, string Schema)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in DocumentPaths(site))
        {
            var document = PublishedSchemas.Read(site.Text(path));
            foreach (var (what, mutant) in Mutants(document))
            {
                if (seen.Add($"{NameOf(document)} {what}")) mutants.Add(($"{path}: {what}", mutant, NameOf(document)));
            }
        }

        Assert.True(mutants.Count > 500, $"{mutants.Count} mutants");
        var faults = schemas.Faults([.. mutants.Select(mutant => (mutant.Document, mutant.Schema))]);
        Assert.Empty(mutants.Where((_, i) => !faults.Contains(i)).Select(mutant => mutant.What));
    }

    [Fact]
    public void Every_member_that_is_always_there_was_tried_without()
    {
        var site = rich.Site;
        var found = DocumentPaths(site).Select(path => PublishedSchemas.Read(site.Text(path))).ToList();
        Assert.All(Always, path => Assert.Contains(found, document => document.SelectToken(path) is not null));
    }

    [Fact]
    public void The_catalogue_lists_every_schema_and_names_that_of_each_file()
    {
        var site = rich.Site;
        var catalogue = site.Json("data/site.json");
        var published = site.Paths.Where(path => path.StartsWith("data/schema/", StringComparison.Ordinal)).ToList();
        Assert.Equal(published, catalogue.GetProperty("schemas").EnumerateArray().Select(schema => schema.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
        foreach (var download in catalogue.GetProperty("downloads").EnumerateArray().Where(download => download.GetProperty("format").GetString() == "json"))
        {
            Assert.Equal(site.Json(download.GetProperty("path").GetString()!).GetProperty("$schema").GetString(), download.GetProperty("schema").GetString());
        }

        Assert.All(published, path =>
        {
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", site.Json(path).GetProperty("$schema").GetString());
            Assert.Equal("https://rich.example/sub/" + path, site.Json(path).GetProperty("$id").GetString());
        });
        Assert.Contains("/sub/data/schema/*\n  Content-Type: application/schema+json\n", site.Text("_headers"), StringComparison.Ordinal);
    }

    private static string NameOf(JObject document) => (string)document["$schema"]!;

    private static List<string> DocumentPaths(PublishedSite site) =>
    [
        .. site.Paths.Where(path => path is "data/site.json" || Collections.All.Any(collection => path == $"data/{collection.Folder()}.json")
            || (path.EndsWith("/index.json", StringComparison.Ordinal) && path is not "search/index.json")).Where(path => !path.StartsWith("data/lists/", StringComparison.Ordinal)),
    ];

    // One for each place of a document that its schema speaks of, places of a list counting as one.
    private static IEnumerable<(string What, JObject Mutant)> Mutants(JObject document)
    {
        foreach (var path in Always.Where(path => document.SelectToken(path) is not null && !IsUnknown(document, path)))
        {
            yield return ($"without {path}", Changed(document, path, token => token.Parent!.Remove()));
        }

        foreach (var token in document.Descendants().OfType<JProperty>().Select(property => property.Value))
        {
            var place = Places().Replace(token.Path, "[]");
            JToken other = token.Type is JTokenType.String or JTokenType.Boolean or JTokenType.Null ? 5 : "five";
            yield return ($"{place} is {other}", Changed(document, token.Path, changed => changed.Replace(other)));
            if (token is JArray { Count: > 0 }) yield return ($"{place} is an object", Changed(document, token.Path, changed => changed.Replace(new JObject())));
            if (token is JObject) yield return ($"{place} has more", Changed(document, token.Path, changed => ((JObject)changed).Add("no_such_member", "x")));
            if (token.Type == JTokenType.String && Words(place)) yield return ($"{place} is no word", Changed(document, token.Path, changed => changed.Replace("no-such-word")));
        }

        yield return ("has more", Changed(document, "", changed => ((JObject)changed).Add("no_such_member", "x")));
    }

    // An incident's kind may be unknown, an actor's and a response's may not.
    private static bool IsUnknown(JObject document, string path) => path == "record.kind" && (string?)document["type"] is "incident";

    // Values of vocabularies, in the record; the kind beside it is a label.
    private static bool Words(string place) => place.Split('.')[^1] is var name
        && (name is "precision" or "rank" or "relation" or "determination" or "publisher_kind" or "family" or "reliability" or "country" or "earliest" or "latest"
            || (name == "kind" && place.StartsWith("record", StringComparison.Ordinal))
            || (name == "type" && !place.StartsWith("downloads", StringComparison.Ordinal)));

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();

    private static JObject Changed(JObject document, string path, Action<JToken> change)
    {
        var copy = (JObject)document.DeepClone();
        change(path.Length == 0 ? copy : copy.SelectToken(path)!);
        return copy;
    }
}
