using System.Security.Cryptography;
using System.Text.Json;
using Briefings.Model;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Data;

public sealed class JsonDataTests
{
    [Fact]
    public void A_collection_says_whose_it_is_and_holds_its_records()
    {
        var site = new FormatSite(
            settings => settings with { Licence = new("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/") },
            Records.Actor("apt40", "APT40", "Leviathan") with
            {
                Country = "CN",
                FirstSeen = Records.Date("2009?"),
                Sources = [SourceEntry.To(Records.Ref("s")), SourceEntry.Of(new Source { Id = "", Url = "https://else.example/", Publisher = "Else", At = Records.At("apt40") })],
                Topics = [Records.Ref("war")],
            },
            Records.Source("s"));
        Assert.Equal(
            """
            {
              "$schema": "https://test.example/data/schema/actors.json",
              "site": {
                "title": "Test",
                "url": "https://test.example/"
              },
              "licence": {
                "name": "CC BY 4.0",
                "url": "https://creativecommons.org/licenses/by/4.0/"
              },
              "edition": "2026-11-21",
              "count": 1,
              "records": [
                {
                  "id": "apt40",
                  "url": "https://test.example/actors/apt40/",
                  "name": "APT40",
                  "kind": "state",
                  "country": "CN",
                  "aliases": [
                    {
                      "name": "Leviathan"
                    }
                  ],
                  "first_seen": {
                    "edtf": "2009?",
                    "earliest": "2009-01-01",
                    "latest": "2009-12-31",
                    "precision": "year",
                    "uncertain": true,
                    "text": "possibly 2009"
                  },
                  "topics": [
                    {
                      "id": "war",
                      "title": "War",
                      "url": "https://test.example/topics/war/"
                    }
                  ],
                  "sources": [
                    {
                      "id": "s",
                      "title": "Source s",
                      "url": "https://test.example/sources/s/"
                    },
                    {
                      "publisher": "Else",
                      "source_url": "https://else.example/"
                    }
                  ]
                }
              ]
            }

            """,
            site.Text("data/actors.json"));
    }

    [Theory]
    [InlineData("2021-03/..", "2021-03-01", null, "latest_open")]
    [InlineData("2021-03/", "2021-03-01", null, "latest_unknown")]
    [InlineData("../2021-08", null, "2021-08-31", "earliest_open")]
    [InlineData("/2021-08", null, "2021-08-31", "earliest_unknown")]
    [InlineData("2021-08", "2021-08-01", "2021-08-31", null)]
    public void Open_is_not_unknown(string edtf, string? earliest, string? latest, string? flag)
    {
        var site = new FormatSite(Records.Incident("i", occurred: edtf));
        var date = Only(site, "data/incidents.json").GetProperty("occurred");
        Assert.Equal(edtf, date.GetProperty("edtf").GetString());
        Assert.Equal(earliest, date.GetProperty("earliest").GetString());
        Assert.Equal(latest, date.GetProperty("latest").GetString());
        var flags = date.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.True).Select(member => member.Name);
        Assert.Equal(flag is null ? [] : [flag], flags);
    }

    [Fact]
    public void An_incident_carries_every_claim_with_who_denies_it()
    {
        var site = new FormatSite(
            Records.Actor("apt40"), Records.Actor("nz"), Records.Actor("china"),
            Records.Incident("i") with
            {
                AttributedTo = [new AttributionClaim { Actor = Records.Named("Somebody"), Rank = ClaimRank.Deprecated, Reason = "Withdrawn.", At = Records.At("i") }],
            },
            Records.Response("says", "2024-03-26", by: ["nz"], about: ["i"], attributes: ["apt40"]),
            Records.Response("denies", "2024-03-27", by: ["china"], answers: ["says"], denies: ["says"]));
        var claims = Only(site, "data/incidents.json").GetProperty("attributed_to");
        Assert.Equal(2, claims.GetArrayLength());

        var disputed = claims[0];
        Assert.Equal("apt40", disputed.GetProperty("actor").GetProperty("id").GetString());
        Assert.Equal("nz", disputed.GetProperty("by")[0].GetProperty("id").GetString());
        Assert.Equal("says", disputed.GetProperty("response").GetProperty("id").GetString());
        Assert.True(disputed.GetProperty("disputed").GetBoolean());
        Assert.Equal("china", disputed.GetProperty("denied_by")[0].GetProperty("by")[0].GetProperty("id").GetString());
        Assert.Equal("2024-03-27", disputed.GetProperty("denied_by")[0].GetProperty("date").GetProperty("edtf").GetString());

        var bare = claims[1];
        Assert.Equal("Somebody", bare.GetProperty("actor").GetProperty("name").GetString());
        Assert.Equal("deprecated", bare.GetProperty("rank").GetString());
        Assert.False(bare.GetProperty("disputed").GetBoolean());
        Assert.False(bare.TryGetProperty("by", out _));
        Assert.False(bare.TryGetProperty("response", out _));
    }

    [Fact]
    public void What_is_empty_is_absent()
    {
        var site = new FormatSite(Records.Incident("i"));
        Assert.Equal(["id", "url", "title"], Only(site, "data/incidents.json").EnumerateObject().Select(member => member.Name));
        Assert.Equal(0, site.Json("data/actors.json").GetProperty("count").GetInt32());
        Assert.Equal(JsonValueKind.Array, site.Json("data/actors.json").GetProperty("records").ValueKind);
        Assert.False(site.Json("data/actors.json").TryGetProperty("licence", out _));
    }

    [Fact]
    public void Every_field_of_a_response_and_of_an_article_is_there()
    {
        var site = new FormatSite(
            Records.Actor("nz"), Records.Incident("i"), Records.Source("s"), Records.Source("again", repeats: "s") with { Reliability = "b2" },
            Records.Response("first", "2024", attributes: ["nz"]),
            Records.Response("r", "2024-03-26", ["nz"], ["i"], ["first"], ["first"]) with
            {
                Toward = [Records.Named("All")],
                InForce = Records.Date("2024-04"),
                Zone = "Pacific/Auckland",
                Reason = "Because.",
                Measures = ["One", "Two"],
                Quote = new Quote { Text = "Words.", Speaker = Records.Party("nz"), Source = SourceEntry.To(Records.Ref("s")), At = Records.At("r") },
            },
            FormatSite.Article("a", "2024-03-28", "Body [[nz]].\n") with
            {
                Responses = [Records.Ref("r")],
                Corrections = [new Correction { Date = Records.Date("2024-04-03"), Text = "Not so." }],
                RedirectFrom = [new("/old/", Records.At("a"))],
            });
        var response = site.Json("data/responses.json").GetProperty("records").EnumerateArray().Single(record => record.GetProperty("id").GetString() == "r");
        Assert.Equal(
            ["id", "url", "title", "kind", "family", "announced", "in_force", "zone", "by", "toward", "incidents", "answers", "denies", "reason", "measures", "quote"],
            response.EnumerateObject().Select(member => member.Name));
        Assert.Equal("s", response.GetProperty("quote").GetProperty("source").GetProperty("id").GetString());

        var article = Only(site, "data/articles.json");
        Assert.Equal("Body [[nz]].\n", article.GetProperty("body").GetString());
        Assert.Equal("r", article.GetProperty("responses")[0].GetProperty("id").GetString());
        Assert.Equal("Not so.", article.GetProperty("correction")[0].GetProperty("text").GetString());
        Assert.Equal("/old/", article.GetProperty("redirect_from")[0].GetString());

        var again = site.Json("data/sources.json").GetProperty("records")[0];
        Assert.Equal("s", again.GetProperty("repeats").GetProperty("id").GetString());
        Assert.Equal("b2", again.GetProperty("reliability").GetString());
    }

    [Fact]
    public void The_catalogue_names_every_data_file_with_its_length_and_hash()
    {
        var site = new FormatSite(Records.Actor("apt"), Records.Incident("i"));
        var downloads = site.Json("data/site.json").GetProperty("downloads").EnumerateArray().ToList();
        Assert.Equal(
            site.Paths.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && path != "data/site.json" && !path.StartsWith("data/schema/", StringComparison.Ordinal)),
            downloads.Select(download => download.GetProperty("path").GetString()!));
        foreach (var download in downloads)
        {
            var path = download.GetProperty("path").GetString()!;
            Assert.Equal(site.Bytes(path).Length, download.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(site.Bytes(path))), download.GetProperty("sha256").GetString());
            Assert.Equal("https://test.example/" + path, download.GetProperty("url").GetString());
        }

        Assert.Equal(1, downloads.First(download => download.GetProperty("path").GetString() == "data/actors.csv").GetProperty("records").GetInt32());
    }

    private static JsonElement Only(FormatSite site, string path) => Assert.Single(site.Json(path).GetProperty("records").EnumerateArray());
}
