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
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Address.With("kind=denial"));
        await Assertions.Expect(visit.Page.Locator(".on-view li")).ToHaveCountAsync(2);
        await visit.Page.Locator(".switch a[data-clock=public]").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Address.With("clock=public"));
        await Assertions.Expect(visit.Page.Locator(".switch a[data-clock=public]")).ToHaveAttributeAsync("aria-current", "true");
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator(".switch a[data-clock=occurred]")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(visit.Page.Locator(".on-view li")).ToHaveCountAsync(2);
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator(".time-filters select[name=kind]")).ToHaveValueAsync("");
        await Assertions.Expect(visit.Page.Locator(".on-view")).ToBeHiddenAsync();
        await visit.Page.GoForwardAsync();
        await Assertions.Expect(visit.Page.Locator(".on-view li")).ToHaveCountAsync(2);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_shared_view_opens_as_it_was_and_one_button_clears_it()
    {
        await using var visit = await Visit.ToAsync(site, "timeline/?kind=denial&clock=public");
        await Assertions.Expect(visit.Page.Locator(".on-view li")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator(".time-filters select[name=kind]")).ToHaveValueAsync("denial");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/timeline/?clock=public");
        await Assertions.Expect(visit.Page.Locator(".time-filters select[name=kind]")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_zoom_stands_in_the_address()
    {
        await using var visit = await Visit.ToAsync(site, "timeline/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Closer" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Address.With("from="));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wider" }).ClickAsync();
        await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(Address.With("from="));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task On_a_phone_the_filters_wait_until_they_are_asked_for()
    {
        await using var visit = await Visit.ToAsync(site, "timeline/", new(390, HasTouch: true));
        var kind = visit.Page.Locator(".time-filters select[name=kind]");
        await Assertions.Expect(visit.Page.Locator(".time-filters summary")).ToBeVisibleAsync();
        await Assertions.Expect(kind).ToBeHiddenAsync();
        await visit.Page.GetByText("Filter and zoom").TapAsync();
        await Assertions.Expect(kind).ToBeVisibleAsync();
    }
}
