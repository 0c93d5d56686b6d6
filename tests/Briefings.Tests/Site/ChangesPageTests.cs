using System.Xml;
using System.Xml.Linq;
using AngleSharp;
using AngleSharp.Dom;
using Briefings.Tests.Changes;
using Briefings.Tests.Cli;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Site;

public sealed class ChangesPageTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_page_tells_by_day_what_commits_changed_the_newest_first()
    {
        using var site = History();
        using var output = await Build(site, "HEAD~3");
        var page = await Page(output, "changes/index.html");

        Assert.Equal(["2 March 2026", "1 March 2026"], page.QuerySelectorAll(".year > h2").Select(Words));
        Assert.Equal(
            [
                "Parliament compromised: Date: May 2021 → 11 May 2021",
                "Parliament compromised: Attribution to APT40: disputed by China",
                "China denies it: China denies The bureau names APT40",
                "A lost one: Source removed",
            ],
            page.QuerySelectorAll(".rows > li").Select(entry => $"{Words(entry.QuerySelector("b")!)}: {string.Join(" | ", entry.QuerySelectorAll("p").Select(Words))}"));
        var disputed = page.QuerySelectorAll(".rows > li").ElementAt(1);
        Assert.Equal(["/incidents/parliament/", "/actors/apt40/", "/actors/china/"], disputed.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll(".rows > li").ElementAt(3).QuerySelectorAll("a"));
        Assert.Equal("2026-03-02", page.QuerySelector(".year > h2 time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task The_feed_tells_the_same_with_ids_that_stay()
    {
        using var site = History();
        using var output = await Build(site, "HEAD~3");
        var feed = XDocument.Load(XmlReader.Create(output.At("output/changes/feed.xml"))).Root!;

        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(["Parliament compromised", "Parliament compromised", "China denies it", "A lost one"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal($"https://example.org/changes/#{site.Git("rev-parse", "HEAD")[..12]}-incident-parliament", entries[0].Element(Atom + "id")!.Value);
        Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal("2026-03-02T09:30:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("https://example.org/changes/", entries[3].Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Contains("<a href=\"https://example.org/actors/china/\">China</a>", entries[1].Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_announced_where_readers_and_programs_look()
    {
        using var site = History();
        using var output = await Build(site, "HEAD~3");
        var page = await Page(output, "changes/index.html");
        var about = await Page(output, "404.html");

        Assert.Contains(page.QuerySelectorAll("link[rel=alternate]"), link => link.GetAttribute("href") == "/changes/feed.xml");
        Assert.Equal("What changed", Words(about.QuerySelector(".foot a[href='/changes/']")!));
        Assert.Contains("<loc>https://example.org/changes/</loc>", File.ReadAllText(output.At("output/sitemap.xml")), StringComparison.Ordinal);
        Assert.Contains("/changes/feed.xml\n  Access-Control-Allow-Origin: *", File.ReadAllText(output.At("output/_headers")), StringComparison.Ordinal);
        Assert.Contains("/changes/feed.xml", File.ReadAllText(output.At("output/feeds.opml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_public_is_never_told()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Git("tag", "start");
        site.Commit("2026-03-02T10:00:00Z", "-- incidents/secret.yaml --\ntitle: A secret matter\ndraft: true\n-- articles/later.md --\n---\ntitle: A later story\ndate: 2030-01-01\n---\nText.\n");
        site.Commit("2026-03-03T10:00:00Z", "-- incidents/secret.yaml --\ntitle: A secret affair\ndraft: true\n-- actors/shown.yaml --\nname: Shown too early\nkind: person\n");
        site.Commit("2026-03-04T10:00:00Z", "-- actors/shown.yaml --\nname: Shown too early\nkind: person\ndraft: true\n-- incidents/secret.yaml --\n-- actors/china.yaml --\nname: China\nkind: state\ncountry: CN\n");
        using var output = await Build(site, "start");

        Assert.Equal(["China"], (await Page(output, "changes/index.html")).QuerySelectorAll(".rows b").Select(Words));
        foreach (var file in Directory.EnumerateFiles(output.At("output"), "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("secret", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("too early", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("later story", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task What_a_broken_commit_changed_is_told_when_it_can_be_read()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Git("tag", "start");
        site.Commit("2026-03-02T10:00:00Z", "-- actors/china.yaml --\nname: China\nkind: state\ncuntry: CN\n-- actors/apt40.yaml --\nname: APT40\nkind: intrusion-set\naliases: Leviathan\n");
        site.Commit("2026-03-03T10:00:00Z", "-- sources/ap.yaml --\ntitle: AP tells\nurl: https://ap.example/1\n");
        site.Commit("2026-03-04T10:00:00Z", "-- actors/china.yaml --\nname: China\nkind: state\ncountry: CN\n");
        using var output = await Build(site, "start");
        var page = await Page(output, "changes/index.html");

        Assert.Equal(["4 March 2026"], page.QuerySelectorAll(".year > h2").Select(Words));
        Assert.Equal(["China", "APT40", "AP tells"], page.QuerySelectorAll(".rows b").Select(Words));
    }

    [Fact]
    public async Task A_word_that_a_later_commit_adds_to_the_vocabulary_mends_the_commits_before()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Git("tag", "start");
        site.Commit("2026-03-02T10:00:00Z", "-- responses/rebuke.yaml --\ntitle: A rebuke\nkind: rebuke\nby: gcsb\n");
        site.Commit("2026-03-03T10:00:00Z", "-- vocabulary.yaml --\nresponse_kinds:\n  rebuke: { label: Rebuke, family: talk }\n");
        using var output = await Build(site, "start");

        Assert.Equal(["New rebuke by Bureau"], (await Page(output, "changes/index.html")).QuerySelectorAll(".rows p").Select(Words));
    }

    [Fact]
    public async Task A_merge_is_one_change_made_when_it_was_merged()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Git("tag", "start");
        site.Git("checkout", "--quiet", "-b", "side");
        site.Commit("2026-03-02T10:00:00Z", "-- actors/china.yaml --\nname: China\nkind: state\ncountry: CN\n");
        site.Git("checkout", "--quiet", "main");
        site.Commit("2026-03-03T10:00:00Z", "-- sources/ap.yaml --\ntitle: AP tells\nurl: https://ap.example/1\n");
        site.Git("merge", "--quiet", "--no-ff", "--message", "Merge", "side");
        using var output = await Build(site, "start");

        Assert.Equal(["China: 1 January 2026", "AP tells: 3 March 2026"], (await Page(output, "changes/index.html")).QuerySelectorAll(".rows > li")
            .Select(entry => $"{Words(entry.QuerySelector("b")!)}: {Words(entry.Closest(".year")!.QuerySelector("h2")!)}"));
    }

    [Fact]
    public async Task A_long_log_has_several_pages_and_an_empty_one_says_so()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z");
        site.Git("tag", "start");
        site.Commit("2026-03-02T10:00:00Z", string.Concat(Enumerable.Range(1, 60).Select(i => $"-- actors/a{i}.yaml --\nname: Actor {i}\nkind: person\n")));
        using var output = await Build(site, "start");
        using var empty = await Build(site, "HEAD");

        Assert.Equal(25, (await Page(output, "changes/page/2/index.html")).QuerySelectorAll(".rows > li").Length);
        Assert.Equal(10, (await Page(output, "changes/page/3/index.html")).QuerySelectorAll(".rows > li").Length);
        Assert.Equal(60, XDocument.Load(output.At("output/changes/feed.xml")).Root!.Elements(Atom + "entry").Count());
        Assert.Contains("Nothing has changed yet.", (await Page(empty, "changes/index.html")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_option_there_is_nothing_of_it()
    {
        using var site = History();
        using var output = new TemporaryFolder();
        await CommandRun.Of("build", "--input", site.Input, "--theme", output.At("theme"), "--output", output.At("output"));

        Assert.False(Directory.Exists(output.At("output/changes")));
        Assert.DoesNotContain(Directory.EnumerateFiles(output.At("output"), "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains("/changes/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no-such-tag", "Git knows no revision 'no-such-tag'")]
    [InlineData("broken", "the content of 'broken' has errors")]
    public async Task What_cannot_be_told_stops_the_build_before_anything_is_written(string since, string message)
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z", "-- actors/china.yaml --\nname: China\nkind: nonsense\n");
        site.Git("tag", "broken");
        site.Commit("2026-03-02T10:00:00Z", "-- actors/china.yaml --\nname: China\nkind: state\n");
        using var output = new TemporaryFolder();

        var run = await CommandRun.Of("build", "--changes-since", since, "--input", site.Input, "--theme", output.At("theme"), "--output", output.At("output"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output.At("output")));
    }

    [Fact]
    public async Task A_page_of_that_id_stands_in_the_way()
    {
        using var site = new GitSite();
        site.Commit("2026-03-01T10:00:00Z", "-- pages/changes.md --\n---\ntitle: Our changes\n---\nText.\n");
        using var output = new TemporaryFolder();

        var run = await CommandRun.Of("build", "--changes-since", "HEAD", "--input", site.Input, "--theme", output.At("theme"), "--output", output.At("output"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("pages/changes.md: error BRF0011: the address '/changes/' is taken by what changed", run.Error, StringComparison.Ordinal);
    }

    private static GitSite History()
    {
        var site = new GitSite();
        site.Commit("2026-02-28T10:00:00Z", "-- sources/lost.yaml --\ntitle: A lost one\nurl: https://lost.example/\n");
        // Late in the evening there; the next day is still the first in UTC.
        site.Commit("2026-03-01T08:00:00Z", "-- sources/lost.yaml --\n");
        site.Commit("2026-03-01T23:30:00-01:00", "-- responses/denial.yaml --\ntitle: China denies it\nkind: denial\nby: china\ndenies: attribution\n");
        site.Commit("2026-03-02T09:30:00Z", "-- incidents/parliament.yaml --\ntitle: Parliament compromised\noccurred: 2021-05-11\nsources: rnz\n-- site.yaml --\n" + Support.SiteText.Unreviewed(Support.SiteText.PlainSettings) + "# A remark\n");
        // Not committed, so not told.
        site.Write("-- actors/china.yaml --\nname: China\nkind: state\ncountry: CN\n");
        return site;
    }

    private static async Task<TemporaryFolder> Build(GitSite site, string since)
    {
        var output = new TemporaryFolder();
        var run = await CommandRun.Of("build", "--changes-since", since, "--input", site.Input, "--theme", output.At("theme"), "--output", output.At("output"));
        Assert.Equal("", run.Error.Replace("Reading the record\nLinking texts and records\nLaying out pages\nWriting pages and checking links\n", "", StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
        return output;
    }

    private static async Task<IDocument> Page(TemporaryFolder output, string path) =>
        await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(File.ReadAllText(output.At("output/" + path))), TestContext.Current.CancellationToken);

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
