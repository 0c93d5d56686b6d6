using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

/// <summary>Records that a page lists on both clocks.</summary>
public sealed class ClockTests(LaunchSite site)
{
    [Theory]
    [InlineData("actors/china/")]
    [InlineData("incidents/nz-parliament-2021/")]
    [InlineData("topics/sanctions/")]
    [InlineData("articles/nz-apt40-no-sanctions/")]
    public async Task A_switch_shows_one_clock_stands_in_the_address_and_is_taken_back_by_the_back_button(string path)
    {
        await using var visit = await Visit.ToAsync(site, path);
        var happened = visit.Page.Locator(".clocks > [data-on=occurred]").First;
        var becamePublic = visit.Page.Locator(".clocks > [data-on=public]").First;
        await Assertions.Expect(becamePublic).ToBeHiddenAsync();
        await Assertions.Expect(happened).ToBeVisibleAsync();

        var toPublic = visit.Page.GetByRole(AriaRole.Link, new() { Name = "When it became public", Exact = true });
        await toPublic.ClickAsync();
        await Assertions.Expect(becamePublic).ToBeVisibleAsync();
        await Assertions.Expect(happened).ToBeHiddenAsync();
        await Assertions.Expect(toPublic).ToHaveAttributeAsync("aria-current", "true");
        Assert.EndsWith(path + "?clock=public", visit.Page.Url, StringComparison.Ordinal);

        await visit.Page.ReloadAsync();
        await Assertions.Expect(happened).ToBeHiddenAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(becamePublic).ToBeHiddenAsync();
        await Assertions.Expect(happened).ToBeVisibleAsync();
        Assert.Equal("", new Uri(visit.Page.Url).Query);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_way_to_the_whole_timeline_keeps_the_clock()
    {
        await using var visit = await Visit.ToAsync(site, "actors/china/?clock=public");
        await visit.Page.Locator("[data-whole]").ClickAsync();
        await visit.Page.WaitForURLAsync("**/timeline/?actor=china&clock=public");
        await Assertions.Expect(visit.Page.Locator(".switch a[data-clock=public]")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(visit.Page.Locator(".time-filters select[name=actor]")).ToHaveValueAsync("china");
    }

    [Fact]
    public async Task Without_scripts_both_clocks_stand_and_there_is_no_switch()
    {
        await using var visit = await Visit.ToAsync(site, "actors/china/", new(HasJavaScript: false));
        await Assertions.Expect(visit.Page.Locator(".clocks > [data-on=occurred]")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".clocks > [data-on=public]")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".switch")).ToBeHiddenAsync();
    }
}
