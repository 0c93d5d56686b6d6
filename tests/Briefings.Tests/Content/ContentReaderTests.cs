using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Tests.Support;

namespace Briefings.Tests.Content;

public sealed class ContentReaderTests
{
    private const string WholeSite = """
        -- site.yaml --
        title: Two clocks
        url: https://briefings.example/nz
        zone: Pacific/Auckland
        description: >-
          State-linked cyber operations
          and the diplomacy around them.
        language: en-NZ
        publisher: { name: Editors, url: https://briefings.example, email: editors@briefings.example }
        licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
        navigation:
          - actors
          - { title: How we work, target: method }
        rules: { BRF2001: off }
        page_size: 25
        feed_size: 30
        -- vocabulary.yaml --
        incident_kinds:
          espionage: Spying
          wiretapping: { label: Wiretapping, explanation: Listening in on calls. }
        response_kinds:
          petition: { label: Petition, family: talk, roles: { announced: Handed in } }
        -- notes.txt --
        Not read, and off.
        -- actors/nz/gcsb.yaml --
        name: GCSB
        kind: government-body
        country: NZ
        aliases:
          - Government Communications Security Bureau
          - { name: The Bureau, namer: { name: RNZ, kind: media }, relation: same, first_used: 2001, sources: rnz }
        links:
          - { type: part-of, actor: new-zealand, by: [gcsb], from: 1977, to: 2003, confidence: sure, sources: [rnz], note: By law. }
        same_as: { wikidata: Q5588870, website: "https://www.gcsb.govt.nz/" }
        first_seen: 1977-09
        -- actors/apt40.yml --
        name: APT40
        kind: intrusion-set
        same_as: { mitre_attack: G0065, misp_galaxy: 5b4b6980-3bc7-11e8-84d6-879aaac37dd9, opensanctions: NK-abc }
        last_seen: 2021-08?
        -- actors/andrew-clark.yaml --
        name: Andrew Clark
        kind: person
        roles: { title: Director-general, of: gcsb, from: 2023 }
        -- incidents/nz-parliament-2021.yaml --
        title: Compromise of parliamentary agencies
        kind: [espionage, wiretapping]
        determination: confirmed
        occurred: 2021
        discovered: 2021-08
        disclosed: 2024-03-26
        zone: Pacific/Auckland
        targets: [parliamentary-service, { name: Academics, country: GB, kind: civil-society }]
        target_sectors: legislature
        attributed_to:
          - apt40
          - { actor: { name: Somebody }, by: gcsb, date: 2024-03-26, basis: analysis, form: speech, confidence: confidently, rank: preferred, reason: Latest., sources: [rnz] }
        impact: Technical data left.
        events:
          - { date: 2021-08, text: Found., actors: gcsb, sources: rnz }
        -- responses/gcsb-attributes.yaml --
        title: New Zealand attributes the compromise
        kind: attribution
        announced: 2024-03-26
        in_force: 2024-03-26
        ended: 2024-04
        by: gcsb
        toward: [china]
        incidents: nz-parliament-2021
        answers: [earlier]
        attributes: [apt40, { actor: china, confidence: sure, basis: analysis, form: statement }]
        denies: other
        reason: Democracy.
        measures: [Hardening, Training]
        quote: { text: "a pattern — of attacks", speaker: andrew-clark, source: { title: Press release } }
        -- responses/petition.yaml --
        title: A petition
        kind: petition
        -- sources/rnz.yaml --
        title: No sanctions
        publisher: RNZ
        publisher_kind: media
        author: A reporter
        url: https://www.rnz.co.nz/news/1
        published: 2024-03-26
        accessed: 2024-03-27
        archive_url: https://web.archive.org/web/2024/https://www.rnz.co.nz/news/1
        language: en-NZ
        repeats: ap
        reliability: b2
        -- topics/attribution.yaml --
        title: Attribution
        -- articles/2024/two-clocks.md --
        ---
        title: "Found in 2021: told in 2024"
        date: 2024-03-27
        updated: 2024-03-28
        summary: One paragraph.
        description: |
            # Heading

            Text.
        key_points: [One, Two]
        authors: An editor
        actors: [gcsb, apt40]
        incidents: nz-parliament-2021
        responses: gcsb-attributes
        sources: [rnz, { title: Inline, url: "https://example.org/a", repeats: rnz }]
        topics: [attribution]
        image: { src: assets/img/map.png, alt: A map., credit: Us, caption: Where. }
        correction: { date: 2024-03-28, text: A name was wrong. }
        draft: true
        autolink: false
        redirect_from: [/old/path/, /older]
        ---

        Body with [[apt40]].
        -- pages/method.md --
        ---
        title: Method
        autolink: true
        ...
        How we work.
        -- assets/img/map.png --
        png
        -- assets/.hidden --
        no
        -- actors/gcsb.yaml~ --
        no
        """;

    [Fact]
    public void A_whole_site_is_read_into_records()
    {
        using var site = SiteFolder.Write(WholeSite);

        var content = site.ReadClean();

        Assert.Equal(["andrew-clark", "apt40", "gcsb"], content.Actors.Select(actor => actor.Id));
        Assert.Equal("img/map.png", Assert.Single(content.Assets).Path);
        Assert.Equal(4, content.Assets[0].Length);
        Assert.Equal("Attribution", Assert.Single(content.Topics).Name);
        Assert.True(Assert.Single(content.Topics).HasRecord);
        var page = Assert.Single(content.Pages);
        Assert.Equal(("method", "How we work.", true), (page.Id, page.Body.Text, page.AutoLink));
        Assert.Equal(5, page.Body.At.Line);
    }

    [Fact]
    public void Settings_are_read_with_their_levels()
    {
        using var site = SiteFolder.Write(WholeSite);

        var settings = site.ReadClean().Settings;

        Assert.Equal("https://briefings.example/nz/", settings.Url.AbsoluteUri);
        Assert.Equal("State-linked cyber operations and the diplomacy around them.", settings.Description);
        Assert.Equal(("Pacific/Auckland", "en-NZ", 25, 30), (settings.Zone, settings.Language, settings.PageSize, settings.FeedSize));
        Assert.Equal(new Publisher("Editors", "https://briefings.example", "editors@briefings.example"), settings.Publisher);
        Assert.Equal("CC BY 4.0", settings.Licence.Name);
        Assert.Equal([("", "actors"), ("How we work", "method")], settings.Navigation.Select(entry => (entry.Title, entry.Target)));
    }

    [Fact]
    public void An_actor_has_all_that_its_file_states()
    {
        using var site = SiteFolder.Write(WholeSite);

        var content = site.ReadClean();
        var gcsb = content.Actors[2];

        Assert.Equal(("GCSB", "government-body", "NZ", "1977-09"), (gcsb.Name, gcsb.Kind.Id, gcsb.Country, gcsb.FirstSeen!.ToString()));
        Assert.Equal(["Government Communications Security Bureau", "The Bureau"], gcsb.Aliases.Select(alias => alias.Name));
        Assert.Equal(("RNZ", "media", "same"), (gcsb.Aliases[1].Namer!.Name, gcsb.Aliases[1].Namer!.Kind!.Id, gcsb.Aliases[1].Relation!.Id));
        Assert.Equal("rnz", Assert.Single(gcsb.Aliases[1].Sources).Reference!.Value.Id);
        var link = Assert.Single(gcsb.Links);
        Assert.Equal(("part-of", "new-zealand", "gcsb", "sure", "By law."), (link.Type.Id, link.Actor.Actor!.Value.Id, link.By[0].Actor!.Value.Id, link.Confidence, link.Note));
        Assert.Equal(("Q5588870", "https://www.gcsb.govt.nz/"), (gcsb.SameAs.Wikidata, gcsb.SameAs.Website));
        Assert.Equal("Director-general", Assert.Single(content.Actors[0].Roles).Title);
        Assert.Equal(("G0065", "NK-abc"), (content.Actors[1].SameAs.MitreAttack, content.Actors[1].SameAs.OpenSanctions));
    }

    [Fact]
    public void An_incident_has_its_claims_with_and_without_a_speaker()
    {
        using var site = SiteFolder.Write(WholeSite);

        var incident = Assert.Single(site.ReadClean().Incidents);

        Assert.Equal(["Spying", "Wiretapping"], incident.Kinds.Select(kind => kind.Label));
        Assert.Equal(["parliamentary-service", ""], incident.Targets.Select(target => target.Actor?.Id ?? ""));
        Assert.Equal(("Academics", "GB", "civil-society"), (incident.Targets[1].Name, incident.Targets[1].Country, incident.Targets[1].Kind!.Id));
        Assert.Equal(["legislature"], incident.TargetSectors);
        Assert.Empty(incident.AttributedTo[0].By);
        Assert.Equal(("Somebody", ClaimRank.Preferred, "Latest."), (incident.AttributedTo[1].Actor.Name, incident.AttributedTo[1].Rank, incident.AttributedTo[1].Reason));
        Assert.Equal(("2021-08", "Found."), (incident.Events[0].Date.ToString(), incident.Events[0].Text));
    }

    [Fact]
    public void A_response_has_its_family_from_the_vocabulary()
    {
        using var site = SiteFolder.Write(WholeSite);

        var responses = site.ReadClean().Responses;

        Assert.Equal(("attribution", "accuse"), (responses[0].Kind.Id, responses[0].Kind.Family));
        Assert.Equal(["apt40", "china"], responses[0].Attributes.Select(each => each.Actor.Actor!.Value.Id));
        Assert.Equal(["Hardening", "Training"], responses[0].Measures);
        Assert.Equal(("a pattern — of attacks", "Press release"), (responses[0].Quote!.Text, responses[0].Quote!.Source!.Inline!.Title));
        Assert.Equal(("talk", "Handed in", "Petition"), (responses[1].Kind.Family, responses[1].Kind.Roles["announced"], responses[1].Kind.Plural));
    }

    [Fact]
    public void An_article_knows_where_its_texts_stand_in_the_file()
    {
        using var site = SiteFolder.Write(WholeSite);

        var article = Assert.Single(site.ReadClean().Articles);

        Assert.Equal(("Found in 2021: told in 2024", "2024-03-27", true, false), (article.Name, article.Date.ToString(), article.IsDraft, article.AutoLink));
        Assert.Equal("\nBody with [[apt40]].", article.Body.Text);
        Assert.Equal((24, 11), PlaceOf(article.Body.Locate(1, 10)));
        Assert.Equal("# Heading\n\nText.", article.Description.Text);
        Assert.Equal((9, 6), PlaceOf(article.Description.Locate(2, 1)));
        Assert.Equal((3, 7), PlaceOf(article.Fields["date"]));
        Assert.Equal(("assets/img/map.png", "A map."), (article.Image!.Src, article.Image.Alt));
        Assert.Equal("A name was wrong.", Assert.Single(article.Corrections).Text);
        Assert.Equal(["/old/path/", "/older"], article.RedirectFrom.Select(address => address.Path));
        Assert.Equal(("rnz", "Inline"), (article.Sources[0].Reference!.Value.Id, article.Sources[1].Inline!.Title));
    }

    [Fact]
    public void Reading_twice_gives_the_same_faults_in_the_same_order()
    {
        using var site = SiteFolder.Write(string.Concat(Enumerable.Range(0, 60).Select(i => $"-- actors/a{i}.yaml --\nnam: x\nkind: nothing\n")));

        var first = site.ReadFaults();

        Assert.Equal(180, first.Count);
        Assert.Equal(first, site.ReadFaults());
    }

    [Fact]
    public void A_record_with_faults_stays_in_the_set_so_that_references_to_it_hold()
    {
        using var site = SiteFolder.Write("-- actors/broken.yaml --\nname: [\n-- actors/nameless.yaml --\nkind: state\n");

        var content = site.Read(out var found);

        Assert.Equal(["broken", "nameless"], content.Actors.Select(actor => actor.Title));
        Assert.Equal([YamlRules.Syntax, ValueRules.MissingKey], found.Select(diagnostic => diagnostic.Rule));
    }

    [Fact]
    public void Messages_name_the_input_folder_as_the_user_gave_it()
    {
        using var site = SiteFolder.Write("-- actors/x.yaml --\nname: X\n");
        var diagnostics = new DiagnosticBag();

        Briefings.Content.ContentReader.Read(site.Input + "/./", diagnostics, TestContext.Current.CancellationToken);

        Assert.Equal(site.Input + "/./actors/x.yaml", Assert.Single(diagnostics.ToSortedList()).Location.File);
    }

    [Fact]
    public void Reading_stops_when_it_is_asked_to()
    {
        using var site = SiteFolder.Write(WholeSite);
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Briefings.Content.ContentReader.Read(site.Input, new DiagnosticBag(), cancellation.Token));
    }

    private static (int Line, int Column) PlaceOf(SourceLocation at) => (at.Line, at.Column);
}
