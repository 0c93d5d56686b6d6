using System.Text;
using Briefings.Formats.Hosting;
using Briefings.Model;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Schemas;

/// <summary>Feeds and sitemaps as the framework's own validating reader sees them.</summary>
public sealed class XmlSchemaTests
{
    [Fact]
    public void Every_feed_is_valid_Atom()
    {
        var site = new FormatSite(
            settings => settings with
            {
                Description = "What is on record.",
                Language = "en-NZ",
                Zone = "Pacific/Auckland",
                Publisher = new("The Record", "https://record.example/", "desk@record.example"),
                Licence = new("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
            },
            FormatSite.Article("a", "2024-03-28", "One **word** by [[apt]].\n\n| a | b |\n|---|---|\n| 1 | 2 |\n") with
            {
                Summary = "A & B.",
                Authors = ["Ann", "Bo"],
                Actors = [Records.Ref("apt")],
                Topics = [Records.Ref("war")],
                Corrections = [new Correction { Date = Records.Date("2024-04-03"), Text = "Not <so>." }],
            },
            FormatSite.Article("b", "2024-03-29"), Records.Actor("apt"), Records.Actor("none"), Records.Incident("i", "2021"));
        var feeds = site.Paths.Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, feeds.Count);
        Assert.All(feeds, path => Assert.Empty(XmlSchemas.Faults("atom", site.Bytes(path))));
    }

    [Theory]
    [InlineData("<updated>", "<updated>today ")]
    [InlineData("+00:00</updated>", "</updated>")]
    [InlineData("<id>https://test.example/articles/a/</id>", "")]
    [InlineData("<id>https://test.example/articles/a/</id>", "<id>https://test.example/articles/a/</id><id>https://test.example/x</id>")]
    [InlineData("<title>Test</title>", "<titel>Test</titel>")]
    [InlineData("href=\"https://test.example/feed.xml\"", "href=\"/feed.xml\"")]
    [InlineData("type=\"html\"", "type=\"markdown\"")]
    public void A_feed_with_a_fault_is_not(string whole, string broken)
    {
        var feed = new FormatSite(FormatSite.Article("a", "2024-03-28")).Text("feed.xml").Replace("Z</updated>", "+00:00</updated>", StringComparison.Ordinal);
        Assert.Contains(whole, feed, StringComparison.Ordinal);
        Assert.Empty(XmlSchemas.Faults("atom", Encoding.UTF8.GetBytes(feed)));
        Assert.NotEmpty(XmlSchemas.Faults("atom", Encoding.UTF8.GetBytes(feed.Replace(whole, broken, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_sitemap_is_valid()
    {
        var site = new FormatSite(
            settings => settings, "https://test.example/a&b/", noIndex: false,
            Records.Actor("apt", "APT", "Ōne") with { Updated = Records.Date("2024-04-01") }, Records.Actor("two", "Two", "Ōne"), FormatSite.Article("a", "2024-03-28"));
        Assert.Empty(XmlSchemas.Faults("sitemap", site.Bytes("sitemap.xml")));
        Assert.NotEmpty(XmlSchemas.Faults("sitemap", Encoding.UTF8.GetBytes(site.Text("sitemap.xml").Replace("2024-04-01", "April 2024", StringComparison.Ordinal))));
    }

    [Fact]
    public void So_are_several_and_the_index_over_them()
    {
        var site = new FormatSite(Records.Actor("apt"));
        var pages = Enumerable.Range(0, Sitemaps.MostAddresses + 1).Select(number => new RedirectPage(site.Context, new("", Records.Actor("apt"), $"{number}/index.html"))).ToList();
        Assert.All(Sitemaps.All(site.Context, pages), file =>
        {
            using var bytes = new MemoryStream();
            file.Write(bytes);
            Assert.Empty(XmlSchemas.Faults("sitemap", bytes.ToArray()));
        });
    }
}
