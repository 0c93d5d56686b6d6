using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class KeyboardTests(LaunchSite site)
{
    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var visit = await Visit.ToAsync(site, "actors/apt40/");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task From_the_home_page_a_reader_reaches_an_incident_by_way_of_a_briefing_and_an_actor()
    {
        await using var visit = await Visit.ToAsync(site, "");
        await TabToAsync(visit.Page, "header a[href='/articles/']");
        await FollowAsync(visit.Page, "**/articles/");
        await TabToAsync(visit.Page, "main a[href='/articles/nz-apt40-no-sanctions/']");
        await FollowAsync(visit.Page, "**/articles/nz-apt40-no-sanctions/");
        await TabToAsync(visit.Page, ".prose a[href='/actors/apt40/']");
        await FollowAsync(visit.Page, "**/actors/apt40/");
        await TabToAsync(visit.Page, "main a[href='/incidents/nz-parliament-2021/']");
        await FollowAsync(visit.Page, "**/incidents/nz-parliament-2021/");
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("incidents/nz-parliament-2021/")]
    [InlineData("articles/nz-apt40-no-sanctions/")]
    [InlineData("timeline/")]
    public async Task Every_stop_shows_that_it_has_the_focus(string path)
    {
        await using var visit = await Visit.ToAsync(site, path);
        for (var i = 0; i < 40; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var shown = await visit.Page.EvaluateAsync<string>("""
                (() => {
                  const e = document.activeElement, s = getComputedStyle(e);
                  return e === document.body || (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0) ? "" : e.outerHTML.slice(0, 150);
                })()
                """);
            Assert.Equal("", shown);
        }
    }

    // Pages of other tests in the same browser may take the keyboard in between; a reader would press the key again, too.
    private static async Task FollowAsync(IPage page, string url)
    {
        const int Attempts = 6;
        for (var attempt = 1; ; attempt++)
        {
            await page.Keyboard.PressAsync("Enter");
            try
            {
                await page.WaitForURLAsync(url, new() { WaitUntil = WaitUntilState.DOMContentLoaded, Timeout = 10_000 });
                return;
            }
            catch (TimeoutException) when (attempt < Attempts)
            {
                await page.BringToFrontAsync();
            }
        }
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector)) return;
        }

        Assert.Fail($"no stop at {selector}");
    }
}
