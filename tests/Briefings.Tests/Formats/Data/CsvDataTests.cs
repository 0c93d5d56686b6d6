using Briefings.Model;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Data;

public sealed class CsvDataTests
{
    [Fact]
    public void A_small_table()
    {
        var site = new FormatSite(
            FormatSite.Article("a", "2024-03-28", title: "One, \"two\"") with { Authors = ["Ann", "Ben; Cy"], Actors = [Records.Ref("apt")], Topics = [Records.Ref("war")] },
            Records.Actor("apt"));
        Assert.Equal(
            "\uFEFFid,title,date,authors,actors,incidents,responses,summary,topics,sources,updated,url\r\n"
            + "a,\"One, \"\"two\"\"\",2024-03-28,\"Ann;Ben, Cy\",apt,,,,war,,,https://test.example/articles/a/\r\n",
            site.Text("data/articles.csv"));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(1)")]
    [InlineData("＝1")]
    [InlineData(" =1")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("\nx")]
    public void A_formula_is_defused_wherever_it_stands(string formula)
    {
        var site = new FormatSite(
            FormatSite.Article("a", "2024-03-28", title: formula) with { Summary = formula, Authors = ["Ann", formula] },
            Records.Actor("apt", formula, "Fine", formula),
            Records.Incident("i") with { Name = formula, Targets = [Records.Named(formula)], Impact = formula });
        Assert.Equal("'" + formula, site.Csv("data/articles.csv")[0]["title"]);
        Assert.Equal("'" + formula, site.Csv("data/articles.csv")[0]["summary"]);
        Assert.Equal("Ann;'" + formula, site.Csv("data/articles.csv")[0]["authors"]);
        Assert.Equal("'" + formula, site.Csv("data/actors.csv")[0]["name"]);
        Assert.Equal("Fine;'" + formula, site.Csv("data/actors.csv")[0]["aliases"]);
        Assert.Equal("'" + formula, site.Csv("data/incidents.csv")[0]["targets"]);
        Assert.Equal("'" + formula, site.Csv("data/incidents.csv")[0]["impact"]);
    }

    [Fact]
    public void A_date_has_its_text_and_its_days()
    {
        var site = new FormatSite(Records.Incident("i", occurred: "2021-03/..", disclosed: "2024-02"));
        var row = Assert.Single(site.Csv("data/incidents.csv"));
        Assert.Equal(("2021-03/..", "2021-03-01", ""), (row["occurred"], row["occurred_earliest"], row["occurred_latest"]));
        Assert.Equal(("2024-02", "2024-02-01", "2024-02-29"), (row["disclosed"], row["disclosed_earliest"], row["disclosed_latest"]));
        Assert.Equal("", row["discovered"]);
    }

    [Fact]
    public void A_claim_names_who_makes_it_and_who_denies_it()
    {
        var site = new FormatSite(
            Records.Actor("apt40"), Records.Actor("nz"), Records.Actor("china"),
            Records.Incident("i") with { AttributedTo = [new AttributionClaim { Actor = Records.Party("apt40"), At = Records.At("i") }] },
            Records.Response("says", "2024-03-26", by: ["nz"], about: ["i"], attributes: ["apt40"]),
            Records.Response("denies", "2024-03-27", by: ["china"], denies: ["says"]));
        Assert.Equal("apt40 (according to nz, denied by china);apt40 (no speaker recorded)", site.Csv("data/incidents.csv")[0]["claims"]);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("actors")]
    [InlineData("incidents")]
    [InlineData("responses")]
    [InlineData("sources")]
    public void Every_table_has_an_id_a_page_and_no_column_twice(string collection)
    {
        var site = new FormatSite(
            FormatSite.Article("x", "2024-03-28"), Records.Actor("x"), Records.Incident("x"), Records.Response("x"), Records.Source("x"));
        var headings = CsvText.Read(site.Text($"data/{collection}.csv"))[0];
        Assert.Equal("id", headings[0]);
        Assert.Equal("url", headings[^1]);
        Assert.Equal(headings.Distinct(), headings);
        Assert.All(headings, heading => Assert.Matches("^[a-z_]+$", heading));
        Assert.Equal($"https://test.example/{collection}/x/", Assert.Single(site.Csv($"data/{collection}.csv"))["url"]);
    }
}
