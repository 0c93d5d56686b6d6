namespace Briefings.Tests.Site;

/// <summary>The incident and actor pages of a small site in which two sides tell of one intrusion.</summary>
public sealed class AccountTests
{
    private const string Site =
        """
        -- actors/group.yaml --
        name: Group Nine
        kind: intrusion-set
        aliases:
          - { name: Velvet Nine, namer: agency }
          - { name: Plain Nine }
        links:
          - { type: attributed-to, actor: realm, by: agency }
        -- actors/realm.yaml --
        name: The Realm
        kind: state
        -- actors/agency.yaml --
        name: The Agency
        kind: government-body
        links:
          - { type: part-of, actor: island }
        -- actors/island.yaml --
        name: The Island
        kind: state
        -- actors/clerk.yaml --
        name: A Clerk
        kind: person
        roles:
          - { title: Head, of: agency }
        -- incidents/breach.yaml --
        title: The breach
        occurred: 2021
        disclosed: 2024-03-26
        zone: Pacific/Auckland
        targets: [{ name: A library }]
        attributed_to:
          - { actor: { name: Somebody else }, by: { name: Vendor One }, date: 2024-03-01 }
        sources: [{ title: The only report, url: https://report.example/ }]
        -- responses/names.yaml --
        title: The Agency names the group
        kind: attribution
        announced: 2024-03-26
        zone: Pacific/Auckland
        by: [agency]
        incidents: [breach]
        attributes: [{ actor: group, confidence: almost certain }]
        quote: { text: It was this group, speaker: clerk }
        -- responses/denies.yaml --
        title: The Realm denies it
        kind: denial
        announced: 2024-03-27
        zone: Asia/Shanghai
        by: [realm]
        incidents: [breach]
        answers: [names]
        denies: [names]
        -- responses/sanctions.yaml --
        title: The Agency cuts trade
        kind: sanction
        announced: 2024-04
        by: [agency]
        incidents: [breach]
        -- responses/refuses.yaml --
        title: The Island does not follow
        kind: declined
        announced: 2024-05-02
        by: [island]
        answers: [sanctions]
        incidents: [breach]
        reason: There is no law for it.
        -- responses/looked.yaml --
        title: Nothing found of the group
        kind: none-found
        announced: 2024-06-01
        by: [group]
        incidents: [breach]
        """;

    private const string Incident = "incidents/breach/index.html";

    private static readonly BuiltPages Pages = BuiltPages.Of(Site);

    [Fact]
    public void Every_speaker_has_a_page_and_nobody_else()
    {
        Assert.Equal(
            ["agency", "island", "realm", "vendor-one"],
            Pages.Paths.Where(path => path.Contains("as-told-by", StringComparison.Ordinal)).Select(path => path.Split('/')[3]).Order(StringComparer.Ordinal));
        Assert.All(new[] { "agency", "island", "realm", "vendor-one" }, speaker =>
            Assert.Contains($"href=\"/incidents/breach/as-told-by/{speaker}/\"", Pages.Html(Incident), StringComparison.Ordinal));
        Assert.Contains("/incidents/breach/as-told-by/realm/", Pages.Html("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_has_its_own_names_and_words_and_marks_what_others_say()
    {
        const string Page = "incidents/breach/as-told-by/agency/index.html";

        var culprit = Pages.Words(Page, "of-culprit");
        Assert.Contains("Group Nine", culprit, StringComparison.Ordinal);
        Assert.Contains("almost certain", culprit, StringComparison.Ordinal);
        Assert.Contains("Others say differently Vendor One: Somebody else, 1 Mar 2024", culprit, StringComparison.Ordinal);
        Assert.Contains("Disputed by The Realm : The Realm denies it, 27 Mar 2024", culprit, StringComparison.Ordinal);
        Assert.Contains("Group Nine : Velvet Nine", Pages.Words(Page, "of-names"), StringComparison.Ordinal);
        Assert.DoesNotContain("Plain Nine", Pages.Html(Page), StringComparison.Ordinal);
        Assert.Contains("It was this group A Clerk", Pages.Words(Page, "of-statements"), StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/incidents/breach/as-told-by/agency/\">", Pages.Html(Page), StringComparison.Ordinal);
        Assert.Contains("<span aria-current=\"page\">The Agency</span>", Pages.Html(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_can_be_cited() =>
        Assert.Contains("“The breach, as told by The Agency”, edition of 21 November 2026, https://example.org/incidents/breach/as-told-by/agency/",
            Pages.Words("incidents/breach/as-told-by/agency/index.html", "of-citing"), StringComparison.Ordinal);

    [Fact]
    public void Who_names_nobody_is_not_made_to()
    {
        const string Page = "incidents/breach/as-told-by/realm/index.html";

        Assert.Contains("This record holds no statement by The Realm about who did it.", Pages.Words(Page, "of-culprit"), StringComparison.Ordinal);
        Assert.Contains("The Agency : The Agency names the group, 26 Mar 2024", Pages.Words(Page, "of-denials"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_has_its_reason_beside_what_others_did() =>
        Assert.Contains("Reason given: There is no law for it. Others acted: The Agency : The Agency cuts trade, Apr 2024",
            Pages.Words("incidents/breach/as-told-by/island/index.html", "of-refusals"), StringComparison.Ordinal);

    [Fact]
    public void The_register_says_of_every_empty_cell_why()
    {
        var register = Pages.Words(Incident, "of-answers");

        Assert.Contains("Party Accuse Restrict Reject or admit", register, StringComparison.Ordinal);
        Assert.Contains("A library Target no record here", register, StringComparison.Ordinal);
        Assert.Contains("Group Nine Named in an attribution none found, as of 1 Jun 2024", register, StringComparison.Ordinal);
        Assert.Contains("The Island no record here Declined to act 2 May 2024 Reason given: There is no law for it.", register, StringComparison.Ordinal);
        Assert.Contains("The Realm no record here no record here Denial 27 Mar 2024", register, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_within_three_days_stand_together_in_their_zones() => Assert.Equal(
        "Statements close together Within 72 hours: The Realm, The Agency 26 Mar 2024 · Attribution The Agency names the group 27 Mar 2024 · Denial The Realm denies it",
        Pages.Words(Incident, "of-waves"));

    [Fact]
    public void The_time_that_it_took_is_said_and_drawn()
    {
        Assert.Contains("From the event to disclosure 27 to 39 months", Pages.Words(Incident, "of-clocks"), StringComparison.Ordinal);
        Assert.Contains("From disclosure to the first response: Accuse the same day", Pages.Words(Incident, "of-clocks"), StringComparison.Ordinal);
        Assert.Contains("<rect class=\"maybe\" x=\"69.15%\" y=\"2\" width=\"30.85%\" height=\"12\"/>", Pages.Html(Incident), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_source_is_cited_by_each_fact()
    {
        Assert.Contains("<time datetime=\"2021\">2021</time><sup class=\"n\">", Pages.Html(Incident), StringComparison.Ordinal);
        Assert.Contains("A library<sup class=\"n\">", Pages.Html(Incident), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_shows_who_says_so_and_what_is_disputed()
    {
        var drawing = Pages.Words(Incident, "of-drawing");

        Assert.Contains("Attributed to (disputed) · says The Agency Group Nine", drawing, StringComparison.Ordinal);
        Assert.Contains("Attributed to · says Vendor One Somebody else", drawing, StringComparison.Ordinal);
        Assert.Contains("Denial The Realm", drawing, StringComparison.Ordinal);
        Assert.Contains("Attribution, Sanction The Agency", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("None found", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_says_under_its_name_what_is_said_of_it_and_what_it_denies()
    {
        var html = Pages.Html("actors/realm/index.html");
        var head = BuiltPages.Plain(html[html.IndexOf("class=\"says\"", StringComparison.Ordinal)..html.IndexOf("class=\"with-aside\"", StringComparison.Ordinal)]);

        Assert.Contains("Said to be behind Group Nine according to The Agency", head, StringComparison.Ordinal);
        Assert.Contains("Denies statements by The Agency", head, StringComparison.Ordinal);
    }

    [Fact]
    public void An_actors_drawing_has_its_relations_offices_and_claims()
    {
        var drawing = Pages.Words("actors/agency/index.html", "of-drawing");

        Assert.Contains("Part of The Island", drawing, StringComparison.Ordinal);
        Assert.Contains("Head A Clerk", drawing, StringComparison.Ordinal);
        Assert.Contains("Attributes it to Group Nine (disputed) The breach", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_in_which_nothing_is_stated_is_left_out()
    {
        var names = Pages.Words("actors/group/index.html", "of-names");

        Assert.Contains("Name Used by Velvet Nine", names, StringComparison.Ordinal);
        Assert.DoesNotContain("First use", names, StringComparison.Ordinal);
        Assert.DoesNotContain("When", Pages.Words("actors/group/index.html", "of-relations"), StringComparison.Ordinal);
    }
}
