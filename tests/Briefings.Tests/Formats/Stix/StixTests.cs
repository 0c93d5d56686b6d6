using System.Text.Json;
using Briefings.Formats.Stix;
using Briefings.Model;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Stix;

public sealed class StixTests
{
    private const string Ours = "extension-definition--699253fc-da2e-4177-8e0f-47fd1f8d0343";

    [Theory]
    [InlineData("https://test.example/actors/apt40/", "a7800f5b-f748-56e7-b853-62cbcd6f1472")]
    [InlineData("https://test.example/é", "1b167ba4-7134-56e9-8de7-e2a4b2aeb806")]
    public void An_id_is_the_version_5_UUID_of_an_address(string address, string expected) =>
        Assert.Equal(expected, NameUuid.OfAddress(address).ToString());

    [Fact]
    public void Ids_do_not_depend_on_where_the_site_is_built_for()
    {
        var site = new FormatSite(settings => settings, "https://preview.example/sub/", noIndex: false, Records.Actor("apt40"));
        var actor = Objects(site).Single(one => Text(one, "name") == "APT40");
        Assert.Equal("identity--a7800f5b-f748-56e7-b853-62cbcd6f1472", Text(actor, "id"));
        Assert.Equal("https://preview.example/sub/actors/apt40/", Text(actor.GetProperty("external_references")[0], "url"));
    }

    [Fact]
    public void Each_speaker_of_an_attribution_has_a_relationship_of_his_own()
    {
        var site = new FormatSite(
            Records.Actor("apt"), Records.Actor("one"), Records.Actor("two"), Records.Incident("i"),
            Records.Response("said", "2024-03-26", ["one", "two"], ["i"], attributes: ["apt"]));
        var claims = Claims(site).ToList();

        Assert.Equal([IdOf(site, "ONE"), IdOf(site, "TWO")], claims.Select(claim => Text(claim, "created_by_ref")));
        Assert.All(claims, claim =>
        {
            Assert.Equal((IdOf(site, "Incident i"), IdOf(site, "APT")), (Text(claim, "source_ref"), Text(claim, "target_ref")));
            var said = claim.GetProperty("extensions").GetProperty(Ours).GetProperty("claim");
            Assert.Equal("2024-03-26", Text(said.GetProperty("date"), "edtf"));
            Assert.False(said.GetProperty("disputed").GetBoolean());
        });
    }

    [Fact]
    public void The_site_itself_never_says_that_somebody_did_it()
    {
        var site = new FormatSite(
            Records.Actor("apt") with { Links = [Link("attributed-to", "state")] }, Records.Actor("state"), Records.Actor("one"),
            Records.Incident("i") with { AttributedTo = [Claim("apt")] },
            Records.Response("said", "2024-03-26", ["one"], ["i"], attributes: ["apt"]));
        var publisher = IdOf(site, "Test");
        var said = Objects(site).Where(one => Text(one, "relationship_type") == "attributed-to").ToList();

        Assert.Equal(3, said.Count);
        Assert.All(said, one => Assert.NotEqual(publisher, Text(one, "created_by_ref")));
        // A claim without a recorded speaker has no creator, and says so.
        Assert.Equal(2, said.Count(one => !one.TryGetProperty("created_by_ref", out _)));
        Assert.Contains(said, one => Text(one, "description").Contains("no speaker is recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void A_denial_is_an_opinion_on_what_it_denies()
    {
        var denial = Records.Response("denial", "2024-03-27", ["state"], denies: ["said"]) with { Kind = Records.Term("denial", "reject") };
        var site = new FormatSite(
            Records.Actor("apt"), Records.Actor("one"), Records.Actor("two"), Records.Actor("state"), Records.Incident("i"), Records.Incident("j"),
            Records.Response("said", "2024-03-26", ["one", "two"], ["i", "j"], attributes: ["apt"]), denial);
        var opinions = Objects(site).Where(one => Text(one, "type") == "opinion").ToList();
        var claims = Claims(site).ToList();

        Assert.Equal((4, 2), (claims.Count, opinions.Count));
        Assert.Equal(claims.Select(claim => Text(claim, "id")).Order(StringComparer.Ordinal), opinions.SelectMany(About).Order(StringComparer.Ordinal));
        Assert.All(opinions, opinion => Assert.Equal(("disagree", IdOf(site, "STATE")), (Text(opinion, "opinion"), Text(opinion, "created_by_ref"))));
        Assert.All(claims, claim => Assert.EndsWith("Disputed.", Text(claim, "description"), StringComparison.Ordinal));
        Assert.Single(opinions, opinion => opinion.TryGetProperty("extensions", out _));
    }

    [Fact]
    public void A_denial_of_what_names_nobody_is_a_note()
    {
        var denial = Records.Response("denial", "2024", ["state"], answers: ["said"], denies: ["said"]) with { Kind = Records.Term("denial", "reject") };
        var site = new FormatSite(Records.Actor("state"), Records.Response("said", "2024"), denial);
        var note = Objects(site).Single(one => Text(one, "abstract") == "Response denial");
        Assert.Equal([IdOf(site, "Response said")], About(note));
        Assert.StartsWith("denial, by STATE: Response denial.", Text(note, "content"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("high confidence", 85)]
    [InlineData("Moderate", 50)]
    [InlineData("low", 15)]
    [InlineData("80", 80)]
    [InlineData("101", null)]
    [InlineData("almost certainly", null)]
    [InlineData("not high", null)]
    [InlineData("", null)]
    public void Confidence_is_a_number_only_where_the_speakers_word_has_one(string word, int? expected)
    {
        Assert.Equal(expected, StixConfidence.Of(word));
        var site = new FormatSite(
            Records.Actor("apt"), Records.Actor("one"),
            Records.Incident("i") with { AttributedTo = [Claim("apt") with { By = [Records.Party("one")], Confidence = word }] });
        var claim = Claims(site).Single();
        Assert.Equal(expected, claim.TryGetProperty("confidence", out var number) ? number.GetInt32() : null);
        if (word.Length > 0) Assert.Equal(word, Text(claim.GetProperty("extensions").GetProperty(Ours).GetProperty("claim"), "confidence"));
    }

    [Fact]
    public void An_incident_uses_Incident_Core_where_its_determination_is_known()
    {
        const string Core = "extension-definition--ef765651-680c-498d-9894-99799f2fa126";
        var site = new FormatSite(
            Records.Incident("known") with { Determination = Records.Term("confirmed"), Kinds = [Records.Term("espionage")] },
            Records.Incident("unknown"));
        JsonElement Extensions(string name) => Objects(site).Single(one => Text(one, "name") == name).GetProperty("extensions");
        Assert.Equal("confirmed", Text(Extensions("Incident known").GetProperty(Core), "determination"));
        Assert.False(Extensions("Incident unknown").TryGetProperty(Core, out _));
    }

    [Fact]
    public void A_date_is_never_made_an_instant()
    {
        var site = new FormatSite(Records.Actor("apt") with { Kind = Records.Term("intrusion-set"), FirstSeen = Records.Date("2009") });
        var actor = Objects(site).Single(one => Text(one, "type") == "intrusion-set");
        Assert.False(actor.TryGetProperty("first_seen", out _));
        Assert.Equal("2009", Text(RecordOf(actor), "first_seen"));
    }

    [Fact]
    public void Objects_are_dated_by_the_record_and_not_by_the_build()
    {
        var site = new FormatSite(
            settings => settings with { Zone = "Pacific/Auckland" },
            FormatSite.Article("a", "2024-03-28"),
            Records.Incident("i") with { Updated = Records.Date("2025-01-02") }, Records.Incident("j"));
        JsonElement Named(string name) => Objects(site).Single(one => Text(one, "name") == name);
        Assert.Equal("2024-03-27T11:00:00.000Z", Text(Named("Article a"), "published"));
        Assert.Equal(("1970-01-01T00:00:00.000Z", "2025-01-01T11:00:00.000Z"), (Text(Named("Incident i"), "created"), Text(Named("Incident i"), "modified")));
        Assert.Equal(("1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z"), (Text(Named("Incident j"), "created"), Text(Named("Incident j"), "modified")));
    }

    [Fact]
    public void Every_reference_leads_to_an_object_and_every_object_has_one_id_and_is_marked_clear()
    {
        var objects = Objects(Rich()).ToList();
        var ids = objects.Select(one => Text(one, "id")).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var one in objects)
        {
            Assert.StartsWith(Text(one, "type") + "--", Text(one, "id"), StringComparison.Ordinal);
            Assert.Equal("2.1", Text(one, "spec_version"));
            Assert.All(References(one), reference => Assert.Contains(reference, ids));
            if (Text(one, "type") is "marking-definition" or "extension-definition" || Text(one, "name") == "Briefings") continue;
            Assert.Contains("marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", References(one));
        }

        Assert.Equal(
            ["extension-definition", "grouping", "identity", "incident", "intrusion-set", "location", "marking-definition", "note", "opinion", "relationship", "report"],
            objects.Select(one => Text(one, "type")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bundle_of_an_incident_holds_the_same_objects_as_the_whole()
    {
        var site = Rich();
        var whole = Objects(site).ToDictionary(one => Text(one, "id"), one => one.GetRawText(), StringComparer.Ordinal);
        var part = Objects(site, "incidents/i/stix.json").ToList();
        Assert.All(part, one => Assert.Equal(whole[Text(one, "id")], one.GetRawText()));
        Assert.Contains(part, one => Text(one, "type") == "opinion");
        Assert.Contains(part, one => Text(one, "type") == "report");
        Assert.DoesNotContain(part, one => Text(one, "name") == "Incident other");
        Assert.True(part.Count < whole.Count);
    }

    [Fact]
    public void A_response_to_many_incidents_does_not_make_the_bundle_of_each_long()
    {
        var incidents = Enumerable.Range(0, 250).Select(number => Records.Incident($"i{number}")).ToArray();
        var site = new FormatSite([.. incidents, Records.Response("all", "2024", about: [.. incidents.Select(incident => incident.Id)])]);
        var notes = Objects(site).Where(one => Text(one, "type") == "note").ToList();
        Assert.Equal([100, 100, 50], notes.Select(note => About(note).Count()));
        Assert.Equal(250, notes.SelectMany(About).Distinct(StringComparer.Ordinal).Count());

        var own = Objects(site, "incidents/i249/stix.json").Single(one => Text(one, "type") == "note");
        Assert.Contains(IdOf(site, "Incident i249"), About(own));
    }

    [Fact]
    public void The_text_of_an_article_is_a_note_on_its_report_and_stands_only_in_the_whole()
    {
        var site = Rich();
        var text = Objects(site).Single(one => Text(one, "type") == "note" && one.TryGetProperty("extensions", out var all) && all.GetProperty(Ours).TryGetProperty("text_of", out _));
        Assert.Equal("On [[apt]].\n", Text(text, "content"));
        Assert.Equal([IdOf(site, "report", "Article a")], About(text));
        Assert.DoesNotContain(Objects(site, "incidents/i/stix.json"), one => Text(one, "id") == Text(text, "id"));
    }

    [Fact]
    public void A_country_is_a_location_that_its_actors_share()
    {
        var site = new FormatSite(
            Records.Actor("a") with { Country = "NZ" }, Records.Actor("b") with { Country = "NZ" },
            Records.Incident("i") with { Targets = [Records.Named("Somebody") with { Country = "NZ", Kind = Records.Term("person") }] });
        var where = Objects(site).Single(one => Text(one, "type") == "location");
        Assert.Equal(("New Zealand", "NZ"), (Text(where, "name"), Text(where, "country")));
        var located = Objects(site).Where(one => Text(one, "relationship_type") == "located-at").ToList();
        Assert.Equal([IdOf(site, "A"), IdOf(site, "B"), IdOf(site, "Somebody")], located.Select(one => Text(one, "source_ref")));
        Assert.Equal("individual", Text(Objects(site).Single(one => Text(one, "name") == "Somebody"), "identity_class"));
    }

    [Theory]
    [MemberData(nameof(HostileTextTests.Texts), MemberType = typeof(HostileTextTests))]
    public void A_title_survives(string title)
    {
        var site = new FormatSite(
            FormatSite.Article("a", "2024-03-28", title: title) with { Summary = title }, Records.Actor("apt", title),
            Records.Response("r", "2024") with { Name = title });
        var report = Objects(site).Single(one => Text(one, "type") == "report");
        Assert.Equal((title, title), (Text(report, "name"), Text(RecordOf(report), "title")));
        Assert.Equal(title, Text(Objects(site).Single(one => Text(one, "type") == "note"), "abstract"));
    }

    private static FormatSite Rich() => new(
        settings => settings with { Licence = new("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/") },
        FormatSite.Article("a", "2024-03-28", "On [[apt]].\n") with { Actors = [Records.Ref("apt")], Incidents = [Records.Ref("i")], Topics = [Records.Ref("war")] },
        FormatSite.Article("about-nothing", "2024-03-29"),
        Records.Actor("apt") with { Kind = Records.Term("intrusion-set"), Links = [Link("attributed-to", "state") with { By = [Records.Party("one")] }] },
        Records.Actor("state") with { Country = "CN", Sources = [SourceEntry.To(Records.Ref("s"))] },
        Records.Actor("one") with { Country = "NZ" },
        Records.Incident("i") with { Targets = [Records.Party("one"), Records.Named("No record")], Sources = [SourceEntry.To(Records.Ref("s"))] },
        Records.Incident("other"),
        Records.Response("said", "2024-03-26", ["one"], ["i"], attributes: ["apt"]),
        Records.Response("no", "2024-03-27", ["state"], answers: ["said"], denies: ["said"]) with { Kind = Records.Term("denial", "reject") },
        Records.Response("alone") with { Toward = [Records.Named("Another")] },
        Records.Source("s"));

    private static JsonElement.ArrayEnumerator Objects(FormatSite site, string path = "data/stix.json")
    {
        var bundle = site.Json(path);
        Assert.Equal("bundle", Text(bundle, "type"));
        return bundle.GetProperty("objects").EnumerateArray();
    }

    private static IEnumerable<JsonElement> Claims(FormatSite site) =>
        Objects(site).Where(one => Text(one, "relationship_type") == "attributed-to");

    private static string IdOf(FormatSite site, string name) =>
        Text(Objects(site).Single(one => Text(one, "name") == name || Text(one, "abstract") == name), "id");

    private static string IdOf(FormatSite site, string type, string name) =>
        Text(Objects(site).Single(one => Text(one, "type") == type && Text(one, "name") == name), "id");

    private static JsonElement RecordOf(JsonElement one) => one.GetProperty("extensions").GetProperty(Ours).GetProperty("record");

    private static IEnumerable<string> About(JsonElement one) => one.GetProperty("object_refs").EnumerateArray().Select(reference => reference.GetString()!);

    private static IEnumerable<string> References(JsonElement one) => one.EnumerateObject().SelectMany(member => member switch
    {
        _ when member.Name.EndsWith("_ref", StringComparison.Ordinal) => [member.Value.GetString()!],
        _ when member.Name.EndsWith("_refs", StringComparison.Ordinal) => member.Value.EnumerateArray().Select(value => value.GetString()!),
        _ => Enumerable.Empty<string>(),
    });

    private static string Text(JsonElement one, string name) => one.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private static ActorLink Link(string type, string actor) => new() { Type = Records.Term(type), Actor = Records.Party(actor), At = Records.At("link") };

    private static AttributionClaim Claim(string actor) => new() { Actor = Records.Party(actor), At = Records.At("claim") };
}
