using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class TimelineTests(LaunchSite site)
{
    [Fact]
    public async Task A_filter_and_the_clock_stand_in_the_address_and_the_back_button_takes_them_back()
    {
        await using var visit = await Visit.ToAsync(site, "timeline/");
        await visit.Page.Locator(".time-filters select[name=kind]").SelectOptionAsync("denial");
        await visit.Page.WaitForFunctionAsync("location.search.includes('kind=denial')");
        await Assertions.Expect(visit.Page.Locator(".on-view li")).ToHaveCountAsync(2);
        await visit.Page.Locator(".time-filters input[name=clock][value=public]").CheckAsync();
        await visit.Page.WaitForFunctionAsync("location.search.includes('clock=public')");
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator(".time-filters select[name=kind]")).ToHaveValueAsync("");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_shared_view_opens_as_it_was()
    {
        await using var visit = await Visit.ToAsync(site, "timeline/?kind=denial");
        await Assertions.Expect(visit.Page.Locator(".on-view li")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator(".time-filters select[name=kind]")).ToHaveValueAsync("denial");
    }
}
