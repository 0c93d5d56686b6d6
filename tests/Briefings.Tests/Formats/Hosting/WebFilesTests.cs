using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefings.Formats.Hosting;
using Briefings.Model;
using Briefings.Tests.Support;
using Markdig;
using NodaTime.Text;

namespace Briefings.Tests.Formats.Hosting;

/// <summary>security.txt, the web manifest and llms.txt.</summary>
public sealed class WebFilesTests
{
    private const string Security = ".well-known/security.txt";

    [Fact]
    public void Weaknesses_are_reported_to_the_publisher()
    {
        var site = new FormatSite(settings => settings with { Language = "en-NZ", Publisher = new("The Record", "https://record.example/", "desk@record.example") });
        Assert.Equal(
            """
            Contact: mailto:desk@record.example
            Expires: 2027-11-20T00:00:00Z
            Canonical: https://test.example/.well-known/security.txt
            Preferred-Languages: en-NZ

            """,
            site.Text(Security));
        var expires = site.Text(Security).Split('\n')[1]["Expires: ".Length..];
        Assert.Equal(364, (InstantPattern.General.Parse(expires).Value - InstantPattern.General.Parse("2026-11-21T00:00:00Z").Value).Days);
    }

    [Fact]
    public void Without_an_email_they_are_reported_at_the_publishers_site()
    {
        Assert.StartsWith("Contact: https://record.example/contact\n", new FormatSite(With(new("", "https://record.example/contact", ""))).Text(Security), StringComparison.Ordinal);
        Assert.StartsWith("Contact: mailto:a%2Bb%25@record.example\n", new FormatSite(With(new("", "", "a+b%@record.example"))).Text(Security), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://record.example/")]
    public void Where_nobody_can_be_reached_there_is_no_such_file(string url) =>
        Assert.DoesNotContain(Security, new FormatSite(With(new("The Record", url, ""))).Paths);

    [Fact]
    public void A_site_that_is_not_encrypted_has_no_canonical_address_there()
    {
        var site = new FormatSite(With(new("", "", "desk@record.example")), "http://localhost:5080/", noIndex: true);
        Assert.DoesNotContain("Canonical", site.Text(Security), StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_names_the_site_and_its_icons()
    {
        var site = new FormatSite(settings => settings with { Title = "Harbour Briefings", Description = "What is on record.", Language = "en-NZ" }, "https://test.example/sub/", noIndex: false);
        var manifest = site.Json("site.webmanifest");
        string Text(string name) => manifest.GetProperty(name).GetString()!;
        Assert.Equal(("Harbour Briefings", "Harbour", "What is on record.", "en-NZ"), (Text("name"), Text("short_name"), Text("description"), Text("lang")));
        Assert.Equal(("/sub/", "/sub/", "/sub/", "minimal-ui"), (Text("id"), Text("start_url"), Text("scope"), Text("display")));
        Assert.Equal(
            ["/sub/theme/icon-192.png 192x192 image/png", "/sub/theme/icon-512.png 512x512 image/png"],
            manifest.GetProperty("icons").EnumerateArray().Select(icon => $"{icon.GetProperty("src")} {icon.GetProperty("sizes")} {icon.GetProperty("type")}"));
    }

    [Theory]
    [InlineData("Briefings", "Briefings")]
    [InlineData("Twelve signs", "Twelve signs")]
    [InlineData("Twelve signs and more", "Twelve signs")]
    [InlineData("Unpronounceable Briefings", "Unpronounceable Briefings")]
    public void A_short_name_is_of_whole_words(string title, string expected) =>
        Assert.Equal(expected, new FormatSite(settings => settings with { Title = title }).Json("site.webmanifest").GetProperty("short_name").GetString());

    [Fact]
    public void A_theme_without_icons_has_a_manifest_without_them()
    {
        using var output = new MemoryStream();
        new WebManifest(new FormatSite().Context, _ => null).Write(output);
        using var manifest = System.Text.Json.JsonDocument.Parse(output.ToArray());
        Assert.False(manifest.RootElement.TryGetProperty("icons", out _));
    }

    [Fact]
    public void The_manifests_colours_are_those_of_the_stylesheet()
    {
        var css = Repository.Read("theme/assets/site.css");
        var manifest = new FormatSite().Json("site.webmanifest");
        Assert.Contains($"--paper: light-dark({manifest.GetProperty("background_color")},", css, StringComparison.Ordinal);
        Assert.Contains($"--card: light-dark({manifest.GetProperty("theme_color")},", css, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_for_programs_leads_to_lists_data_feeds_and_pages()
    {
        var site = new FormatSite(
            settings => settings with { Description = "What is on record." },
            Records.Incident("i", "2024-03-26"), new Page { Id = "method", Name = "Method", Summary = "How we work.", At = Records.At("method") });
        var page = Html(site);
        Assert.Equal(("Test", "What is on record."), (Assert.Single(page.QuerySelectorAll("h1")).TextContent, page.QuerySelector("blockquote")!.TextContent.Trim()));
        Assert.Equal(["Records", "Data", "Feeds", "About"], page.QuerySelectorAll("h2").Select(title => title.TextContent));
        var links = page.QuerySelectorAll("li > a").Select(link => link.GetAttribute("href")!["https://test.example/".Length..]).ToList();
        Assert.Subset(
            links.ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(["articles/", "incidents/", "timeline/", "data/", "data/actors.csv", "data/actors.json", "data/site.json", "feed.xml", "feeds.opml", "calendar.ics", "method/"], StringComparer.Ordinal));
        Assert.Equal("Method: How we work.", page.QuerySelectorAll("li")[^1].TextContent);
        var published = site.Paths.Concat(site.Pages.Select(one => one.Path.Replace("index.html", "", StringComparison.Ordinal))).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(published, links.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void It_stays_short_however_much_there_is()
    {
        var site = new FormatSite([.. Enumerable.Range(0, 300).Select(number => new Page
        {
            Id = "p" + number.ToString(CultureInfo.InvariantCulture),
            Name = "Page",
            At = Records.At("p"),
        })]);
        Assert.InRange(Html(site).QuerySelectorAll("li").Length, 40, 100);
    }

    [Theory]
    [InlineData("1. First things")]
    [InlineData("- a list?")]
    [InlineData("# [a](b) `c` *d* _e_ <f> &amp; ~~g~~ \\h #")]
    [InlineData("====")]
    [InlineData("+ 2024) and 3. more")]
    public void Markup_in_it_is_text(string text)
    {
        var page = Html(new FormatSite(settings => settings with { Title = text, Description = text }));
        Assert.Equal((text, text), (page.QuerySelector("h1")!.TextContent, page.QuerySelector("blockquote > p")!.TextContent));
        Assert.Empty(page.QuerySelectorAll("h1 *, blockquote > p *, blockquote > :not(p)"));
    }

    internal static IDocument Html(FormatSite site) => new HtmlParser().ParseDocument(Markdown.ToHtml(site.Text("llms.txt")));

    private static Func<SiteSettings, SiteSettings> With(Publisher publisher) => settings => settings with { Publisher = publisher };
}
