namespace Briefings.Tests.Changes;

public sealed class ContentDiffTests
{
    [Fact]
    public void A_denial_disputes_the_claims_of_what_it_denies() => Expect(
        "",
        """
        -- responses/denial.yaml --
        title: China denies it
        kind: denial
        announced: 2024-03-27
        by: china
        denies: attribution
        """,
        "attribution of parliament to apt40: disputed by china",
        "china denies attribution: denial");

    [Fact]
    public void A_denial_that_is_taken_back_disputes_nothing_any_more() => Expect(
        """
        -- responses/denial.yaml --
        title: China denies it
        kind: denial
        by: [china, { name: Embassy }]
        denies: attribution
        """,
        """
        -- responses/denial.yaml --
        title: China denies it
        kind: denial
        by: [china, { name: Embassy }]
        """,
        "attribution of parliament to apt40: no longer disputed by china and Embassy");

    [Fact]
    public void What_denies_no_claim_is_told_as_a_denial() => Expect(
        """
        -- responses/protest.yaml --
        title: A protest
        kind: protest
        by: gcsb
        -- responses/answer.yaml --
        title: An answer
        kind: denial
        by: china
        """,
        """
        -- responses/answer.yaml --
        title: An answer
        kind: denial
        by: china
        denies: protest
        """,
        "answer denies protest");

    [Fact]
    public void A_sanction_ends() => Expect(
        """
        -- responses/sanction.yaml --
        title: A sanction
        kind: sanction
        by: gcsb
        toward: china
        announced: 2024-03
        """,
        """
        -- responses/sanction.yaml --
        title: A sanction
        kind: sanction
        by: gcsb
        toward: china
        announced: 2024-03
        in_force: 2024-04-01
        ended: 2025-05-01
        """,
        "sanction sanction ended: 1 May 2025",
        "sanction sanction took effect: 1 April 2024");

    [Theory]
    [InlineData("kind: sanction\nby: gcsb\ntoward: china", "new sanction by gcsb toward china: x")]
    [InlineData("kind: declined\nby: [gcsb, china]", "gcsb and china decline: x")]
    [InlineData("kind: none-found\nby: china", "no answer by china found: x")]
    [InlineData("kind: no-comment\nby: china", "china makes no comment: x")]
    [InlineData("kind: admission\nby: china", "china admits: x")]
    [InlineData("kind: travel-ban", "new travel-ban: x")]
    [InlineData("kind: denial\nby: china\ndraft: true", "china denies: x (draft)")]
    public void A_new_response_says_who_does_what(string keys, string sentence) => Expect("", $"-- responses/x.yaml --\ntitle: A response\n{keys}\n", sentence);

    [Fact]
    public void An_incident_s_own_claims_come_change_and_go()
    {
        const string Claims =
            """
            -- incidents/parliament.yaml --
            title: Parliament compromised
            occurred: 2021-05
            sources: rnz
            attributed_to:
              - { actor: apt40, by: gcsb, date: 2024-03, confidence: likely, sources: rnz }
              - china
            """;
        Expect("", Claims,
            "attribution of parliament to apt40: stated by gcsb, March 2024, in the words “likely”",
            "attribution of parliament to china: on record without a speaker");
        Expect(Claims, Claims.Replace("likely", "almost certain", StringComparison.Ordinal).Replace("  - china", "  - { actor: china, rank: deprecated, reason: Withdrawn }", StringComparison.Ordinal),
            "attribution of parliament to apt40 by gcsb: confidence “likely” → “almost certain”",
            "attribution of parliament to china: rank normal → set aside",
            "attribution of parliament to china: reason not stated → “Withdrawn”");
        Expect(Claims, Claims.Replace("  - china\n", "", StringComparison.Ordinal).Replace("  - china", "", StringComparison.Ordinal),
            "attribution of parliament to china: removed");
        Expect(Claims, Claims.Replace("by: gcsb", "by: [gcsb, { name: Ministry }]", StringComparison.Ordinal),
            "attribution of parliament to apt40 by gcsb and Ministry: speakers gcsb → gcsb and Ministry");
    }

    [Fact]
    public void A_response_attributes_with_another_word() => Expect(
        "",
        """
        -- responses/attribution.yaml --
        title: The bureau names APT40
        kind: attribution
        announced: 2024-03-26
        by: gcsb
        incidents: parliament
        attributes: [{ actor: apt40, confidence: highly likely }, china]
        sources: rnz
        """,
        "attribution of parliament to china: stated by gcsb, 26 March 2024",
        "attribution of parliament to apt40 by gcsb: confidence not stated → “highly likely”");

    [Fact]
    public void A_removed_response_takes_its_claims_with_it() => Expect(
        "",
        "-- responses/attribution.yaml --\n",
        "attribution of parliament to apt40 by gcsb: removed",
        "response removed: attribution");

    [Fact]
    public void A_correction_is_told() => Expect(
        "",
        """
        -- articles/story.md --
        ---
        title: The story
        date: 2024-04-01
        incidents: parliament
        correction: [{ date: 2024-04-09, text: The month was wrong. }]
        ---
        What happened is told here.

        ## Later

        More was said.
        """,
        "correction of story, 9 April 2024: “The month was wrong.”");

    [Fact]
    public void Dates_become_finer_and_facts_change() => Expect(
        "",
        """
        -- incidents/parliament.yaml --
        title: Parliament was compromised
        occurred: 2021-05-11
        disclosed: 2024
        determination: confirmed
        kind: espionage
        targets: [{ name: Parliament, country: NZ }]
        sources: [rnz, ap, { title: A speech }]
        topics: espionage
        """,
        "date of parliament: May 2021 → 11 May 2021",
        "disclosure date of parliament: not stated → 2024",
        "determination of parliament: not stated → confirmed",
        "kind of parliament added: espionage",
        "target of parliament added: Parliament (New Zealand)",
        "source of parliament added: ap",
        "source of parliament added: “A speech”",
        "topic of parliament added: espionage",
        "title of parliament: “Parliament compromised” → “Parliament was compromised”");

    [Fact]
    public void Aliases_relations_and_offices_come_change_and_go()
    {
        const string Before =
            """
            -- actors/apt40.yaml --
            name: APT40
            kind: intrusion-set
            aliases: [Leviathan, { name: Kryptonite, namer: { name: Vendor } }]
            links: [{ type: attributed-to, actor: china, by: gcsb }]
            roles: [{ title: Head, of: gcsb, from: 2020 }]
            """;
        Expect(Before,
            """
            -- actors/apt40.yaml --
            name: APT40
            kind: intrusion-set
            aliases: [{ name: Leviathan, relation: overlaps }, { name: Islanddreams, namer: gcsb }]
            links: [{ type: attributed-to, actor: china, by: [gcsb, china] }, { type: part-of, actor: gcsb }]
            roles: [{ title: Head, of: gcsb, from: 2020, to: 2024 }]
            """,
            "relation of apt40 added: part-of gcsb",
            "relation of apt40, attributed-to china: speakers gcsb → gcsb and china",
            "office of apt40, Head, gcsb: end not stated → 2024",
            "alias of apt40 added: Islanddreams, used by gcsb",
            "alias of apt40 removed: Kryptonite, used by Vendor",
            "alias Leviathan of apt40: relation not stated → overlaps");
    }

    [Fact]
    public void Texts_are_told_by_section_and_number_of_words() => Expect(
        "",
        """
        -- articles/story.md --
        ---
        title: The story
        date: 2024-04-01
        incidents: parliament
        ---
        What really happened is told here [@rnz].

        ## Later

        More was said.

        ## In the end

        Nothing [at all](https://example.org/x).
        """,
        "text of story: 1 word added",
        "text of story: [@rnz] added",
        "text of story, section “In the end” added: 3 words");

    [Fact]
    public void A_draft_is_published() => Expect(
        "-- incidents/quiet.yaml --\ntitle: A quiet one\ndraft: true\n",
        "-- incidents/quiet.yaml --\ntitle: A quiet one\n",
        "incident published: quiet");

    [Theory]
    [InlineData("title: Nothing alike\nredirect_from: /incidents/parliament/", "incident renamed: parliament → renamed", "date of renamed: May 2021 → not stated", "source of renamed removed: rnz",
        "title of renamed: “Parliament compromised” → “Nothing alike”", "old address of renamed added: /incidents/parliament/")]
    [InlineData("title: Parliament compromised\noccurred: 2021-05\nsources: rnz", "incident renamed: parliament → renamed")]
    [InlineData("title: Parliament compromised\noccurred: 2021\nsources: rnz", "incident renamed: parliament → renamed", "date of renamed: May 2021 → 2021")]
    public void A_record_under_another_id_is_the_same_record(string keys, params string[] sentences) => Expect(
        "",
        $"-- incidents/parliament.yaml --\n-- incidents/renamed.yaml --\n{keys}\n" + Common("responses/attribution.yaml", "incidents: parliament", "incidents: renamed") + Common("articles/story.md", "incidents: parliament", "incidents: renamed"),
        sentences);

    [Fact]
    public void What_went_and_what_came_are_two_records_when_nothing_joins_them() => Expect(
        "",
        "-- incidents/other.yaml --\ntitle: Another\n-- sources/ap.yaml --\n",
        "incident added: other",
        "source removed: ap");

    [Fact]
    public void Settings_vocabulary_and_files_are_told_last() => Expect(
        "-- assets/a.txt --\nA\n-- assets/b.txt --\nB\n",
        """
        -- site.yaml --
        title: Test
        url: https://example.org
        zone: Etc/UTC
        page_size: 30
        -- vocabulary.yaml --
        response_kinds:
          rebuke: { label: Rebuke, family: talk }
          sanction: { label: Penalty }
        -- assets/a.txt --
        Another
        -- assets/b.txt --
        -- assets/c.txt --
        C
        """,
        "site: page size 25 → 30",
        "vocabulary, response_kinds added: rebuke (“Rebuke”)",
        "vocabulary, response_kinds, sanction: label “Sanction” → “Penalty”",
        "file added: assets/c.txt",
        "file removed: assets/b.txt",
        "file replaced: assets/a.txt");

    [Fact]
    public void A_change_says_where_it_is_written_and_what_it_was()
    {
        var change = Assert.Single(TwoVersions.Changes("", "-- incidents/parliament.yaml --\ntitle: Parliament compromised\noccurred: 2021-05-11\nsources: rnz\n"));

        Assert.Equal(("date-changed", "incident", "parliament", "Parliament compromised"), (change.Kind.Name, change.Thing.Kind, change.Thing.Id, change.Thing.Title));
        Assert.Equal(("2021-05", "2021-05-11"), (change.Before, change.After));
        Assert.EndsWith("/new/incidents/parliament.yaml(2,11)", change.At.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_list_begins_and_how_it_is_ordered_means_nothing() => Expect(
        "-- incidents/parliament.yaml --\ntitle: Parliament compromised\nkind: [espionage, data-theft]\ntargets: [gcsb, china]\nsources: [rnz, ap]\n",
        "-- incidents/parliament.yaml --\nsources:\n  - ap\n  - rnz\ntargets: [china, gcsb]\nkind: [data-theft, espionage]\ntitle: \"Parliament compromised\"\n");

    private static string Common(string path, string from, string to)
    {
        var text = Support.SiteText.Parse(TwoVersions.Common)[path];
        return $"-- {path} --\n{text.Replace(from, to, StringComparison.Ordinal)}";
    }

    private static void Expect(string before, string after, params string[] sentences) => Assert.Equal(sentences, TwoVersions.Sentences(before, after));
}
