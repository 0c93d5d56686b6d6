using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefings.Formats.Hosting;
using Briefings.Model;
using Briefings.Tests.Support;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Formats.Hosting;

/// <summary>Addresses that lead elsewhere: what the host is told, and what stands there for hosts that are told nothing.</summary>
public sealed class RedirectTests
{
    [Fact]
    public void A_page_at_an_old_address_leads_to_the_record()
    {
        var site = new FormatSite(settings => settings with { Language = "en-NZ" }, "https://test.example/sub/", noIndex: false, Old("apt", "/old/apt"));
        var page = Read(site, "old/apt/index.html");
        Assert.Equal("en-NZ", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("0; url=/sub/actors/apt/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://test.example/sub/actors/apt/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(("/sub/actors/apt/", "APT"), (page.QuerySelector("main a")!.GetAttribute("href"), page.QuerySelector("main")!.TextContent));
        Assert.Equal("APT · Test", page.Title);
        // Nothing that the content policy forbids.
        Assert.Empty(page.QuerySelectorAll("script, style, [style], link[rel=stylesheet], img"));
    }

    [Theory]
    [InlineData("/old", "old/index.html")]
    [InlineData("/old/", "old/index.html")]
    [InlineData("/old/index.html", "old/index.html")]
    [InlineData("/old//apt", "old/apt/index.html")]
    [InlineData("/old.html", "old.html")]
    [InlineData("/a/Old.HTML", "a/Old.HTML")]
    [InlineData("/old.php", "old.php/index.html")]
    [InlineData("/über/alles", "über/alles/index.html")]
    [InlineData("/%C3%BCber", "über/index.html")]
    [InlineData("/a%20b", "a b/index.html")]
    [InlineData("/actors/apt/former", "actors/apt/former/index.html")]
    [InlineData("/data/old", "data/old/index.html")]
    [InlineData("/Actors/former", "Actors/former/index.html")]
    public void It_stands_where_hosts_look_for_it(string address, string path)
    {
        var site = new FormatSite(Old("apt", address));
        Assert.Equal([path], Pages(site));
        Assert.EndsWith(" /actors/apt/ 301!", Assert.Single(Lines(site)), StringComparison.Ordinal);
    }

    [Theory]
    // No file can have such a name everywhere.
    [InlineData("/a:b")]
    [InlineData("/con/x")]
    [InlineData("/a./b")]
    [InlineData("/a%20/b")]
    [InlineData("/a%5Cb")]
    [InlineData("/a%0Ab")]
    [InlineData("/a%3Fb")]
    // Hosts need not agree on what it is called.
    [InlineData("/a%2541")]
    [InlineData("/a%FFb")]
    // What is published stands in the way.
    [InlineData("/feed.xml/x")]
    [InlineData("/FEED.xml/x")]
    [InlineData("/_redirects/x")]
    [InlineData("/actors/apt.html")]
    // It would be kept for ever.
    [InlineData("/theme/old")]
    // The index of the search may have a file of that name.
    [InlineData("/search/words-1.json")]
    public void Where_none_can_stand_only_the_host_is_told(string address)
    {
        var site = new FormatSite(Old("apt", address));
        Assert.Empty(Pages(site));
        Assert.EndsWith(" /actors/apt/ 301", Assert.Single(Lines(site)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_is_longer_than_a_name_can_be() => Assert.Empty(Pages(new FormatSite(Old("apt", "/" + new string('x', 241)))));

    [Fact]
    public void A_page_never_needs_a_folder_where_another_is_a_file()
    {
        Assert.Equal(["old.html"], Pages(new FormatSite(Old("apt", "/old.html", "/OLD.html/more", "/old.html/more/still.html"))));
        Assert.Equal(["old.html", "old/index.html"], Pages(new FormatSite(Old("apt", "/old", "/old.html"))));
    }

    [Fact]
    public void Pages_at_old_addresses_are_in_no_list()
    {
        var site = new FormatSite(Old("apt", "/old"), Records.Actor("other", "Other", "Heron"));
        Assert.Equal(["actors/heron/index.html", "old/index.html"], Pages(site));
        foreach (var path in site.Paths.Where(path => path == "sitemap.xml" || path == "llms.txt" || path.StartsWith("search/", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("/old", site.Text(path), StringComparison.Ordinal);
            Assert.DoesNotContain("actors/heron/", site.Text(path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_alias_of_one_actor_is_an_address()
    {
        var site = new FormatSite(Records.Actor("kestrel", "Kestrel", "Blue Heron", "BLUE-HERON", "UNC 1234"));
        Assert.Equal(["/actors/blue-heron /actors/kestrel/ 301!", "/actors/unc-1234 /actors/kestrel/ 301!"], Lines(site));
        Assert.Equal("0; url=/actors/kestrel/", Read(site, "actors/blue-heron/index.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
    }

    [Fact]
    public void An_alias_that_is_not_clear_leads_nowhere()
    {
        Record[] records =
        [
            // Shared, as written or but for a hyphen; an id; a name of another; an old address; in letters that no address has; too long; the list itself.
            Records.Actor("one", "One", "Shared", "Blue Heron", "two", "The Third", "Old One", "Ōne", "Group №7", "con", "Index", new string('x', 101), "Kept"),
            Records.Actor("two", "Two", "Shared", "blue-heron"),
            Records.Actor("third", "The Third"),
            Old("four", "/Actors/Old-One/"),
        ];
        Assert.Equal(["/Actors/Old-One /actors/four/ 301!", "/actors/kept /actors/one/ 301!"], Lines(new FormatSite(records)));
    }

    [Fact]
    public void A_draft_keeps_its_address_from_others_aliases()
    {
        using var site = SiteFolder.Write(
            """
            -- actors/one.yaml --
            name: One
            kind: state
            aliases: [Waiting, Heron]
            -- actors/waiting.yaml --
            name: Waiting
            kind: state
            draft: true
            """);
        Assert.Empty(site.CheckFaults());
        Assert.DoesNotContain("waiting", System.Text.Encoding.UTF8.GetString(site.Build("_redirects")), StringComparison.Ordinal);
        Assert.Contains("/actors/heron /actors/one/ 301!", System.Text.Encoding.UTF8.GetString(site.Build("_redirects")), StringComparison.Ordinal);
    }

    [Theory]
    // A chain, a loop of two, a loop of one.
    [InlineData("/actors/two/", "/older")]
    [InlineData("/actors/two/", "/actors/one/")]
    [InlineData("/actors/one", "/older")]
    // The same in other forms.
    [InlineData("/actors/two/index.html", "/older")]
    [InlineData("/Actors/TWO", "/older")]
    [InlineData("/actors/%74wo", "/older")]
    // Other pages and files.
    [InlineData("/actors/", "/older")]
    [InlineData("/timeline/public", "/older")]
    [InlineData("/feeds.opml", "/older")]
    [InlineData("/_redirects", "/older")]
    [InlineData("/index.html", "/older")]
    [InlineData("/older", "/older/")]
    public void An_old_address_that_is_somebodys_is_refused(string first, string second)
    {
        using var site = SiteFolder.Write(
            $"""
            -- actors/one.yaml --
            name: One
            kind: state
            redirect_from: {first}
            -- actors/two.yaml --
            name: Two
            kind: state
            redirect_from: {second}
            """);
        Assert.Contains(site.CheckFaults(), fault => fault.Contains("error BRF0306", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/a/%2e%2E/actors/two")]
    [InlineData("/a/.%2e")]
    [InlineData("/%2E/x")]
    public void A_way_out_is_refused_however_it_is_written(string address)
    {
        using var site = SiteFolder.Write($"-- actors/one.yaml --\nname: One\nkind: state\nredirect_from: {address}\n");
        Assert.Contains(site.ReadFaults(), fault => fault.Contains("holds '.' or '..'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/old/apt/")]
    [InlineData("/old/apt")]
    [InlineData("/old.html")]
    [InlineData("/actors/heron/")]
    public void A_link_to_an_old_address_is_broken_as_before(string address)
    {
        using var site = SiteFolder.Write(
            $"""
            -- actors/one.yaml --
            name: One
            kind: state
            aliases: Heron
            redirect_from: [/old/apt, /old.html]
            -- pages/about.md --
            ---
            title: About
            ---
            See [there]({address}).
            """);
        var fault = Assert.Single(site.CheckFaults());
        Assert.Contains($"links to '{address}', where nothing is published", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean '/old", fault, StringComparison.Ordinal);
    }

    private static Actor Old(string id, params string[] addresses) =>
        Records.Actor(id) with { RedirectFrom = [.. addresses.Select(address => new OldAddress(address, Records.At(id)))] };

    private static IEnumerable<string> Pages(FormatSite site) =>
        site.Paths.Where(path => site.File(path) is RedirectPage).Order(StringComparer.Ordinal);

    private static List<string> Lines(FormatSite site) => [.. site.Text("_redirects").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    private static IHtmlDocument Read(FormatSite site, string path) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(site.Text(path));
}
