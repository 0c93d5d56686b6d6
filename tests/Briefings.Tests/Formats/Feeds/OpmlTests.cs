using System.Xml.Linq;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Feeds;

public sealed class OpmlTests
{
    [Fact]
    public void Every_feed_of_the_site_is_listed_by_collection()
    {
        var site = new FormatSite(
            settings => settings with { Title = "Test", Description = "What is on record.", Publisher = new("The Record", "https://record.example/", "desk@record.example") },
            FormatSite.Article("a", "2024-03-28") with { Topics = [Records.Ref("war")] },
            Records.Actor("apt") with { Summary = "A group." }, Records.Actor("two"), Records.Incident("i"), Records.Response("r"), Records.Source("s"));
        var opml = site.Xml("feeds.opml");
        Assert.Equal(("opml", "2.0"), (opml.Name.LocalName, opml.Attribute("version")!.Value));
        Assert.Equal(["Test", "The Record", "desk@record.example", "https://record.example/"], opml.Element("head")!.Elements().Take(4).Select(element => element.Value));

        var groups = opml.Element("body")!.Elements("outline").ToList();
        Assert.Equal(["Test", "Actors", "Incidents", "Topics"], groups.Select(Text));
        Assert.Equal(["APT", "TWO"], groups[1].Elements("outline").Select(Text));
        var feeds = opml.Descendants("outline").Where(outline => outline.Attribute("xmlUrl") is not null).ToList();
        Assert.Equal(
            site.Paths.Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            feeds.Select(feed => feed.Attribute("xmlUrl")!.Value["https://test.example/".Length..]).Order(StringComparer.Ordinal));
        Assert.All(feeds, feed =>
        {
            Assert.Equal("rss", feed.Attribute("type")!.Value);
            Assert.Equal(feed.Attribute("htmlUrl")!.Value + "feed.xml", feed.Attribute("xmlUrl")!.Value);
            Assert.Equal(Text(feed), feed.Attribute("title")!.Value);
            Assert.Empty(feed.Elements());
        });
        Assert.Equal("A group.", groups[1].Elements("outline").First().Attribute("description")!.Value);
    }

    [Fact]
    public void A_collection_without_records_has_no_group() =>
        Assert.Single(new FormatSite(Records.Source("s")).Xml("feeds.opml").Descendants("outline"));

    private static string Text(XElement outline) => outline.Attribute("text")!.Value;
}
