using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Briefings.Model;
using Briefings.Tests.Formats.Calendars;
using Briefings.Tests.Formats.Hosting;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats;

/// <summary>Whatever a title is made of, it comes out of every format as it went in.</summary>
public sealed class HostileTextTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Texts { get; } =
    [
        "& < > \" ' ]]> &amp; <![CDATA[ --> <script>alert(1)</script>",
        "Flags 🇳🇿 and families 👩‍👩‍👧‍👦",
        "عنوان with English",
        "Line\nand line\r\nand\rline\ttab",
        "Semicolons; and, commas, \"quoted\"",
        "back\\slash \\u0041 %41 {{braces}}",
        "Ngā Pāremata — Māori",
        new string('x', 10_000),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_survives_every_format(string title)
    {
        var site = new FormatSite(
            FormatSite.Article("a", "2024-03-28", title: title) with { Summary = title, Actors = [Records.Ref("apt")] },
            Records.Actor("apt", title));

        foreach (var feed in new[] { "", "actors/apt/" })
        {
            var entry = site.Xml(feed + "feed.xml").Element(Atom + "entry")!;
            Assert.Equal(title, entry.Element(Atom + "title")!.Value);
            Assert.Equal(title, entry.Element(Atom + "summary")!.Value);
            Assert.Equal(title, site.Json(feed + "feed.json").GetProperty("items")[0].GetProperty("title").GetString());
        }

        Assert.Equal(title, site.Json("data/articles.json").GetProperty("records")[0].GetProperty("title").GetString());
        Assert.Equal(title, site.Json("data/articles.json").GetProperty("records")[0].GetProperty("actors")[0].GetProperty("title").GetString());
        Assert.Equal(title, site.Csv("data/articles.csv")[0]["title"]);
        Assert.Equal(title, site.Csv("data/actors.csv")[0]["name"]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_survives_the_record_beside_its_page_the_relations_and_the_catalogue(string title)
    {
        var site = new FormatSite(
            settings => settings with { Title = title, Description = title },
            Records.Actor("apt", title, title) with
            {
                Aliases = [new Alias { Name = title, Namer = Records.Named(title), At = Records.At("apt") }],
                Links = [new ActorLink { Type = Records.Term("related-to"), Actor = Records.Named(title), Confidence = title, Note = title, At = Records.At("apt") }],
            },
            Records.Incident("i", "2021") with { Name = title, Targets = [Records.Party("apt")] });
        var record = site.Json("actors/apt/index.json");
        Assert.Equal(title, record.GetProperty("title").GetString());
        Assert.Equal(title, record.GetProperty("record").GetProperty("aliases")[0].GetProperty("namer").GetProperty("name").GetString());
        Assert.Equal(title, record.GetProperty("timeline").GetProperty("entries")[0].GetProperty("record").GetProperty("title").GetString());
        Assert.Equal(title, site.Json("data/site.json").GetProperty("title").GetString());
        Assert.Equal(title, site.Json("data/site.json").GetProperty("description").GetString());

        var link = site.Csv("data/links.csv").Single(row => row["type"] == "related-to");
        Assert.Equal((title, title, title), (link["to"], link["confidence"], link["detail"]));
        Assert.Equal(title, site.Csv("data/links.csv").Single(row => row["type"] == "named-by")["detail"]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_survives_in_the_list_of_feeds(string title)
    {
        var opml = new FormatSite(settings => settings with { Title = title, Description = title }, Records.Actor("apt", title)).Xml("feeds.opml");
        Assert.Equal(title, opml.Element("head")!.Element("title")!.Value);
        Assert.All(opml.Descendants("outline").Where(outline => outline.Attribute("xmlUrl") is not null), outline => Assert.Equal(title, outline.Attribute("text")!.Value));
        Assert.Equal(title, opml.Descendants("outline").First().Attribute("description")!.Value);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_survives_what_a_page_tells_machines_and_cannot_end_its_element(string title)
    {
        var site = new FormatSite(
            settings => settings with { Title = title },
            FormatSite.Article("a", "2024-03-28", title: title) with { Summary = title, Authors = [title + "!"], Actors = [Records.Ref("apt")] },
            Records.Actor("apt", title));
        var page = new HtmlParser().ParseDocument($"<head><script type='application/ld+json'>{site.JsonLd("articles/a/")}</script></head><body>");
        Assert.Equal(1, page.Head!.ChildElementCount);
        Assert.Equal(0, page.Body!.ChildElementCount);
        var article = JsonDocument.Parse(page.QuerySelector("script")!.TextContent).RootElement.GetProperty("@graph")[0];
        Assert.Equal(title, article.GetProperty("headline").GetString());
        Assert.Equal(title, article.GetProperty("description").GetString());
        Assert.Equal(title + "!", article.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal(title, article.GetProperty("about")[0].GetProperty("name").GetString());
        Assert.Equal(title, article.GetProperty("publisher").GetProperty("name").GetString());
    }

    [Fact]
    public void What_would_end_a_line_or_an_element_is_escaped_in_the_block_itself()
    {
        var site = new FormatSite(FormatSite.Article("a", "2024-03-28", title: "</script><!-- & \u2028 \u2029 \u0000 -->"));
        Assert.DoesNotMatch("[<>&\u2028\u2029\u0000]", site.JsonLd("articles/a/"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_survives_in_a_calendar_but_for_the_kind_of_its_line_ends(string title)
    {
        var incident = Records.Incident("i", "2024-03-26") with { Name = title, Kinds = [Records.Term(title)] };
        var calendar = CalendarText.Read(new FormatSite(settings => settings with { Title = title }, incident).Bytes("calendar.ics"));
        var expected = title.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        Assert.Equal(expected, calendar.Text("NAME"));
        Assert.Equal("Happened: " + expected, calendar.Components[0].Text("SUMMARY"));
        Assert.Equal(["Incident", expected], CalendarText.Texts(calendar.Components[0].Property("CATEGORIES").Value));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_survives_in_what_the_site_says_of_itself(string title)
    {
        var site = new FormatSite(settings => settings with { Title = title, Description = title }, new Page { Id = "about", Name = title, Summary = title, At = Records.At("about") });
        Assert.Equal(title, site.Json("site.webmanifest").GetProperty("name").GetString());

        var guide = WebFilesTests.Html(site);
        Assert.Equal(OnOneLine(title), guide.QuerySelector("h1")!.TextContent);
        Assert.Equal(OnOneLine(title), guide.QuerySelector("blockquote > p")!.TextContent);
        Assert.Equal($"{OnOneLine(title)}: {OnOneLine(title)}", guide.QuerySelectorAll("li")[^1].TextContent);
        Assert.Empty(guide.QuerySelectorAll("script, h1 *"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_title_survives_on_the_page_at_an_old_address(string title)
    {
        var site = new FormatSite(Records.Actor("apt", title) with { RedirectFrom = [new("/old", Records.At("apt"))] });
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(site.Text("old/index.html"));
        Assert.Equal(OnOneLine(title), page.QuerySelector("main a")!.TextContent);
        Assert.Equal($"{OnOneLine(title)} · Test", page.Title);
        Assert.Equal("0; url=/actors/apt/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("script, a *"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_key_point_is_text_in_the_content_of_a_feed(string text)
    {
        var site = new FormatSite(FormatSite.Article("a", "2024-03-28") with { KeyPoints = [text] });
        var inAtom = site.Xml("feed.xml").Element(Atom + "entry")!.Element(Atom + "content")!.Value;
        var inJson = site.Json("feed.json").GetProperty("items")[0].GetProperty("content_html").GetString()!;
        Assert.Equal(inJson, inAtom);

        var point = new HtmlParser().ParseDocument(inJson).QuerySelector("li")!;
        Assert.Empty(point.Children);
        Assert.Equal(text.ReplaceLineEndings("\n"), point.TextContent.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_dropped_there_and_kept_in_JSON()
    {
        var site = new FormatSite(FormatSite.Article("a", "2024-03-28", title: "a\u0001b\uFFFEc\u000Bd"));
        Assert.Equal("abcd", site.Xml("feed.xml").Element(Atom + "entry")!.Element(Atom + "title")!.Value);
        Assert.Equal("a\u0001b\uFFFEc\u000Bd", site.Json("feed.json").GetProperty("items")[0].GetProperty("title").GetString());
    }

    [Fact]
    public void Half_a_surrogate_pair_breaks_no_format()
    {
        var site = new FormatSite(FormatSite.Article("a", "2024-03-28", title: "a\uD83Cb\uDDF3"));
        Assert.Equal("ab", site.Xml("feed.xml").Element(Atom + "entry")!.Element(Atom + "title")!.Value);
        Assert.StartsWith("a\uFFFDb", site.Json("data/articles.json").GetProperty("records")[0].GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("a\uFFFDb", site.Csv("data/articles.csv")[0]["title"], StringComparison.Ordinal);

        site = new FormatSite(Records.Incident("i", "2024-03-26") with { Name = "a\uD83Cb\u0001c" });
        Assert.Equal("abc", site.Xml("feeds.opml").Descendants("outline").Last().Attribute("text")!.Value);
        Assert.Equal("Happened: a\uFFFDbc", CalendarText.Read(site.Bytes("calendar.ics")).Components[0].Text("SUMMARY"));
    }

    [Fact]
    public void Every_file_is_the_same_each_time_it_is_written_and_only_tables_have_a_byte_order_mark()
    {
        FormatSite Site() => new(
            FormatSite.Article("a", "2024-03-28", "Text on [[apt]].\n") with { Actors = [Records.Ref("apt")], Topics = [Records.Ref("war")] },
            Records.Actor("apt", "APT", "Heron"), Records.Incident("i", "2021", "2024-03-26"), Records.Response("r", "2024", ["apt"], ["i"], attributes: ["apt"]), Records.Source("s"));
        var (one, other) = (Site(), Site());
        Assert.Equal(one.Paths, other.Paths);
        foreach (var path in one.Paths)
        {
            var bytes = one.Bytes(path);
            Assert.Equal(bytes, one.Bytes(path));
            Assert.Equal(bytes, other.Bytes(path));
            // Excel needs the mark to read a table as UTF-8; everywhere else it is in the way.
            Assert.Equal(path.EndsWith(".csv", StringComparison.Ordinal), bytes.AsSpan().StartsWith("\uFEFF"u8));
            if (!path.EndsWith(".csv", StringComparison.Ordinal) && !path.EndsWith(".ics", StringComparison.Ordinal)) Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    [Fact]
    public void No_two_files_have_one_path()
    {
        var site = new FormatSite(Records.Actor("apt"), Records.Incident("i"), FormatSite.Article("a", "2024-03-28"));
        Assert.Equal(site.Paths.Distinct(), site.Paths);
        Assert.Empty(site.Paths.Intersect(site.Pages.Select(page => page.Path)));
    }

    // What formats that know only lines make of a text.
    private static string OnOneLine(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
