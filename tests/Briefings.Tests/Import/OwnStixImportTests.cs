using Briefings.Diagnostics;
using Briefings.Tests.Support;

namespace Briefings.Tests.Import;

public sealed class OwnStixImportTests
{
    private const string Records = """
        {"collection":"actors","id":"example-group","record":{"name":"Example Group","kind":"intrusion-set","same_as":{"mitre_attack":"G9999"},"aliases":[{"name":"Red Heron","namer":{"name":"A company","kind":"company"},"first_used":"2021-03/.."},"007"],
          "links":[{"type":"attributed-to","actor":"freedonia","by":["freedonia"],"confidence":"high"}],"draft":false}}
        {"collection":"actors","id":"freedonia","url":"https://other.example/actors/freedonia/","record":{"name":"Freedonia","kind":"state"}}
        {"collection":"incidents","id":"harbour","record":{"title":"Harbour","kind":["espionage"],"occurred":"[2021-07,2021-08]","attributed_to":[{"actor":"example-group","by":["freedonia"]}],"description":"One.\n\n- [[example-group]] [@report]\n","sources":["report",{"title":"A speech"}],"topics":["ports"]}}
        {"collection":"responses","id":"denial","record":{"title":"Denial","kind":"denial","by":["example-group"],"incidents":["harbour"],"quote":{"text":"Not us","speaker":"example-group","source":"report"}}}
        {"collection":"sources","id":"report","record":{"title":"Report","url":"https://report.example/"}}
        {"collection":"topics","id":"ports","record":{"title":"Ports"}}
        {"collection":"articles","id":"a","record":{"title":"A","date":"2024-03-26","actors":["example-group"]}}
        """;

    private const string Text = """
        { "type": "note", "id": "note--9", "content": "\n## A heading\n\nText on [[harbour]].\n",
          "extensions": { "extension-definition--699253fc-da2e-4177-8e0f-47fd1f8d0343": { "extension_type": "property-extension", "collection": "articles", "id": "a", "text_of": "report--9" } } }
        """;

    [Fact]
    public async Task Records_of_another_site_come_in_whole()
    {
        using var site = new ImportSite();

        var said = await site.ImportCleanly("stix", Bundle(Records, Text));

        Assert.Equal("Imported into 'input': 7 records new, 0 changed, 0 unchanged.\n", said);
        Assert.Equal(
            """
            name: Example Group
            kind: intrusion-set
            aliases:
              - name: Red Heron
                namer:
                  name: A company
                  kind: company
                first_used: 2021-03/..
              - "007"
            links:
              - type: attributed-to
                actor: freedonia
                by:
                  - freedonia
                confidence: high
            same_as:
              mitre_attack: G9999
            draft: false

            """,
            site["actors/example-group.yaml"]);
        Assert.Equal("---\ntitle: A\ndate: 2024-03-26\nactors:\n  - example-group\n---\n\n## A heading\n\nText on [[harbour]].\n", site["articles/a.md"]);
        Assert.Equal(8, site.Files.Count);
    }

    [Fact]
    public async Task The_objects_that_say_the_same_to_others_are_not_read()
    {
        using var site = new ImportSite();
        var bundle = Bundle("""{"collection":"actors","id":"a","record":{"name":"A","kind":"state"}}""",
            """
            { "type": "identity", "id": "identity--1", "name": "Somebody", "identity_class": "individual" },
            { "type": "relationship", "id": "relationship--1", "relationship_type": "attributed-to", "source_ref": "x", "target_ref": "y" },
            { "type": "indicator", "id": "indicator--1" },
            { "type": "note", "id": "note--1", "extensions": { "extension-definition--699253fc-da2e-4177-8e0f-47fd1f8d0343": { "extension_type": "property-extension", "collection": "responses", "id": "r" } } },
            { "type": "location", "id": "location--1", "extensions": { "extension-definition--699253fc-da2e-4177-8e0f-47fd1f8d0343": { "collection": "actors", "id": "a", "record": { "kind": "state", "name": "A" } } } }
            """);

        var said = await site.ImportCleanly("stix", bundle);

        Assert.Equal("Imported into 'input': 1 record new, 0 changed, 0 unchanged.\n", said);
    }

    [Fact]
    public async Task A_second_import_changes_nothing_and_an_editors_words_stay()
    {
        using var site = new ImportSite();
        await site.ImportCleanly("stix", Bundle(Records, Text));

        var second = await site.ImportCleanly("stix", Bundle(Records, Text), "--update");
        site.Write("topics/ports.yaml", "title: Harbours # better\n");
        site.Write("articles/a.md", site["articles/a.md"].Replace("Text on", "Words on", StringComparison.Ordinal));
        var before = site.Files;
        var third = await site.ImportCleanly("stix", Bundle(Records, Text));

        Assert.Equal("Nothing to import: 7 records unchanged.\n", second);
        Assert.Equal("Nothing to import: 7 records unchanged. 2 values that differ were kept as written; --update takes the file's.\n", third);
        Assert.Equal(before, site.Files);

        await site.ImportCleanly("stix", Bundle(Records, Text), "--update");

        Assert.Equal("title: Ports # better\n", site["topics/ports.yaml"]);
        Assert.Contains("Text on", site["articles/a.md"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_this_site_has_under_another_id_is_that_one_everywhere()
    {
        using var site = new ImportSite("-- actors/grp.yaml --\nname: The Group\nkind: intrusion-set\nsame_as: { mitre_attack: G9999 }\n-- sources/s.yaml --\nurl: http://report.example\n");

        var run = await site.Import("stix", Bundle(Records.Replace("[[example-group]] [@report]", "Text", StringComparison.Ordinal), Text));

        Assert.Equal(0, run.ExitCode);
        Assert.False(site.Files.ContainsKey("actors/example-group.yaml"));
        Assert.Contains("  - actor: grp\n", site["incidents/harbour.yaml"], StringComparison.Ordinal);
        Assert.Contains("sources:\n  - s\n  - title: A speech\n", site["incidents/harbour.yaml"], StringComparison.Ordinal);
        Assert.Contains("quote:\n  text: Not us\n  speaker: grp\n  source: s\n", site["responses/denial.yaml"], StringComparison.Ordinal);
        Assert.Contains("actors:\n  - grp\n", site["articles/a.md"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_part_of_a_site_refers_to_elsewhere_is_left_out_and_told()
    {
        using var site = new ImportSite("-- actors/known.yaml --\nname: Known\nkind: state\n");

        var said = await site.ImportCleanly("stix", Bundle(
            """
            {"collection":"incidents","id":"harbour","record":{"title":"Harbour","targets":["known","gone"],"attributed_to":["gone",{"actor":"gone","by":["known"]},{"actor":"known","by":["gone"],"sources":["gone"]}],"topics":["new"]}}
            """));

        Assert.Equal("title: Harbour\ntargets:\n  - known\nattributed_to:\n  - actor: known\ntopics:\n  - new\n", site["incidents/harbour.yaml"]);
        Assert.Contains("warning BRF0707: a reference to actor 'gone', which neither the bundle nor the site has, is left out, 4 times in this file, here first; ", said, StringComparison.Ordinal);
        Assert.Contains("a reference to source 'gone'", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_bundle_cannot_bring_is_told()
    {
        using var site = new ImportSite();

        var said = await site.ImportCleanly("stix", Bundle(
            """
            {"collection":"pages","id":"about","record":{"title":"About","body":"Us."}}
            {"collection":"articles","id":"a","record":{"title":"A","date":"2024-03-26","image":{"src":"assets/x.png","alt":"X"}}}
            """));

        Assert.Equal("---\ntitle: A\ndate: 2024-03-26\n---\n", site["articles/a.md"]);
        Assert.Contains("warning BRF0707: a page is left out; ", said, StringComparison.Ordinal);
        Assert.Contains("warning BRF0707: the picture 'assets/x.png' of an article is left out; copy the file to 'assets', and import again\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_launch_site_comes_out_of_its_own_bundle_as_it_was()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var launch = Repository.Path("input");
        using var site = new ImportSite();
        foreach (var path in Directory.EnumerateFiles(launch, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(launch, path).Replace('\\', '/');
            if (relative is "site.yaml" or "vocabulary.yaml" || relative.StartsWith("pages/", StringComparison.Ordinal)) site.Write(relative, await File.ReadAllTextAsync(path, cancellation));
        }

        var exported = ArtifactsOf(launch);
        var said = await site.ImportCleanly("stix", exported["data/stix.json"]);

        Assert.StartsWith("Imported into 'input': 83 records new, 0 changed, 0 unchanged.\n", said, StringComparison.Ordinal);
        Assert.Equal(exported, ArtifactsOf(site.Input));
        await site.CheckStrictly();
    }

    private static string Bundle(string records, string more = "") =>
        $$"""
        { "type": "bundle", "id": "bundle--1", "objects": [
        {{string.Join(",\n", records.Split('\n').Aggregate(new List<string>(), Join).Select((record, i) =>
            $$"""{ "type": "x", "id": "x--{{i}}", "name": "Not this", "extensions": { "extension-definition--699253fc-da2e-4177-8e0f-47fd1f8d0343": {{record}} } }"""))}}
        {{(more.Length > 0 ? "," + more : "")}}
        ] }
        """;

    // A record may go on over several lines.
    private static List<string> Join(List<string> records, string line)
    {
        if (line.StartsWith(' ')) records[^1] += line;
        else if (line.Length > 0) records.Add(line);
        return records;
    }

    private static SortedDictionary<string, string> ArtifactsOf(string input)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = input, Theme = "", AsOf = new(2026, 11, 21) };
        var site = SiteBuild.Plan(options, TimeProvider.System, diagnostics, new Progress<string>(), TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.ToSortedList());
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var artifact in site!.Artifacts.Where(artifact => artifact.Path.EndsWith(".html", StringComparison.Ordinal) || artifact.Path.EndsWith(".json", StringComparison.Ordinal) || artifact.Path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            using var output = new MemoryStream();
            artifact.Write(output);
            files.Add(artifact.Path, System.Text.Encoding.UTF8.GetString(output.ToArray()));
        }

        return files;
    }
}
