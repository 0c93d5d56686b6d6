using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class SearchTests(LaunchSite site)
{
    [Fact]
    public async Task Results_come_as_the_reader_types_and_stand_in_the_address()
    {
        await using var visit = await Visit.ToAsync(site, "search/?q=apt40");
        await Assertions.Expect(visit.Page.Locator(".hits a").First).ToHaveAttributeAsync("href", "/actors/apt40/");
        await Assertions.Expect(visit.Page.Locator(".hits mark").First).ToHaveTextAsync("APT40");

        await visit.Page.Locator("#q").FillAsync("Stoltenberk");
        await Assertions.Expect(visit.Page.Locator(".hits a").First).ToHaveAttributeAsync("href", "/actors/jens-stoltenberg/");
        await visit.Page.WaitForFunctionAsync("location.search.includes('Stoltenberk')");
        Assert.Empty(visit.Faults);
    }
}
