using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefings.Tests.Support;

namespace Briefings.Tests.Site;

/// <summary>What link previews and search engines are told in the head of a page.</summary>
public sealed class SharingTests
{
    private const string Settings = "-- site.yaml --\ntitle: Test\nurl: https://test.example/sub/\nzone: Etc/UTC\nlanguage: en-NZ\npage_size: 1\n";

    [Fact]
    public void An_article_says_so_with_its_days_and_its_picture()
    {
        var head = Head(
            """
            -- assets/a map.png --
            x
            -- articles/a.md --
            ---
            title: First
            date: 2024-03-28
            updated: 2024-04-02
            correction: { date: 2024-04-05, text: Not so. }
            image: { src: assets/a map.png, alt: "A \"map\"" }
            ---
            Text.
            """, "articles/a/index.html");
        Assert.Equal("article", Property(head, "og:type"));
        Assert.Equal(("2024-03-28", "2024-04-05"), (Property(head, "article:published_time"), Property(head, "article:modified_time")));
        Assert.Equal(("https://test.example/sub/assets/a%20map.png", "A \"map\""), (Property(head, "og:image"), Property(head, "og:image:alt")));
        Assert.Equal("", Property(head, "og:image:width"));
        Assert.Equal("A \"map\"", Name(head, "twitter:image:alt"));
    }

    [Fact]
    public void Other_pages_are_a_website_with_the_sites_card()
    {
        var head = Head("-- actors/a.yaml --\nname: A\nkind: state\n", "actors/a/index.html");
        Assert.Equal(("website", "en_NZ", "summary_large_image"), (Property(head, "og:type"), Property(head, "og:locale"), Name(head, "twitter:card")));
        Assert.Equal("", Property(head, "article:published_time"));
        Assert.StartsWith("https://test.example/sub/theme/social-card.", Property(head, "og:image"), StringComparison.Ordinal);
        Assert.NotEqual("", Property(head, "og:image:alt"));
        Assert.Equal("/sub/site.webmanifest", head.QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_picture_that_previews_cannot_draw_is_left_to_the_page()
    {
        var head = Head("-- assets/m.svg --\n<svg/>\n-- articles/a.md --\n---\ntitle: A\ndate: 2024-03-28\nimage: { src: assets/m.svg, alt: M }\n---\n", "articles/a/index.html");
        Assert.Contains("social-card", Property(head, "og:image"), StringComparison.Ordinal);
        Assert.Equal("", Property(head, "article:modified_time"));
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("en-NZ", "en_NZ")]
    [InlineData("mi-Latn-NZ", "mi_NZ")]
    [InlineData("zh-cmn-Hans-CN", "zh_CN")]
    [InlineData("es-419", "")]
    [InlineData("de-1901", "")]
    public void A_locale_is_said_where_the_language_names_a_country(string language, string expected)
    {
        using var site = SiteFolder.Write($"-- site.yaml --\ntitle: Test\nurl: https://test.example\nzone: Etc/UTC\nlanguage: {language}\n");
        Assert.Equal(expected, Property(Parse(site.Build("index.html")), "og:locale"));
    }

    [Theory]
    [InlineData("index.html", "https://test.example/sub/")]
    [InlineData("actors/index.html", "https://test.example/sub/actors/")]
    [InlineData("actors/page/2/index.html", "https://test.example/sub/actors/page/2/")]
    [InlineData("timeline/2024/index.html", "https://test.example/sub/timeline/2024/")]
    [InlineData("names/ōne/index.html", "https://test.example/sub/names/%C5%8Dne/")]
    [InlineData("data/index.html", "https://test.example/sub/data/")]
    [InlineData("search/index.html", "https://test.example/sub/search/")]
    public void Every_page_names_its_own_address(string path, string expected)
    {
        var head = Head(
            """
            -- actors/a.yaml --
            name: A
            kind: state
            aliases: Ōne
            -- actors/b.yaml --
            name: B
            kind: state
            aliases: Ōne
            -- incidents/i.yaml --
            title: I
            occurred: 2024-03-26
            """, path);
        Assert.Equal(expected, Assert.Single(head.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href"));
        Assert.Equal(expected, Property(head, "og:url"));
    }

    [Fact]
    public void The_data_page_announces_all_feeds_and_the_calendar()
    {
        const string incident = "-- incidents/i.yaml --\ntitle: I\noccurred: 2024-03-26\n";
        var page = Head(incident, "data/index.html");
        Assert.Equal(
            ["application/atom+xml /sub/feed.xml", "application/feed+json /sub/feed.json", "text/x-opml /sub/feeds.opml", "text/calendar /sub/calendar.ics"],
            page.QuerySelectorAll("link[rel=alternate]").Select(link => $"{link.GetAttribute("type")} {link.GetAttribute("href")}"));
        foreach (var address in new[] { "/sub/feed.xml", "/sub/feed.json", "/sub/feeds.opml", "/sub/calendar.ics" }) Assert.NotNull(page.QuerySelector($"main a[href='{address}']"));

        Assert.Empty(Head(incident.Replace("2024-03-26", "2024", StringComparison.Ordinal), "data/index.html").QuerySelectorAll("[href='/sub/calendar.ics']"));
    }

    private static IDocument Head(string files, string path)
    {
        using var site = SiteFolder.Write(Settings + files);
        return Parse(site.Build(path));
    }

    private static IDocument Parse(byte[] page) => new HtmlParser().ParseDocument(new MemoryStream(page));

    private static string Property(IDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content") ?? "";

    private static string Name(IDocument page, string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content") ?? "";
}
