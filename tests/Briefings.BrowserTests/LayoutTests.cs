using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class LayoutTests(LaunchSite site)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task No_page_scrolls_sideways(string path)
    {
        await using var visit = await Visit.ToAsync(site, path);
        foreach (var width in new[] { 2560, 1280, 768, 390, 320 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{path} at {width} px");
        }
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Nothing_moves_when_scripts_come(string path)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            await using var visit = await Visit.ToAsync(site, path, new(width, HasSlowScripts: true));
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var moved = await visit.Page.EvaluateAsync<string[]>("""
                new Promise(tell => {
                  const moved = [];
                  // A busy machine may show a page that has come in part; what moves before the first script has come is no script's doing.
                  const come = Math.min(...performance.getEntriesByType("resource").filter(e => e.name.endsWith(".js") && !e.name.includes("/scheme.")).map(e => e.responseEnd));
                  new PerformanceObserver(list => moved.push(...list.getEntries().filter(e => e.value >= 0.0001 && e.startTime >= come).flatMap(e => e.sources.map(s => `${e.value.toFixed(4)} ${s.node?.outerHTML?.slice(0, 80)}`))))
                    .observe({ type: "layout-shift", buffered: true });
                  // What was seen before comes in a turn of its own, and nothing comes if there was nothing.
                  setTimeout(() => tell(moved), 150);
                })
                """);
            Assert.True(moved.Length == 0, $"at {width} px: {string.Join("; ", moved)}");
        }
    }

    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task Every_control_that_stands_by_itself_is_44_pixels_high_on_touch(string path)
    {
        await using var visit = await Visit.ToAsync(site, path, new(390, HasTouch: true));
        var small = await visit.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("button, summary, select, input:not([type=hidden]), nav a")]
              .filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest("svg"))
              .filter(e => e.getBoundingClientRect().height < 43.5 && !(e.labels?.[0]?.getBoundingClientRect().height >= 43.5))
              .map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.Equal([], small);
    }
}
