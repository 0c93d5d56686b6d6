using Briefings.Tests.Cli;

namespace Briefings.Tests.Site;

public sealed class DraftMarkTests
{
    private const string InHead = "<p class=\"draft\">Draft</p>";
    private const string AtLink = "</a> <small class=\"draft\">Draft</small>";

    [Fact]
    public async Task A_draft_says_so_on_its_page_and_beside_its_links()
    {
        using var site = SmallSite.Create();
        site.Write("input/incidents/breach.yaml", "title: The breach\ndraft: true\noccurred: 2021\ntargets: quiet\n");
        site.Write("input/incidents/fire.yaml", "title: The fire\noccurred: 2020\n");
        site.Write("input/actors/quiet.yaml", "name: Quiet\nkind: company\n");
        site.Write("input/pages/plans.md", "---\ntitle: Plans\ndraft: true\n---\nText.\n");

        await CommandRun.On(site, "build", "--drafts");

        string Page(string path) => File.ReadAllText(site.At($"output/{path}"));
        Assert.Contains(InHead, Page("incidents/breach/index.html"), StringComparison.Ordinal);
        Assert.Contains(InHead, Page("plans/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(InHead, Page("actors/quiet/index.html"), StringComparison.Ordinal);
        Assert.Contains("The breach" + AtLink, Page("actors/quiet/index.html"), StringComparison.Ordinal);
        Assert.Contains("The breach" + AtLink, Page("incidents/index.html"), StringComparison.Ordinal);
        Assert.Contains("Plans" + AtLink, Page("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Quiet" + AtLink, Page("incidents/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"incident\",\"draft\"]", string.Concat(Page("data/lists/incidents/0.json").Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal);
    }
}
