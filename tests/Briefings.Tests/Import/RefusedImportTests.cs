using System.Text;
using Briefings.Diagnostics;
using Briefings.Import.Json;
using Briefings.Tests.Cli;

namespace Briefings.Tests.Import;

public sealed class RefusedImportTests
{
    private const string Own = """{ "type": "bundle", "objects": [{ "type": "x", "extensions": { "extension-definition--699253fc-da2e-4177-8e0f-47fd1f8d0343":@ } }] }""";

    // Format, content, what is said. '@' stands for the record of an own bundle.
    private static readonly (string Format, string Content, string Said)[] Cases =
    [
        ("misp", "", "import.json: error BRF0006: the file is empty; write its content, or delete it"),
        ("misp", "{", "import.json(1,2): error BRF0701: not JSON: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed; export the file again, or correct it"),
        ("csl", "[1,\n  é]", "import.json(2,3): error BRF0701: not JSON: '0xC3' is an invalid start of a value; export the file again, or correct it"),
        ("csl", "[] []", "import.json(1,4): error BRF0701: not JSON: '[' is invalid after a single JSON value. Expected end of data; export the file again, or correct it"),
        ("csl", "[{\"title\": \"\\ud800\"}]", "import.json(1,12): error BRF0701: not JSON: half of a surrogate pair in a string; correct the escape that starts with '\\ud'"),
        ("csl", new string('[', 100), "import.json(1,65): error BRF0701: not JSON: The maximum configured depth of 64 has been exceeded. Cannot read next JSON array; export the file again, or correct it"),
        ("csl", "[{\"id\": 1,\n \"id\": 2}]", "import.json(2,2): error BRF0703: 'id' stands twice in one object; remove one of the two"),
        ("csl", "{\"items\": []}", "import.json(1,1): error BRF0702: CSL-JSON is a list of items in '[ ]'; export the library as 'CSL JSON'"),
        ("misp", "[]", "import.json(1,1): error BRF0702: a MISP galaxy cluster is an object with 'values'; name the file 'clusters/threat-actor.json' of a galaxy"),
        ("misp", "{\"type\": \"ransomware\", \"values\": []}", "import.json(1,10): error BRF0702: a cluster of type 'ransomware', not 'threat-actor'; import the galaxy of threat actors; others hold no actors"),
        ("stix", "{\"objects\": []}", "import.json(1,1): error BRF0702: a STIX bundle is an object of type 'bundle'; name a file that holds one"),
        ("stix", "{\"type\": \"bundle\", \"spec_version\": \"2.0\", \"objects\": []}",
            "import.json(1,36): error BRF0702: STIX 2.0, not 2.1; convert it with the OASIS elevator, or export it as STIX 2.1"),
        ("own", """{ "collection": "actors", "id": "../../x", "record": {} }""",
            "import.json(1,157): error BRF0705: '../../x' is not an id; an id is lower-case letters a to z and digits, in words joined by single hyphens, and no name of a device"),
        ("own", """{ "collection": "actors", "id": "con", "record": {} }""",
            "import.json(1,157): error BRF0705: 'con' is not an id; an id is lower-case letters a to z and digits, in words joined by single hyphens, and no name of a device"),
        ("own", """{ "collection": "..", "id": "x", "record": {} }""",
            "import.json(1,141): error BRF0705: '..' is no collection; the collections are 'articles', 'actors', 'incidents', 'responses', 'sources', 'topics' and 'pages'"),
        ("own", """{ "collection": "actors", "id": "one", "record": { "name": "One", "kind": "state", "same_as": { "wikidata": "Q2" } } }""",
            "import.json(1,125): error BRF0705: actor 'one' is another one on this site: their identifiers in 'same_as' differ; rename one of the two files before the export, or correct 'same_as'"),
        ("own", """{ "collection": "actors", "id": "two", "record": { "name": "Two", "kind": "state", "colour": "red" } }""",
            "import.json(1,125): error BRF0706: actor 'two' would not pass the check (BRF0201): unknown key 'colour' in an actor; correct or remove it; the content reference lists the keys of an actor"),
        ("own", """{ "collection": "actors", "id": "two", "record": { "name": ["Two", "Three"], "kind": 7, "x: y\n- z": { "a": [] }, "aliases": ["\u0007"] } }""",
            """
            import.json(1,125): error BRF0706: actor 'two' would not pass the check (BRF0008): control character U+0007; remove it
            import.json(1,125): error BRF0706: actor 'two' would not pass the check (BRF0203): 'name' takes text, not a list; write text; check brackets, hyphens and indentation
            import.json(1,125): error BRF0706: actor 'two' would not pass the check (BRF0204): '7' is none of the actor kinds; use one of state, government-body, military-unit, intrusion-set, person, alliance, company, civil-society, media
            """),
        ("own", """{ "collection": "incidents", "id": "a", "record": { "title": "A", "description": "See \u0000" } }""",
            "import.json(1,125): error BRF0706: incident 'a' would not pass the check (BRF0008): control character U+0000; remove it"),
        ("own", """{ "collection": "incidents", "id": "a", "record": { "title": "A", "description": "[here](/nowhere/)" } }""",
            "import.json(1,125): error BRF0706: incident 'a' would not pass the check (BRF0601): page '/incidents/a/' links to '/nowhere/', where nothing is published; correct the address, publish the target, or remove the link"),
    ];

    // These need a file that no line of text can hold, or a site that stands in the way: the tests below have them, or those of the formats.
    private static readonly DiagnosticRule[] Elsewhere = [ImportRules.TooLarge, ImportRules.NotChanged, ImportRules.NotPlaced, ImportRules.LikelyDuplicate];

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, Cases.Length));

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_bad_file_is_refused_with_its_place_and_a_remedy_and_nothing_is_written(int number)
    {
        var (format, content, said) = Cases[number];
        using var site = new ImportSite("-- actors/one.yaml --\nname: One\nkind: state\nsame_as: { wikidata: Q1 }\n");

        var run = await site.ImportInVain(format == "own" ? "stix" : format, format == "own" ? Own.Replace("@", content, StringComparison.Ordinal) : content);

        Assert.Equal(said, run);
    }

    [Fact]
    public void Every_rule_of_imports_has_a_file_that_breaks_it() =>
        Assert.Empty(ImportRules.All.Except(Elsewhere).Where(rule => !Cases.Any(one => one.Said.Contains(rule.Code, StringComparison.Ordinal))).Select(rule => rule.Code));

    [Fact]
    public async Task A_file_of_another_encoding_is_told()
    {
        using var site = new ImportSite();
        await File.WriteAllBytesAsync(Path.Combine(site.Root, "utf16.json"), Encoding.Unicode.GetBytes("[]"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(site.Root, "latin.json"), [.. "[{\"title\": \"caf"u8, 0xE9, .. "\"}]"u8], TestContext.Current.CancellationToken);

        var utf16 = await CommandRun.Of("import", "csl", Path.Combine(site.Root, "utf16.json"), "--input", site.Input);
        var latin = await CommandRun.Of("import", "csl", Path.Combine(site.Root, "latin.json"), "--input", site.Input);

        Assert.Equal((1, 1), (utf16.ExitCode, latin.ExitCode));
        Assert.Contains("utf16.json: error BRF0007: the file is UTF-16; ", utf16.Error, StringComparison.Ordinal);
        Assert.Contains("latin.json(1,16): error BRF0007: byte 0xE9 is not UTF-8; ", latin.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_even_read()
    {
        using var site = new ImportSite();
        var path = Path.Combine(site.Root, "large.json");
        await using (var file = File.Create(path)) file.SetLength(JsonFile.MostBytes + 1);

        var run = await CommandRun.Of("import", "misp", path, "--input", site.Input);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("large.json: error BRF0704: the file has 104,857,601 bytes; ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_nothing_but_brackets_is_given_up()
    {
        using var site = new ImportSite();

        var said = await site.ImportInVain("csl", $"[{string.Concat(Enumerable.Repeat("0,", 5_100_000))}0]");

        Assert.Equal("import.json(1,10000000): error BRF0704: more than 5,000,000 values in one file; split it, or leave out what the site has no place for", said);
    }

    [Fact]
    public async Task A_site_with_mistakes_takes_nothing_in()
    {
        using var site = new ImportSite("-- actors/one.yaml --\nname: One\n");

        var said = await site.ImportInVain("csl", """[{ "id": 1, "title": "T" }]""");

        Assert.Equal("input/actors/one.yaml(1,1): error BRF0202: an actor needs 'kind'; add 'kind': one of actor_kinds", said);
    }

    [Fact]
    public async Task A_text_of_the_site_that_is_wrong_already_is_told_as_it_is()
    {
        using var site = new ImportSite("-- actors/one.yaml --\nname: One\nkind: state\ndescription: \"[[nobody]]\"\n");

        var said = await site.ImportInVain("csl", """[{ "id": 1, "title": "T" }]""");

        Assert.StartsWith("input/actors/one.yaml(3,15): error BRF0401: ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_import_makes_ambiguous_in_a_text_is_told_at_the_text()
    {
        using var site = new ImportSite("-- actors/one.yaml --\nname: One\nkind: state\naliases: [Red Heron]\n-- articles/a.md --\n---\ntitle: A\ndate: 2024-03-26\n---\nRed Heron came.\n");

        var run = await site.Import("misp", """{ "type": "threat-actor", "values": [{ "value": "Two", "meta": { "synonyms": ["Red Heron"] } }] }""");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("input/articles/a.md(5,1): warning BRF2003: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning BRF0708: the new actor 'two' shares the name 'Red Heron' with 'one'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_site_there_is_nothing_to_import_into()
    {
        using var site = new ImportSite();
        File.WriteAllText(Path.Combine(site.Root, "x.json"), "[]");

        var run = await CommandRun.Of("import", "csl", Path.Combine(site.Root, "x.json"), "--input", Path.Combine(site.Root, "elsewhere"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BRF0001", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Root, "elsewhere")));
    }

    [Fact]
    public async Task A_fault_while_writing_leaves_what_was_there()
    {
        using var site = new ImportSite("-- sources/a.yaml --\ntitle: A\nurl: https://a.example/\n");
        // A folder stands where the second file is to go.
        Directory.CreateDirectory(Path.Combine(site.Input, "sources", "b.yaml"));
        var before = site.Files;

        var run = await site.Import("csl", """[{ "id": 1, "title": "A", "URL": "https://a.example/", "author": [{ "family": "Doe" }] }, { "id": 2, "citation-key": "b", "title": "B" }]""");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Nothing imported: 1 error. ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Files);
    }

    [Theory]
    [InlineData("nothing.json", "there is no file")]
    [InlineData("input", "is a folder; name a file")]
    public async Task A_file_that_is_not_there_is_wrong_usage(string path, string said)
    {
        using var site = new ImportSite();

        var run = await CommandRun.Of("import", "misp", Path.Combine(site.Root, path), "--input", site.Input);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_must_be_named()
    {
        var none = await CommandRun.Of("import");
        var wrong = await CommandRun.Of("import", "misb", "x.json");

        Assert.Equal((2, 2), (none.ExitCode, wrong.ExitCode));
        Assert.Contains("'import' needs to know what: misp, stix, csl", none.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'misp'?", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_get_the_report_as_json_and_review_tools_as_sarif()
    {
        using var site = new ImportSite();
        const string Items = """[{ "id": 1, "title": "T", "ISSN": "1" }]""";

        var json = (await site.Import("csl", Items, "--format", "json")).Json;
        var sarif = (await site.Import("csl", Items, "--format", "sarif")).Json;

        Assert.Equal("import", json.GetProperty("command").GetString());
        Assert.Equal(1, json.GetProperty("summary").GetProperty("new").GetInt32());
        Assert.Equal("BRF0707", json.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal("BRF0707", sarif.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
    }
}
