using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Briefings.Model;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Feeds;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_small_feed_in_Atom()
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
            FormatSite.Article("a", "2024-03-28", "One **word**.\n") with { Summary = "A & B.", Authors = ["Ann"], Topics = [Records.Ref("war")] },
            new Topic { Id = "war", Name = "The war", At = Records.At("war") });
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xml:lang="en-NZ" xmlns="http://www.w3.org/2005/Atom">
              <id>https://test.example/</id>
              <title>Test</title>
              <subtitle>What is on record.</subtitle>
              <updated>2024-03-28T00:00:00+13:00</updated>
              <link rel="self" type="application/atom+xml" href="https://test.example/feed.xml" />
              <link rel="alternate" type="text/html" href="https://test.example/" />
              <author>
                <name>The Record</name>
                <uri>https://record.example/</uri>
                <email>desk@record.example</email>
              </author>
              <rights>CC BY 4.0</rights>
              <link rel="license" href="https://creativecommons.org/licenses/by/4.0/" />
              <generator>Briefings</generator>
              <entry>
                <id>https://test.example/articles/a/</id>
                <title>Article a</title>
                <published>2024-03-28T00:00:00+13:00</published>
                <updated>2024-03-28T00:00:00+13:00</updated>
                <link rel="alternate" type="text/html" href="https://test.example/articles/a/" />
                <author>
                  <name>Ann</name>
                </author>
                <category term="war" scheme="https://test.example/topics/" label="The war" />
                <summary>A &amp; B.</summary>
                <content type="html">&lt;p&gt;One &lt;strong&gt;word&lt;/strong&gt;.&lt;/p&gt;
            </content>
              </entry>
            </feed>

            """,
            site.Text("feed.xml"));
    }

    [Fact]
    public void A_small_feed_in_JSON()
    {
        var site = new FormatSite(
            FormatSite.Article("a", "2024-03-28", "One **word**.\n") with { Summary = "A & B.", Authors = ["Ann"], Topics = [Records.Ref("war")] },
            Records.Actor("apt"));
        Assert.Equal(
            """
            {
              "version": "https://jsonfeed.org/version/1.1",
              "title": "Test",
              "home_page_url": "https://test.example/",
              "feed_url": "https://test.example/feed.json",
              "language": "en",
              "authors": [
                {
                  "name": "Test"
                }
              ],
              "items": [
                {
                  "id": "https://test.example/articles/a/",
                  "url": "https://test.example/articles/a/",
                  "title": "Article a",
                  "summary": "A & B.",
                  "content_html": "<p>One <strong>word</strong>.</p>\n",
                  "date_published": "2024-03-28T00:00:00Z",
                  "date_modified": "2024-03-28T00:00:00Z",
                  "authors": [
                    {
                      "name": "Ann"
                    }
                  ],
                  "tags": [
                    "War"
                  ]
                }
              ]
            }

            """,
            site.Text("feed.json"));
    }

    [Fact]
    public void Actors_incidents_and_topics_have_feeds_of_the_articles_about_them()
    {
        var site = new FormatSite(
            FormatSite.Article("about-apt", "2024-03-28") with { Actors = [Records.Ref("apt")] },
            FormatSite.Article("about-i", "2024-03-29") with { Incidents = [Records.Ref("i")], Topics = [Records.Ref("war")] },
            Records.Actor("apt"), Records.Incident("i"), Records.Response("r"), Records.Source("s"));
        Assert.Equal(
            ["actors/apt/feed.xml", "feed.xml", "incidents/i/feed.xml", "topics/war/feed.xml"],
            site.Paths.Where(path => path.EndsWith("feed.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["about-i", "about-apt"], Entries(site, "feed.xml"));
        Assert.Equal(["about-apt"], Entries(site, "actors/apt/feed.xml"));
        Assert.Equal(["about-i"], Entries(site, "incidents/i/feed.xml"));
        Assert.Equal(["about-i"], Entries(site, "topics/war/feed.xml"));
        Assert.Equal("APT · Test", site.Json("actors/apt/feed.json").GetProperty("title").GetString());
    }

    [Fact]
    public void A_feed_holds_the_newest_articles_and_no_more_than_asked_for()
    {
        var site = new FormatSite(
            settings => settings with { FeedSize = 2 },
            [.. Enumerable.Range(1, 5).Select(day => FormatSite.Article($"a{day}", $"2024-03-0{day}"))]);
        Assert.Equal(["a5", "a4"], Entries(site, "feed.xml"));
        Assert.Equal(2, site.Json("feed.json").GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void An_article_is_updated_when_it_was_revised_or_corrected_last()
    {
        var site = new FormatSite(
            FormatSite.Article("revised", "2024-03-01") with { Updated = Records.Date("2024-05-02") },
            FormatSite.Article("corrected", "2024-03-01") with { Corrections = [new Correction { Date = Records.Date("2024-04-03"), Text = "Not so." }] });
        Assert.Equal(["2024-04-03T00:00:00Z", "2024-05-02T00:00:00Z"], site.Xml("feed.xml").Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")!.Value));
        Assert.All(site.Xml("feed.xml").Elements(Atom + "entry"), entry => Assert.Equal("2024-03-01T00:00:00Z", entry.Element(Atom + "published")!.Value));
        Assert.Equal("2024-05-02T00:00:00Z", site.Xml("feed.xml").Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void An_empty_feed_names_a_time_that_no_build_changes()
    {
        var site = new FormatSite(Records.Actor("old") with { Updated = Records.Date("2024-05-02") }, Records.Actor("new"));
        Assert.Equal("2024-05-02T00:00:00Z", site.Xml("actors/old/feed.xml").Element(Atom + "updated")!.Value);
        Assert.Equal("1970-01-01T00:00:00Z", site.Xml("actors/new/feed.xml").Element(Atom + "updated")!.Value);
        Assert.Equal(0, site.Json("actors/new/feed.json").GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("Pacific/Auckland", "2024-03-28", "2024-03-28T00:00:00+13:00")]
    [InlineData("America/Havana", "2024-03-10", "2024-03-10T01:00:00-04:00")] // that day began an hour late
    [InlineData("Etc/UTC", "Y12345-01-01", "9998-01-01T00:00:00Z")]
    [InlineData("Etc/UTC", "-0043-03-15", "0001-01-01T00:00:00Z")]
    public void A_day_is_its_first_moment_in_the_zone_of_the_site(string zone, string updated, string expected)
    {
        var site = new FormatSite(settings => settings with { Zone = zone }, Records.Actor("apt") with { Updated = Records.Date(updated) });
        Assert.Equal(expected, site.Xml("actors/apt/feed.xml").Element(Atom + "updated")!.Value);
        Assert.True(DateTimeOffset.TryParse(expected, CultureInfo.InvariantCulture, out _));
    }

    [Fact]
    public void Ids_do_not_change_with_the_address_that_a_build_is_given()
    {
        var article = FormatSite.Article("a", "2024-03-28");
        var home = new FormatSite(article);
        var preview = new FormatSite(settings => settings, "https://preview.example/sub/", noIndex: true, article);
        Assert.Equal(Ids(home), Ids(preview));
        Assert.Equal("https://preview.example/sub/articles/a/", preview.Json("feed.json").GetProperty("items")[0].GetProperty("url").GetString());
        Assert.Equal("https://preview.example/sub/feed.xml", preview.Xml("feed.xml").Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal(Ids(home)[1..], home.Json("feed.json").GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
    }

    [Fact]
    public void Content_stands_by_itself()
    {
        var site = new FormatSite(
            settings => settings, "https://test.example/sub/", noIndex: false,
            FormatSite.Article("a", "2024-03-28", "[[apt]] said so.[@s] See [there](https://else.example/x) and [data](/data/).\n\n:::timeline\n:::\n\nEnd.\n") with
            {
                Actors = [Records.Ref("apt")],
                Corrections = [new Correction { Date = Records.Date("2024-04-03"), Text = "Not <so>." }],
                Image = new ArticleImage { Src = "assets/a map.png", Alt = "A \"map\"", Caption = "Where.", Credit = "NASA", At = Records.At("a") },
            },
            Records.Actor("apt"), Records.Source("s"));
        var html = site.Json("feed.json").GetProperty("items")[0].GetProperty("content_html").GetString()!;
        var content = new HtmlParser().ParseDocument(html).Body!;
        Assert.All(content.QuerySelectorAll("[href], [src]"), element =>
            Assert.StartsWith("https://", element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Equal("https://test.example/sub/actors/apt/", content.QuerySelector("a.actor")!.GetAttribute("href"));
        Assert.Contains(content.QuerySelectorAll("a"), link => link.GetAttribute("href") == "https://test.example/sub/articles/a/#s1");
        Assert.Contains(content.QuerySelectorAll("a"), link => link.GetAttribute("href") == "https://else.example/x");
        Assert.Contains(content.QuerySelectorAll("a"), link => link.GetAttribute("href") == "https://test.example/sub/data/");
        Assert.Equal("The timeline is on the page.", content.QuerySelector("a[href='https://test.example/sub/articles/a/']")!.TextContent);
        Assert.Equal("Correction, 3 April 2024: Not <so>.", content.QuerySelector("p")!.TextContent);
        Assert.Equal("https://test.example/sub/assets/a%20map.png", content.QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal("A \"map\"", content.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal("Where. NASA", content.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public void Every_entry_has_what_the_standard_asks_for()
    {
        var site = new FormatSite(FormatSite.Article("a", "2024-03-28"), FormatSite.Article("b", "2024-03-28"));
        var feed = site.Xml("feed.xml");
        Assert.All(feed.Elements(Atom + "entry").Prepend(feed), element =>
        {
            foreach (var name in new[] { "id", "title", "updated" }) Assert.Single(element.Elements(Atom + name));
            Assert.Single(element.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
        });
        Assert.Single(feed.Elements(Atom + "author"));
        Assert.Equal(Ids(site).Distinct(), Ids(site));
    }

    private static string[] Ids(FormatSite site) => [.. site.Xml("feed.xml").DescendantsAndSelf().Elements(Atom + "id").Select(id => id.Value)];

    private static IEnumerable<string> Entries(FormatSite site, string path) =>
        site.Xml(path).Elements(Atom + "entry").Select(entry => new Uri(entry.Element(Atom + "id")!.Value).Segments[^1].TrimEnd('/'));
}
