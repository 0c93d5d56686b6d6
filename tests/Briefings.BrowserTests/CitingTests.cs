using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class CitingTests(LaunchSite site)
{
    [Fact]
    public async Task A_citation_and_a_link_are_copied_and_the_reader_is_told()
    {
        await using var visit = await Visit.ToAsync(site, "articles/nz-apt40-no-sanctions/");
        // The site's permissions policy forbids reading the clipboard, so what is written to it is kept here.
        await visit.Page.EvaluateAsync("void (navigator.clipboard.writeText = async text => { globalThis.copied = text; })");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#status")).ToHaveTextAsync("Copied.");
        var citation = await visit.Page.Locator("#cite-plain").TextContentAsync();
        Assert.Equal(citation, await visit.Page.EvaluateAsync<string>("copied"));
        Assert.Contains("edition of 22 November 2026", citation, StringComparison.Ordinal);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link", Exact = true }).ClickAsync();
        Assert.Equal(new Uri(site.Address, "articles/nz-apt40-no-sanctions/").AbsoluteUri, await visit.Page.EvaluateAsync<string>("copied"));
        await visit.Page.GetByText("BibTeX", new() { Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).ClickAsync();
        Assert.StartsWith("@misc{nz-apt40-no-sanctions,", await visit.Page.EvaluateAsync<string>("copied"), StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_browser_that_does_not_let_the_page_copy_says_so()
    {
        await using var visit = await Visit.ToAsync(site, "actors/apt40/");
        await visit.Page.EvaluateAsync("void (navigator.clipboard.writeText = async () => { throw new DOMException('no', 'NotAllowedError'); })");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#status")).ToContainTextAsync("did not allow");
    }

    [Fact]
    public async Task A_paragraph_has_a_link_of_its_own()
    {
        await using var visit = await Visit.ToAsync(site, "articles/nz-apt40-no-sanctions/");
        var paragraph = visit.Page.Locator(".prose p[id]").Nth(2);
        await paragraph.HoverAsync();
        await paragraph.Locator(".permalink").ClickAsync();
        await visit.Page.WaitForURLAsync("**/#p:3");
        Assert.Equal("p:3", await visit.Page.EvaluateAsync<string>("document.querySelector(':target').id"));
    }

    [Fact]
    public async Task The_footer_names_the_edition_and_the_revision()
    {
        await using var visit = await Visit.ToAsync(site, "");
        await Assertions.Expect(visit.Page.Locator("footer")).ToContainTextAsync("22 November 2026 · 0123456789ab");
    }
}
