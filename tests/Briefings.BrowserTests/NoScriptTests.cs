using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class NoScriptTests(LaunchSite site)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task A_page_without_scripts_is_complete_and_has_no_dead_control(string path)
    {
        await using var visit = await Visit.ToAsync(site, path, new(HasJavaScript: false));
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        // A form with an address works without scripts; a task list's boxes are pictures.
        Assert.Equal(0, await visit.Page.Locator(":is(button, select, input:not([disabled]), textarea):visible:not(form[action] *)").CountAsync());
    }

    [Fact]
    public async Task The_forms_of_a_citation_open_without_scripts()
    {
        await using var visit = await Visit.ToAsync(site, "articles/nz-apt40-no-sanctions/", new(HasJavaScript: false));
        await visit.Page.GetByText("RIS", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#cite-ris")).ToContainTextAsync("TY  - ELEC");
    }
}
