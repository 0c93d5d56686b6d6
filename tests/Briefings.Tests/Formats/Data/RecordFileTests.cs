using System.Text.Json;
using Briefings.Model;
using Briefings.Site;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Data;

public sealed class RecordFileTests
{
    [Fact]
    public void A_record_is_beside_its_page_and_begins_with_what_a_preview_shows()
    {
        var file = new FormatSite(
            Records.Actor("apt"),
            Records.Incident("breach", "2021-08?", disclosed: "2024-03-26") with { Summary = "Mail was read.", Targets = [Records.Party("apt")] }).Text("incidents/breach/index.json");
        Assert.StartsWith(
            """
            {
              "$schema": "https://test.example/data/schema/incident.json",
              "type": "incident",
              "title": "Incident breach",
              "summary": "Mail was read.",
              "dates": [
                {
                  "label": "Happened",
                  "date": {
                    "edtf": "2021-08?",
                    "earliest": "2021-08-01",
                    "latest": "2021-08-31",
                    "precision": "month",
                    "uncertain": true,
                    "text": "possibly August 2021"
                  }
                },
                {
                  "label": "Became public",
                  "date": {
                    "edtf": "2024-03-26",
                    "earliest": "2024-03-26",
                    "latest": "2024-03-26",
                    "precision": "day",
                    "text": "26 March 2024"
                  }
                }
              ],
              "url": "https://test.example/incidents/breach/",
              "record": {
                "id": "breach",
            """, file, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_of_every_collection_has_one_that_says_what_the_data_files_say()
    {
        var site = OneOfEach();
        foreach (var record in site.Context.Graph.Content.AllRecords())
        {
            var file = site.Json(Addresses.Folder(record.Key) + "index.json");
            Assert.Equal(record.Collection.Singular(), file.GetProperty("type").GetString());
            Assert.Equal(record.Title, file.GetProperty("title").GetString());
            if (record is Topic or Page) continue;
            var inData = site.Json($"data/{record.Collection.Folder()}.json").GetProperty("records").EnumerateArray()
                .Single(other => other.GetProperty("id").GetString() == record.Id);
            Assert.True(JsonElement.DeepEquals(inData, file.GetProperty("record")), record.Key.ToString());
        }
    }

    [Fact]
    public void What_others_say_of_a_record_is_there_with_titles_and_addresses()
    {
        var site = OneOfEach();
        var actor = site.Json("actors/apt/index.json");
        var claim = Assert.Single(actor.GetProperty("claims_against").EnumerateArray());
        Assert.Equal("Incident breach", claim.GetProperty("incident").GetProperty("title").GetString());
        Assert.True(claim.GetProperty("disputed").GetBoolean());
        Assert.Equal("https://test.example/responses/denial/",
            Assert.Single(claim.GetProperty("denied_by").EnumerateArray()).GetProperty("response").GetProperty("url").GetString());
        Assert.Single(site.Json("actors/gov/index.json").GetProperty("claims_by").EnumerateArray());

        var timeline = site.Json("incidents/breach/index.json").GetProperty("timeline");
        Assert.Equal(3, timeline.GetProperty("count").GetInt32());
        Assert.Equal(["denial", "attribution", "breach"],
            timeline.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("record").GetProperty("id").GetString()));
        Assert.Equal("n", Assert.Single(site.Json("incidents/breach/index.json").GetProperty("articles").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("denial", Assert.Single(site.Json("responses/attribution/index.json").GetProperty("denied_by").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("breach", Assert.Single(site.Json("sources/s/index.json").GetProperty("cited_by").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void A_record_that_everything_names_has_a_file_no_longer_than_a_page_of_lists()
    {
        var site = new FormatSite(settings => settings with { PageSize = 5 },
        [
            Records.Actor("hub"),
            Records.Incident("breach", "2021"),
            .. Enumerable.Range(0, 40).Select(i => Records.Response($"r{i:00}", $"20{i:00}", by: ["hub"], about: ["breach"], attributes: ["hub"])),
        ]);
        var hub = site.Json("actors/hub/index.json");
        Assert.Equal(5, hub.GetProperty("claims_against").GetArrayLength());
        Assert.Equal(5, hub.GetProperty("timeline").GetProperty("entries").GetArrayLength());
        Assert.Equal(41, hub.GetProperty("timeline").GetProperty("count").GetInt32());
        Assert.Equal("https://test.example/actors/hub/timeline/", hub.GetProperty("timeline").GetProperty("url").GetString());
        Assert.Contains(site.Pages, page => page.Path == "actors/hub/timeline/index.html");
        Assert.Equal(5, site.Json("incidents/breach/index.json").GetProperty("record").GetProperty("attributed_to").GetArrayLength());
        Assert.Equal(40, site.Json("data/incidents.json").GetProperty("records")[0].GetProperty("attributed_to").GetArrayLength());
    }

    private static FormatSite OneOfEach() => new(
        Records.Actor("apt", "APT40", "Leviathan") with { Topics = [Records.Ref("war")] },
        Records.Actor("gov"),
        Records.Incident("breach", "2021", disclosed: "2024") with { Sources = [SourceEntry.To(Records.Ref("s"))] },
        Records.Response("attribution", "2024-03-26", by: ["gov"], about: ["breach"], attributes: ["apt"]),
        Records.Response("denial", "2024-03-27", by: ["apt"], about: ["breach"], denies: ["attribution"]),
        Records.Source("s"),
        new Page { Id = "about", Name = "About", At = Records.At("about") },
        FormatSite.Article("n", "2024-03-28", "Text.") with { Incidents = [Records.Ref("breach")] });
}
