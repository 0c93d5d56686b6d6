using Briefings.Diagnostics;
using Briefings.Publishing;
using Briefings.Site;

namespace Briefings.Tests.Publishing;

public sealed class LinkCheckTests
{
    private static readonly Artifact[] Others =
    [
        new TextArtifact("actors/apt40/index.html", """<h2 id="claims">Claims</h2><a name="old"></a><i id="café"></i>"""),
        new TextArtifact("feed.xml", "<a href='/nowhere/'>"),
        new TextArtifact("assets/été 1.png", ""),
        new TextArtifact("index.html", ""),
    ];

    [Theory]
    [InlineData("/sub/actors/apt40/")]
    [InlineData("/sub/actors/apt40/index.html")]
    [InlineData("/sub/actors/apt40/?page=2#claims")]
    [InlineData("/sub/actors/apt40/#old")]
    [InlineData("/sub/actors/apt40/#caf%C3%A9")]
    [InlineData("/sub/actors/apt40/#café")]
    [InlineData("/sub/actors/apt40/#")]
    [InlineData("/sub/actors/apt40/#top")]
    [InlineData("/sub/actors/apt40/#:~:text=anything")]
    [InlineData("/sub/actors/apt40/#claims:~:text=anything")]
    [InlineData("../../actors/apt40/#claims")]
    [InlineData("../../actors/./apt40/../apt40/")]
    [InlineData("https://example.org/sub/actors/apt40/")]
    [InlineData("HTTP://Example.org/sub/")]
    [InlineData("//example.org/sub/feed.xml")]
    [InlineData("https://example.org/another-site/")]
    [InlineData("https://elsewhere.example/sub/nowhere/")]
    [InlineData("/sub/feed.xml#anything")]
    [InlineData("/sub/assets/%C3%A9t%C3%A9%201.png")]
    [InlineData("/sub/")]
    [InlineData("#here")]
    [InlineData("?page=2")]
    [InlineData("")]
    [InlineData(" /sub/ ")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:123")]
    [InlineData("data:text/plain,x")]
    public void A_good_link_passes(string link) => Assert.Empty(Check(link));

    [Theory]
    [InlineData("/sub/nowhere/", "BRF0601: page '/sub/articles/a/' links to '/sub/nowhere/', where nothing is published; correct the address, publish the target, or remove the link")]
    [InlineData("/sub/actors/atp40/", "BRF0601: page '/sub/articles/a/' links to '/sub/actors/atp40/', where nothing is published; did you mean '/sub/actors/apt40/'?; correct the address, publish the target, or remove the link")]
    [InlineData("/sub/actors/apt40", "BRF0601: page '/sub/articles/a/' links to '/sub/actors/apt40', which lacks its last slash; write '/sub/actors/apt40/'")]
    [InlineData("/sub/Actors/apt40/", "BRF0601: page '/sub/articles/a/' links to '/sub/Actors/apt40/', where nothing is published; did you mean '/sub/actors/apt40/'?; correct the address, publish the target, or remove the link")]
    [InlineData("/actors/apt40/", "BRF0601: page '/sub/articles/a/' links to '/actors/apt40/', which is outside the site's base path '/sub/'; write '/sub/actors/apt40/', or the full address of another site")]
    [InlineData("nowhere/", "BRF0601: page '/sub/articles/a/' links to 'nowhere/', where nothing is published; correct the address, publish the target, or remove the link")]
    [InlineData("https://example.org/sub/x1/?q#f", "BRF0601: page '/sub/articles/a/' links to 'https://example.org/sub/x1/?q#f', where nothing is published; correct the address, publish the target, or remove the link")]
    [InlineData("/sub/actors/apt40/#claim", "BRF0602: page '/sub/articles/a/' links to '/sub/actors/apt40/#claim', but '/sub/actors/apt40/' has no id 'claim'; did you mean 'claims'?; correct the fragment or remove it")]
    [InlineData("#her", "BRF0602: page '/sub/articles/a/' links to '#her', but '/sub/articles/a/' has no id 'her'; did you mean 'here'?; correct the fragment or remove it")]
    public void A_broken_link_is_reported_against_the_content_file(string link, string expected) =>
        Assert.Equal($"input/articles/a/index.html: error {expected}", Assert.Single(Check(link)));

    [Fact]
    public void A_link_that_a_page_has_twice_is_reported_once() =>
        Assert.Single(Check("/sub/x/", """<a href="/sub/x/">again</a> <a href="/sub/x/">and again</a>"""));

    [Fact]
    public void An_id_that_two_elements_share_is_reported_once() => Assert.Equal(
        ["input/articles/a/index.html: error BRF0603: page '/sub/articles/a/' has more than one element with the id 'here'; give each element an id of its own"],
        Check("#here", "<p id=here><p id=here>"));

    [Fact]
    public void A_fault_of_every_page_names_the_first_pages_and_counts_the_rest()
    {
        var pages = Enumerable.Range(0, 50).Select(n => (Artifact)new TextArtifact($"p{n:00}/index.html", "<a href='/gone/'>"));

        var found = CheckAll([.. pages], new(new Uri("https://example.org")));

        Assert.Equal(20, found.Count);
        Assert.Equal("input/p19/index.html: error BRF0601: page '/p19/' links to '/gone/', where nothing is published (as do 30 more pages); correct the address, publish the target, or remove the link", found[^1]);
    }

    [Fact]
    public void A_fragment_of_a_page_that_failed_is_not_judged()
    {
        var failing = new TextArtifact("b/index.html", () => throw new ThemeException(new(ThemeRules.UnknownValue, Severity.Error, new("theme/layouts/b.html", 1, 2), "no value 'x' here", "correct it")));

        var found = CheckAll([new TextArtifact("a/index.html", "<a href='/b/#x'>"), failing], new(new Uri("https://example.org")));

        Assert.Equal("theme/layouts/b.html(1,2): error BRF0502: no value 'x' here; correct it", Assert.Single(found));
    }

    [Fact]
    public void The_preview_checks_one_page_and_the_fragments_it_leads_to()
    {
        Artifact[] site = [new TextArtifact("a/index.html", "<a href='/b/#x'><a href='/b/#y'><a href='/c/'>"), new TextArtifact("b/index.html", "<i id=x><a href='/d/'>")];
        var diagnostics = new DiagnosticBag();

        new Publisher(new(new Uri("https://example.org")), diagnostics).CheckPage(site, "a/index.html");

        Assert.Equal(["BRF0601", "BRF0602"], diagnostics.ToSortedList().Select(diagnostic => diagnostic.Rule.Code), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/ä b/")]
    [InlineData("https://example.org/%C3%A4%20b/")]
    public void The_path_that_a_site_stands_at_may_need_escapes(string url)
    {
        var address = new SiteAddress(new Uri(url));
        TextArtifact[] site = [new("index.html", ""), new("a/index.html", $"<a href='{address.Of("index.html")}'><a href='/ä%20b/a/'><a href='../'>")];

        Assert.Empty(CheckAll(site, address));
    }

    private static List<string> Check(string link, string more = "") =>
        CheckAll([.. Others, new TextArtifact("articles/a/index.html", $"""<p id="here"><a href="{link}">x</a>{more}""")], new(new Uri("https://example.org/sub")));

    private static List<string> CheckAll(Artifact[] site, SiteAddress address)
    {
        var diagnostics = new DiagnosticBag();
        new Publisher(address, diagnostics).Check(site, CancellationToken.None);
        return [.. diagnostics.ToSortedList().Select(diagnostic => diagnostic.ToString())];
    }
}
