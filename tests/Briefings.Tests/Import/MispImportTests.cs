namespace Briefings.Tests.Import;

public sealed class MispImportTests
{
    private const string Galaxy =
        """
        {
          "name": "Threat Actor", "type": "threat-actor", "source": "Example Project",
          "values": [
            {
              "value": "Example Group", "uuid": "22222222-2222-4222-8222-22222222222A",
              "description": "Example Group is *said* to do things.\n\n1. See [[x]], [@y] & <b>z</b>",
              "meta": {
                "country": "NO", "cfr-suspected-state-sponsor": "Norway", "attribution-confidence": "50",
                "synonyms": ["Red Heron", "007", "Example Group", "Red  Heron"],
                "refs": ["https://example.org/a", "https://example.org/a#b", "see above"],
                "cfr-suspected-victims": ["Freedonia"]
              },
              "related": [
                { "dest-uuid": "33333333-3333-4333-8333-333333333333", "type": "similar" },
                { "dest-uuid": "99999999-9999-4999-8999-999999999999", "type": "similar" }
              ]
            },
            { "value": "Çelik Ördek", "uuid": "33333333-3333-4333-8333-333333333333", "meta": { "synonyms": "Steel Duck", "cfr-suspected-victims": [] },
              "related": [{ "dest-uuid": "22222222-2222-4222-8222-22222222222a", "type": "similar" }] }
          ]
        }
        """;

    private const string Source = "-- sources/misp-galaxy-threat-actor.yaml --\ntitle: \"MISP galaxy: Threat Actor\"\npublisher: Example Project\n";

    [Fact]
    public async Task Clusters_become_intrusion_sets_and_states_stay_a_claim_of_the_galaxy()
    {
        using var site = new ImportSite("-- actors/norway.yaml --\nname: Norway\nkind: state\ncountry: \"NO\"\n");

        var said = await site.ImportCleanly("misp", Galaxy);

        Assert.Equal(
            """
            name: Example Group
            kind: intrusion-set
            aliases:
              - Red Heron
              - "007"
            links:
              - type: attributed-to
                actor: norway
                by:
                  - name: MISP galaxy
                confidence: "50"
                sources:
                  - misp-galaxy-threat-actor
                note: The entry of the MISP galaxy, 'country', which states confidence as a number from 0 to 100.
              - type: overlaps-with
                actor: celik-ordek
                by:
                  - name: MISP galaxy
                sources:
                  - misp-galaxy-threat-actor
                note: The entry of the MISP galaxy, 'similar'.
            same_as:
              misp_galaxy: 22222222-2222-4222-8222-22222222222a
            description: |
              MISP galaxy:

              > Example Group is \*said\* to do things.
              >
              > 1\. See \[\[x\]\], \[@y\] \& \<b>z\</b>
            sources:
              - misp-galaxy-threat-actor
              - url: https://example.org/a

            """,
            site["actors/example-group.yaml"]);
        Assert.Equal("title: \"MISP galaxy: Threat Actor\"\npublisher: Example Project\n", site["sources/misp-galaxy-threat-actor.yaml"]);
        Assert.Equal(
            """
            import.json(10,70): warning BRF0707: the reference 'see above', which is no web address, is left out; add it by hand, with a title
            import.json(11,34): warning BRF0707: 'cfr-suspected-victims' of clusters is left out, 2 times in this file, here first; nothing in content holds it; add by hand what matters
            import.json(15,24): warning BRF0707: a relation to a cluster that neither the file nor the site has is left out; import the other galaxy, or add the UUID to 'same_as' of the actor that is meant
            Imported into 'input': 3 records new, 0 changed, 0 unchanged.

            """,
            said);
        await site.CheckStrictly();
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        using var site = new ImportSite();
        await site.ImportCleanly("misp", Galaxy);
        var before = site.Files;

        var said = await site.ImportCleanly("misp", Galaxy);
        var updated = await site.ImportCleanly("misp", Galaxy, "--update");

        Assert.EndsWith("Nothing to import: 3 records unchanged.\n", said, StringComparison.Ordinal);
        Assert.EndsWith("Nothing to import: 3 records unchanged.\n", updated, StringComparison.Ordinal);
        Assert.Equal(before, site.Files);
    }

    [Fact]
    public async Task An_editors_words_and_comments_are_kept_and_only_what_is_missing_is_added()
    {
        const string Ours = """
            # Ours.
            name: Our Name
            kind: intrusion-set # for now
            aliases: [Red Heron]
            same_as: { misp_galaxy: 22222222-2222-4222-8222-22222222222A }
            description: What we say.
            """;
        using var site = new ImportSite($"-- actors/deep/ours.yaml --\n{Ours}\n{Source}");

        var said = await site.ImportCleanly("misp", Galaxy);

        Assert.StartsWith(
            Ours.Replace("[Red Heron]", "[Red Heron, Example Group, \"007\"]", StringComparison.Ordinal)
                .Replace("same_as", "links:\n  - type: attributed-to\n    actor:\n      name: Norway\n      country: \"NO\"\n      kind: state\n", StringComparison.Ordinal)
                .Split("same_as")[0][..80],
            site["actors/deep/ours.yaml"], StringComparison.Ordinal);
        Assert.Contains("\nsame_as: { misp_galaxy: 22222222-2222-4222-8222-22222222222A }\ndescription: What we say.\nsources:\n", site["actors/deep/ours.yaml"], StringComparison.Ordinal);
        Assert.False(site.Files.ContainsKey("actors/example-group.yaml"));
        Assert.EndsWith("1 record new, 1 changed, 1 unchanged. 2 values that differ were kept as written; --update takes the file's.\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_update_values_are_replaced_but_never_the_name_that_the_site_uses()
    {
        using var site = new ImportSite($"-- actors/ours.yaml --\nname: Our Name # chosen\nkind: company\nsame_as: {{ misp_galaxy: 22222222-2222-4222-8222-22222222222a }}\ndescription: Old.\n{Source}");

        var said = await site.ImportCleanly("misp", Galaxy, "--update");

        Assert.StartsWith("name: Our Name # chosen\nkind: intrusion-set\naliases:\n  - Example Group\n", site["actors/ours.yaml"], StringComparison.Ordinal);
        Assert.Contains("\ndescription: |\n  MISP galaxy:\n", site["actors/ours.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("kept", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_name_makes_two_records_one_unless_their_identifiers_differ()
    {
        using var site = new ImportSite(
            $"""
            -- actors/a.yaml --
            name: Example Group
            kind: intrusion-set
            same_as: {"{"} mitre_attack: G9999 {"}"}
            -- actors/celik-ordek.yaml --
            name: Çelik Ördek
            kind: intrusion-set
            same_as: {"{"} misp_galaxy: 44444444-4444-4444-8444-444444444444 {"}"}
            """);

        var said = await site.ImportCleanly("misp", Galaxy);

        Assert.Contains("misp_galaxy: 22222222-2222-4222-8222-22222222222a", site["actors/a.yaml"], StringComparison.Ordinal);
        Assert.Contains("misp_galaxy: 33333333-3333-4333-8333-333333333333", site["actors/celik-ordek-2.yaml"], StringComparison.Ordinal);
        Assert.Contains("import.json(18,5): warning BRF0708: the new actor 'celik-ordek-2' shares the name 'Çelik Ördek' with 'celik-ordek'; ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_only_an_alias_makes_a_new_record_and_a_warning()
    {
        using var site = new ImportSite("-- actors/a.yaml --\nname: A\nkind: intrusion-set\naliases: [steel duck]\n-- actors/example-group.yaml --\nname: Example Group\nkind: company\n");

        var said = await site.ImportCleanly("misp", Galaxy);

        Assert.Contains("BRF0708: the new actor 'celik-ordek' shares the name 'Steel Duck' with 'a'; ", said, StringComparison.Ordinal);
        Assert.Contains("BRF0708: the new actor 'example-group-2' shares the name 'Example Group' with 'example-group'; ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_gets_a_record_of_its_own_later_is_not_added_a_second_time()
    {
        using var site = new ImportSite();
        await site.ImportCleanly("misp", Galaxy);
        var before = site["actors/example-group.yaml"];
        site.Write("actors/norway.yaml", "name: Norway\nkind: state\ncountry: \"NO\"\n");
        site.Write("sources/a.yaml", "title: A\nurl: https://example.org/a/\n");

        await site.ImportCleanly("misp", Galaxy);

        Assert.Equal(before, site["actors/example-group.yaml"]);
    }

    [Fact]
    public async Task A_name_and_kind_that_two_actors_have_is_not_guessed()
    {
        using var site = new ImportSite("-- actors/a.yaml --\nname: Example Group\nkind: intrusion-set\n-- actors/b.yaml --\nname: Example Group\nkind: intrusion-set\n");

        var said = await site.ImportCleanly("misp", Galaxy);

        Assert.Contains("import.json(4,5): warning BRF0707: 'Example Group' fits 'a' and 'b'; say which one it is in 'same_as', and import again", said, StringComparison.Ordinal);
        Assert.False(site.Files.ContainsKey("actors/example-group.yaml"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_changed_without_harm_is_left_and_told()
    {
        // The standing link would get a key and become the first of a list at once.
        const string Ours = "name: Example Group\nkind: intrusion-set\nlinks:\n  type: attributed-to\n  actor: { name: Norway, country: \"NO\", kind: state }\n  by: { name: MISP galaxy }\n\n";
        using var site = new ImportSite($"-- actors/a.yaml --\n{Ours}");

        var said = await site.ImportCleanly("misp", Galaxy);

        Assert.Equal(Ours, site["actors/a.yaml"].TrimEnd('\n') + "\n\n");
        Assert.Contains("import.json(4,5): warning BRF0709: 'input/actors/a.yaml' cannot be changed without touching what stands there; add by hand what 'Example Group' says here", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_lies_in_wait_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        using var site = new ImportSite("-- actors/a.yaml --\nname: A\nkind: state\n");
        var outside = Path.Combine(site.Root, "outside");
        File.CreateSymbolicLink(Path.Combine(site.Input, "actors", ".example-group.yaml.import"), outside);

        await site.ImportCleanly("misp", Galaxy);

        Assert.False(File.Exists(outside));
        Assert.StartsWith("name: Example Group\n", site["actors/example-group.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_clusters_are_imported_in_one_go()
    {
        using var site = new ImportSite();
        var clusters = Enumerable.Range(0, 1200).Select(i => $$$"""{"value":"Group {{{i}}}","uuid":"22222222-2222-4222-8222-{{{i:000000000000}}}","meta":{"synonyms":["Alias {{{i % 300}}}"],"country":"NO"}}""");

        var run = await site.Import("misp", $$"""{"type":"threat-actor","values":[{{string.Join(',', clusters)}}]}""");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1202, site.Files.Count);
        Assert.EndsWith("1201 records new, 0 changed, 0 unchanged.\n", run.Output, StringComparison.Ordinal);
    }
}
