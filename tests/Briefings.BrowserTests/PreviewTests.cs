using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class PreviewTests(LaunchSite site)
{
    [Fact]
    public async Task A_link_to_a_record_shows_what_it_is_on_hover_and_on_focus_until_escape()
    {
        await using var visit = await Visit.ToAsync(site, "articles/nz-apt40-no-sanctions/");
        var link = visit.Page.Locator(".prose a[href='/actors/apt40/']").First;
        var card = visit.Page.Locator(".preview");
        await link.HoverAsync();
        await Assertions.Expect(card).ToBeVisibleAsync();
        await Assertions.Expect(card).ToContainTextAsync("Intrusion set");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToBeHiddenAsync();

        await visit.Page.Mouse.MoveAsync(2, 2);
        await link.FocusAsync();
        await Assertions.Expect(card).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToBeHiddenAsync();
        Assert.Empty(visit.Faults);
    }
}
