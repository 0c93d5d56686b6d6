using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class PrintTests(LaunchSite site)
{
    [Fact]
    public async Task A_printed_briefing_is_dark_on_white_without_menus_and_with_its_sources()
    {
        await using var visit = await Visit.ToAsync(site, "articles/nz-apt40-no-sanctions/", new(Scheme: ColorScheme.Dark));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        await Assertions.Expect(visit.Page.Locator("header nav")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".crumbs")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".scheme")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#cite-plain")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("ol.sources")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("articles/nz-apt40-no-sanctions/")]
    [InlineData("incidents/nz-parliament-2021/")]
    [InlineData("timeline/")]
    public async Task A_page_makes_a_document_that_can_be_printed(string path)
    {
        await using var visit = await Visit.ToAsync(site, path);
        var document = await visit.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        Assert.True(document.Length > 10_000);
    }
}
