namespace Briefings.Tests.Import;

public sealed class StixImportTests
{
    private const string Objects = """
        { "type": "identity", "id": "identity--office", "name": "Office of Examples", "identity_class": "organization", "sectors": ["government-national"] },
        { "type": "identity", "id": "identity--firm", "name": "Example Firm", "identity_class": "organization", "sectors": ["technology"] },
        { "type": "identity", "id": "identity--doe", "name": "Jane Doe", "identity_class": "individual", "roles": ["minister"] },
        { "type": "location", "id": "location--no", "country": "no" },
        { "type": "relationship", "id": "relationship--1", "relationship_type": "located-at", "source_ref": "identity--office", "target_ref": "location--no" },
        {
          "type": "intrusion-set", "id": "intrusion-set--1", "created_by_ref": "identity--firm", "name": "Example Group", "aliases": ["Example Group", "Red Heron"],
          "description": "Does *things*.", "first_seen": "2019-03-01T00:00:00.000Z", "last_seen": "2021-08-02T11:30:00.5+02:00", "goals": ["mischief"],
          "external_references": [
            { "source_name": "mitre-attack", "external_id": "G9999", "url": "https://attack.example/groups/G9999" },
            { "source_name": "Red Heron", "description": "(Citation: A Report)" },
            { "source_name": "A Report", "description": "Doe, J. (2020). A Report.", "url": "https://report.example/1" }
          ]
        },
        { "type": "threat-actor", "id": "threat-actor--1", "name": "Grey Owl", "threat_actor_types": ["nation-state"], "extensions": {} },
        { "type": "campaign", "id": "campaign--1", "name": "Operation Example", "first_seen": "2020-01-01T00:00:00Z", "last_seen": "2020-06-01T00:00:00Z", "created_by_ref": "identity--firm", "description": "It happened." },
        { "type": "incident", "id": "incident--1", "name": "Harbour" },
        { "type": "relationship", "id": "relationship--2", "relationship_type": "attributed-to", "source_ref": "intrusion-set--1", "target_ref": "threat-actor--1", "created_by_ref": "identity--firm", "confidence": 85 },
        { "type": "relationship", "id": "relationship--3", "relationship_type": "attributed-to", "source_ref": "campaign--1", "target_ref": "intrusion-set--1", "created_by_ref": "identity--office", "description": "Own analysis" },
        { "type": "relationship", "id": "relationship--4", "relationship_type": "targets", "source_ref": "campaign--1", "target_ref": "identity--office" },
        { "type": "relationship", "id": "relationship--5", "relationship_type": "attributed-to", "source_ref": "incident--1", "target_ref": "threat-actor--1", "created_by_ref": "identity--office" },
        { "type": "opinion", "id": "opinion--1", "opinion": "strongly-disagree", "explanation": "We were elsewhere.", "created_by_ref": "identity--doe", "object_refs": ["relationship--5"] },
        { "type": "opinion", "id": "opinion--2", "opinion": "agree", "created_by_ref": "identity--doe", "object_refs": ["relationship--5"] },
        { "type": "report", "id": "report--1", "name": "On Examples", "created_by_ref": "identity--firm", "published": "2021-02-03T00:00:00Z", "object_refs": ["campaign--1"], "external_references": [{ "source_name": "x", "url": "https://report.example/2" }] },
        { "type": "intrusion-set", "id": "intrusion-set--2", "name": "Old Group", "revoked": true },
        { "type": "malware", "id": "malware--1", "name": "Bad" }, { "type": "malware", "id": "malware--2", "name": "Worse" },
        { "type": "relationship", "id": "relationship--6", "relationship_type": "uses", "source_ref": "intrusion-set--1", "target_ref": "malware--1" },
        { "type": "relationship", "id": "relationship--7", "relationship_type": "related-to", "source_ref": "malware--1", "target_ref": "malware--2" },
        { "type": "marking-definition", "id": "marking-definition--1" }
        """;

    private static string Bundle(string objects) => $$"""{ "type": "bundle", "id": "bundle--1", "objects": [ {{objects}} ] }""";

    [Fact]
    public async Task Groups_come_with_names_dates_and_claims_of_their_speakers()
    {
        using var site = new ImportSite();

        await site.ImportCleanly("stix", Bundle(Objects));

        Assert.Equal(
            """
            name: Example Group
            kind: intrusion-set
            aliases:
              - Red Heron
            links:
              - type: attributed-to
                actor: grey-owl
                by:
                  - name: Example Firm
                confidence: "85"
            same_as:
              mitre_attack: G9999
            first_seen: 2019-03-01
            last_seen: 2021-08-02T09:30:00Z
            description: |
              Example Firm:

              > Does \*things\*.
            sources:
              - title: mitre-attack G9999
                url: https://attack.example/groups/G9999
              - title: Doe, J. (2020). A Report.
                url: https://report.example/1

            """,
            site["actors/example-group.yaml"]);
        Assert.Equal("name: Office of Examples\nkind: government-body\ncountry: \"NO\"\n", site["actors/office-of-examples.yaml"]);
        Assert.Equal("name: Jane Doe\nkind: person\n", site["actors/jane-doe.yaml"]);
        Assert.Equal("name: Grey Owl\nkind: intrusion-set\n", site["actors/grey-owl.yaml"]);
        Assert.Equal("title: On Examples\npublisher: Example Firm\nurl: https://report.example/2\npublished: 2021-02-03\n", site["sources/on-examples.yaml"]);
    }

    [Fact]
    public async Task Campaigns_and_incidents_come_with_what_is_said_of_them_and_denied()
    {
        using var site = new ImportSite();

        await site.ImportCleanly("stix", Bundle(Objects));

        Assert.Equal(
            """
            title: Operation Example
            occurred: 2020-01-01/2020-06-01
            zone: Etc/UTC
            targets:
              - office-of-examples
            attributed_to:
              - actor: example-group
                by:
                  - office-of-examples
                basis: Own analysis
            description: |
              Example Firm:

              > It happened.

            """,
            site["incidents/operation-example.yaml"]);
        Assert.Equal("title: Harbour\n", site["incidents/harbour.yaml"]);
        Assert.Equal(
            """
            title: The attribution of “Harbour” to Grey Owl by Office of Examples
            kind: attribution
            by:
              - office-of-examples
            incidents: harbour
            attributes:
              - actor: grey-owl

            """,
            site["responses/the-attribution-of-harbour-to-grey-owl-by-office-of-examples.yaml"]);
        Assert.Equal(
            """
            title: Jane Doe disagrees with the attribution of “Harbour” to Grey Owl
            kind: denial
            by:
              - jane-doe
            incidents: harbour
            answers: the-attribution-of-harbour-to-grey-owl-by-office-of-examples
            denies: the-attribution-of-harbour-to-grey-owl-by-office-of-examples
            description: |
              Jane Doe:

              > We were elsewhere.

            """,
            site["responses/jane-doe-disagrees-with-the-attribution-of-harbour-to-grey.yaml"]);
        await site.CheckStrictly();
    }

    [Fact]
    public async Task What_has_no_place_is_told_by_type()
    {
        using var site = new ImportSite();

        var said = await site.ImportCleanly("stix", Bundle(Objects));

        var lines = said.Split('\n').Select(line => line.Replace("import.json", "", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            [
                "(2,1): warning BRF0707: an identity of class 'organization' whose kind is not known is left out; add it by hand, with its kind",
                "(3,107): warning BRF0707: 'roles' of objects of type 'identity' is left out; nothing in content holds it; add by hand what matters",
                "(8,131): warning BRF0707: 'goals' of objects of type 'intrusion-set' is left out; nothing in content holds it; add by hand what matters",
                "(15,94): warning BRF0707: 'threat_actor_types' of objects of type 'threat-actor' is left out; nothing in content holds it; add by hand what matters",
                "(15,126): warning BRF0707: 'extensions' of objects of type 'threat-actor' is left out; nothing in content holds it; add by hand what matters",
                "(23,1): warning BRF0707: an opinion that is no disagreement of a named author with the attribution of an incident is left out; add by hand what matters",
                "(25,1): warning BRF0707: a revoked or deprecated object of type 'intrusion-set' is left out; its maker withdrew it; nothing is to be done",
                "(26,1): warning BRF0707: an object of type 'malware' is left out, 2 times in this file, here first; nothing in content holds it; add by hand what matters",
                "(27,1): warning BRF0707: a relationship 'uses' is left out; nothing in content holds it; add by hand what matters",
                "(28,1): warning BRF0707: a relationship 'related-to' between objects of which content keeps no such relation is left out; add by hand what matters",
                "Imported into 'input': 9 records new, 0 changed, 0 unchanged.",
                "",
            ],
            lines);
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        using var site = new ImportSite();
        await site.ImportCleanly("stix", Bundle(Objects));
        var before = site.Files;

        var said = await site.ImportCleanly("stix", Bundle(Objects), "--update");

        Assert.EndsWith("Nothing to import: 9 records unchanged.\n", said, StringComparison.Ordinal);
        Assert.Equal(before, site.Files);
    }

    [Fact]
    public async Task Of_several_versions_the_latest_counts()
    {
        using var site = new ImportSite();

        await site.ImportCleanly("stix", Bundle(
            """
            { "type": "intrusion-set", "id": "intrusion-set--1", "modified": "2021-01-02T00:00:00.000Z", "name": "New Name" },
            { "type": "intrusion-set", "id": "intrusion-set--1", "modified": "2021-01-01T00:00:00.000Z", "name": "Old Name" }
            """));

        Assert.Equal(["actors/new-name.yaml", "site.yaml"], site.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_objects_that_become_one_record_are_not_linked_to_each_other()
    {
        using var site = new ImportSite("-- actors/a.yaml --\nname: Example Group\nkind: intrusion-set\n");

        await site.ImportCleanly("stix", Bundle(
            """
            { "type": "intrusion-set", "id": "intrusion-set--1", "name": "Example Group" },
            { "type": "threat-actor", "id": "threat-actor--1", "name": "Example Group", "description": "X" },
            { "type": "relationship", "id": "relationship--1", "relationship_type": "attributed-to", "source_ref": "intrusion-set--1", "target_ref": "threat-actor--1" }
            """));

        Assert.Equal("name: Example Group\nkind: intrusion-set\ndescription: |\n  A STIX bundle:\n\n  > X\n\n", site["actors/a.yaml"]);
    }
}
