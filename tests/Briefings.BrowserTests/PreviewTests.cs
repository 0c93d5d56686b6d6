using System.Text.Json;
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

    [Fact]
    public async Task Nothing_in_the_page_moves_when_a_preview_opens_and_closes()
    {
        await using var visit = await Visit.ToAsync(site, "articles/nz-apt40-no-sanctions/");
        const string Places = "JSON.stringify([...document.querySelectorAll('main *, footer')].map(e => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height]; }))";
        var link = visit.Page.Locator(".prose a[href='/actors/apt40/']").First;
        await link.ScrollIntoViewIfNeededAsync();
        await visit.Page.EvaluateAsync("""
            void (globalThis.shifts = [], new PerformanceObserver(list => shifts.push(...list.getEntries().map(e => e.value))).observe({ type: "layout-shift" }))
            """);
        var before = await visit.Page.EvaluateAsync<string>(Places);
        await link.FocusAsync();
        await Assertions.Expect(visit.Page.Locator(".preview")).ToBeVisibleAsync();
        Assert.Equal(before, await visit.Page.EvaluateAsync<string>(Places));
        Assert.Equal("preview-card", await link.GetAttributeAsync("aria-describedby"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(".preview")).ToBeHiddenAsync();
        Assert.Equal(before, await visit.Page.EvaluateAsync<string>(Places));
        Assert.Empty(await visit.Page.EvaluateAsync<double[]>("shifts"));
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_link_shows_its_preview_at_a_long_press_and_not_at_a_swipe()
    {
        await using var visit = await Visit.ToAsync(site, "articles/nz-apt40-no-sanctions/", new(390, HasTouch: true));
        var link = visit.Page.Locator(".prose a[href='/actors/apt40/']").First;
        var card = visit.Page.Locator(".preview");
        await link.ScrollIntoViewIfNeededAsync();
        var box = (await link.BoundingBoxAsync())!;
        var touch = await visit.Context.NewCDPSessionAsync(visit.Page);
        await TouchAsync(touch, "touchStart", box.X + 8, box.Y + 8);
        await Assertions.Expect(card).ToBeVisibleAsync();
        await TouchAsync(touch, "touchEnd");
        await Assertions.Expect(card).ToContainTextAsync("Intrusion set");
        Assert.EndsWith("articles/nz-apt40-no-sanctions/", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToBeHiddenAsync();

        await TouchAsync(touch, "touchStart", box.X + 8, box.Y + 8);
        await TouchAsync(touch, "touchMove", box.X + 8, box.Y - 60);
        // Longer than a long press takes.
        await visit.Page.WaitForTimeoutAsync(800);
        await Assertions.Expect(card).ToBeHiddenAsync();
        await TouchAsync(touch, "touchEnd");
        Assert.Empty(visit.Faults);
    }

    private static Task<JsonElement?> TouchAsync(ICDPSession session, string type, double? x = null, double? y = null) =>
        session.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object>
        {
            ["type"] = type,
            ["touchPoints"] = x is null ? Array.Empty<object>() : new object[] { new Dictionary<string, object> { ["x"] = x, ["y"] = y! } },
        });
}
