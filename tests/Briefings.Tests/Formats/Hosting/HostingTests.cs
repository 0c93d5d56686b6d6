using System.Xml.Linq;
using Briefings.Diagnostics;
using Briefings.Formats.Hosting;
using Briefings.Model;
using Briefings.Site;
using Briefings.Tests.Support;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Formats.Hosting;

public sealed class HostingTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void The_sitemap_lists_every_page_but_the_error_page()
    {
        var site = new FormatSite(Records.Actor("apt", "APT", "Ōne"), Records.Actor("two", "Two", "Ōne"));
        var urls = Urls(site);
        Assert.Contains("https://test.example/", urls);
        Assert.Contains("https://test.example/actors/apt/", urls);
        Assert.Contains("https://test.example/names/%C5%8Dne/", urls);
        Assert.DoesNotContain(urls, url => url.Contains("404", StringComparison.Ordinal) || url.Contains("index.html", StringComparison.Ordinal));
        Assert.Equal(site.Pages.Length - 1, urls.Count);
        Assert.Equal(urls.Distinct(), urls);
    }

    [Fact]
    public void A_page_has_a_last_change_only_where_its_record_says_so()
    {
        var site = new FormatSite(
            FormatSite.Article("a", "2024-03-28"),
            FormatSite.Article("b", "2024-03-28") with { Corrections = [new Correction { Date = Records.Date("2024-05-06"), Text = "No." }] },
            Records.Actor("day") with { Updated = Records.Date("2024-04-01") },
            Records.Actor("month") with { Updated = Records.Date("2024-04") },
            Records.Actor("never"));
        var dated = site.Xml("sitemap.xml").Elements(Sitemap + "url").Where(url => url.Element(Sitemap + "lastmod") is not null)
            .Select(url => $"{new Uri(url.Element(Sitemap + "loc")!.Value).AbsolutePath} {url.Element(Sitemap + "lastmod")!.Value}");
        Assert.Equal(["/actors/day/ 2024-04-01", "/articles/a/ 2024-03-28", "/articles/b/ 2024-05-06"], dated);
    }

    [Fact]
    public void A_site_of_more_than_fifty_thousand_pages_has_numbered_sitemaps_and_an_index()
    {
        var site = new FormatSite(Records.Actor("apt"));
        List<Artifact> pages = [.. Enumerable.Range(0, 100_001).Select(number => new FakePage($"p{number:000000}/index.html"))];
        var files = Sitemaps.All(site.Context, pages).ToList();
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"], files.Select(file => file.Path));
        Assert.Equal(
            ["https://test.example/sitemap-1.xml", "https://test.example/sitemap-2.xml", "https://test.example/sitemap-3.xml"],
            Read(files[0]).Elements(Sitemap + "sitemap").Select(entry => entry.Element(Sitemap + "loc")!.Value));
        Assert.Equal([50_000, 50_000, 1], files.Skip(1).Select(file => Read(file).Elements(Sitemap + "url").Count()));
    }

    [Fact]
    public void Robots_are_shown_the_sitemap()
    {
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://test.example/sitemap.xml\n", new FormatSite().Text("robots.txt"));
    }

    [Fact]
    public void A_preview_of_drafts_is_kept_from_search_engines()
    {
        var site = new FormatSite(settings => settings, "https://test.example/", noIndex: true);
        Assert.Equal("User-agent: *\nDisallow: /\n", site.Text("robots.txt"));
        Assert.DoesNotContain("sitemap.xml", site.Paths);
        Assert.Contains("  X-Robots-Tag: noindex\n", site.Text("_headers"), StringComparison.Ordinal);
        Assert.DoesNotContain("X-Robots-Tag", new FormatSite().Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void Old_addresses_lead_to_the_record()
    {
        Record[] records =
        [
            Records.Actor("apt") with { RedirectFrom = [new("/z/", Records.At("apt")), new("/groups/apt.html", Records.At("apt"))] },
            new Page { Id = "about", Name = "About", At = Records.At("about"), RedirectFrom = [new("/über:uns", Records.At("about")), new("/a/%20b", Records.At("about"))] },
        ];
        Assert.Equal(
            """
            # Old addresses of records, from their redirect_from, and aliases of actors.
            /a/%20b /about/ 301
            /groups/apt.html /actors/apt/ 301!
            /z /actors/apt/ 301!
            /%C3%BCber%3Auns /about/ 301

            """.Split('\n').Order(StringComparer.Ordinal),
            new FormatSite(records).Text("_redirects").Split('\n').Order(StringComparer.Ordinal));
        Assert.Contains("/sub/z /sub/actors/apt/ 301!\n",
            new FormatSite(settings => settings, "https://test.example/sub/", noIndex: false, records).Text("_redirects"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "public, max-age=0, must-revalidate")]
    [InlineData("/actors/apt/", "public, max-age=0, must-revalidate")]
    [InlineData("/about/", "public, max-age=0, must-revalidate")]
    [InlineData("/data/", "public, max-age=0, must-revalidate")]
    [InlineData("/data/actors.csv", "public, max-age=0, must-revalidate")]
    [InlineData("/feed.xml", "public, max-age=0, must-revalidate")]
    [InlineData("/actors/apt/feed.json", "public, max-age=0, must-revalidate")]
    [InlineData("/assets/map.png", "public, max-age=0, must-revalidate")]
    [InlineData("/theme/site.1a2b3c.css", "public, max-age=31536000, immutable")]
    public void Only_files_whose_names_change_with_their_content_are_kept_for_ever(string path, string expected) =>
        Assert.Equal(expected, Value(HeadedSite(), path, "Cache-Control"));

    [Theory]
    [InlineData("/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/actors/apt/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/topics/war/feed.json", "application/feed+json; charset=utf-8")]
    [InlineData("/data/actors.json", "application/json; charset=utf-8")]
    [InlineData("/data/actors.csv", "text/csv; charset=utf-8; header=present")]
    [InlineData("/feeds.opml", "text/x-opml; charset=utf-8")]
    [InlineData("/calendar.ics", "text/calendar; charset=utf-8")]
    [InlineData("/llms.txt", "text/plain; charset=utf-8")]
    [InlineData("/.well-known/security.txt", "text/plain; charset=utf-8")]
    public void Feeds_and_data_may_be_read_by_any_site(string path, string type)
    {
        Assert.Equal(type, Value(HeadedSite(), path, "Content-Type"));
        Assert.Equal("*", Value(HeadedSite(), path, "Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/actors/apt/")]
    [InlineData("/theme/site.1a2b3c.css")]
    [InlineData("/assets/map.png")]
    public void Pages_may_not(string path) => Assert.Null(Value(HeadedSite(), path, "Access-Control-Allow-Origin"));

    [Fact]
    public void The_manifest_is_served_as_one() => Assert.Equal("application/manifest+json", Value(HeadedSite(), "/site.webmanifest", "Content-Type"));

    [Fact]
    public void Every_address_gets_the_protection_and_no_header_twice()
    {
        var site = HeadedSite();
        var rules = Rules(site);
        var paths = site.Pages.Select(page => page.Path).Concat(site.Paths).Append("theme/x.css").Append("assets/x.png").Append("nowhere/at/all");
        foreach (var path in paths)
        {
            var headers = rules.HeadersFor("/" + path.Replace("index.html", "", StringComparison.Ordinal)).ToList();
            var others = headers.Where(header => header.Name != "Content-Security-Policy").ToList();
            Assert.Equal(others.DistinctBy(header => header.Name, StringComparer.OrdinalIgnoreCase), others);
            Assert.Equal(path.StartsWith("assets/", StringComparison.Ordinal) ? 2 : 1, headers.Count - others.Count);
        }
    }

    [Fact]
    public void A_file_that_an_editor_added_runs_nothing_whichever_of_two_policies_a_host_sends()
    {
        var policies = Rules(HeadedSite()).HeadersFor("/assets/map.svg").Where(header => header.Name == "Content-Security-Policy").Select(header => header.Value).ToList();
        Assert.Contains("script-src 'none'", policies[^1], StringComparison.Ordinal);
        Assert.All(policies, policy => Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal));
        Assert.All(policies, policy => Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal));
    }

    [Fact]
    public void The_content_policy_allows_nothing_inline_and_nothing_from_elsewhere()
    {
        var policy = Value(HeadedSite(), "/", "Content-Security-Policy")!;
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_headers_says_what_the_rules_say()
    {
        var site = HeadedSite();
        var read = new List<(string Pattern, string Name, string Value)>();
        var pattern = "";
        foreach (var line in site.Text("_headers").Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ') pattern = line;
            else read.Add((pattern, line[2..line.IndexOf(": ", StringComparison.Ordinal)], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        }

        Assert.Equal(Rules(site).All.SelectMany(rule => rule.Headers.Select(header => (rule.Pattern, header.Name, header.Value))), read);
        Assert.Equal("/*", read[0].Pattern);
    }

    [Theory]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/a/b", true)]
    [InlineData("/a/*", "/a/", true)]
    [InlineData("/a/*", "/a", true)]
    [InlineData("/a/*", "/a/b/c.txt", true)]
    [InlineData("/a/*", "/ab", false)]
    [InlineData("/", "/", true)]
    [InlineData("/", "/a", false)]
    [InlineData("/a/:id/feed.xml", "/a/b/feed.xml", true)]
    [InlineData("/a/:id/feed.xml", "/a/b/c/feed.xml", false)]
    [InlineData("/a/:id/feed.xml", "/a/feed.xml", false)]
    [InlineData("/a/:id", "/a/", false)]
    public void A_pattern_fits_as_the_host_reads_it(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new HeaderRule(pattern, []).Fits(path));

    private static FormatSite HeadedSite() => new(
        Records.Actor("apt"), new Page { Id = "about", Name = "About", At = Records.At("about") }, FormatSite.Article("a", "2024-03-28") with { Topics = [Records.Ref("war")] });

    private static HeaderRules Rules(FormatSite site) => Assert.IsType<HeadersFile>(site.File("_headers")).Rules;

    private static string? Value(FormatSite site, string path, string name) => Rules(site).HeadersFor(path).SingleOrDefault(header => header.Name == name)?.Value;

    private static List<string> Urls(FormatSite site) => [.. site.Xml("sitemap.xml").Elements(Sitemap + "url").Select(url => url.Element(Sitemap + "loc")!.Value)];

    private static XElement Read(Artifact file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        stream.Position = 0;
        return XElement.Load(stream);
    }

    private sealed class FakePage(string path) : Artifact(path, new SourceLocation("input/site.yaml"))
    {
        public override void Write(Stream output) => throw new NotSupportedException();
    }
}
