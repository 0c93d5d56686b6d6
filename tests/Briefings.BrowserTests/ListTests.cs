using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class ListTests(LaunchSite site)
{
    private const string Rows = "tbody:not([hidden]) > tr";

    [Fact]
    public async Task A_filter_narrows_the_list_stands_in_the_address_and_is_taken_back_by_the_back_button()
    {
        await using var visit = await Visit.ToAsync(site, "responses/");
        await ReadyAsync(visit.Page);
        var rows = await visit.Page.Locator(Rows).CountAsync();
        var all = (await visit.Page.Locator("[data-list-status]").GetAttributeAsync("data-all"))!.Split(' ')[0];
        await visit.Page.Locator(".filters select[name=kind]").SelectOptionAsync("denial");
        await Assertions.Expect(visit.Page.Locator("[data-list-status]")).ToHaveTextAsync($"2 of {all}");
        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(2);
        Assert.EndsWith("responses/?kind=denial", visit.Page.Url, StringComparison.Ordinal);

        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator(".filters select[name=kind]")).ToHaveValueAsync("denial");

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(rows);
        await Assertions.Expect(visit.Page.Locator(".filters select[name=kind]")).ToHaveValueAsync("");
        await visit.Page.GoForwardAsync();
        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(2);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Two_filters_both_hold_and_one_button_clears_them()
    {
        await using var visit = await Visit.ToAsync(site, "responses/?kind=denial");
        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(2);
        await visit.Page.Locator(".filters select[name=by]").SelectOptionAsync("china-embassy-nz");
        await Assertions.Expect(visit.Page.Locator(Rows)).ToHaveCountAsync(1);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-list-status]")).ToContainTextAsync("in all");
        Assert.Equal("", new Uri(visit.Page.Url).Query);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_column_is_ordered_by_with_the_keyboard_and_says_so()
    {
        await using var visit = await Visit.ToAsync(site, "incidents/");
        await ReadyAsync(visit.Page);
        var heading = visit.Page.Locator("th[data-sort=title]");
        await heading.Locator("button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(heading).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.EndsWith("incidents/?sort=title", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator("[data-list-result]")).ToBeVisibleAsync();
        var titles = await TitlesAsync(visit.Page);
        Assert.Equal(titles.Order(StringComparer.OrdinalIgnoreCase), titles);

        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(heading).ToHaveAttributeAsync("aria-sort", "descending");
        await Assertions.Expect(visit.Page.Locator($"{Rows} >> nth=0")).ToContainTextAsync(titles[^1]);
        Assert.Equal(titles.Reverse(), await TitlesAsync(visit.Page));

        await visit.Page.GoBackAsync();
        await Assertions.Expect(heading).ToHaveAttributeAsync("aria-sort", "ascending");
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("th[data-sort=date]")).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Empty(visit.Faults);
    }

    // Its place is kept from the first; it is seen once it works.
    private static Task ReadyAsync(IPage page) => Assertions.Expect(page.Locator("form.filters")).ToBeVisibleAsync();

    private static async Task<IReadOnlyList<string>> TitlesAsync(IPage page) => await page.Locator($"{Rows} > th").AllInnerTextsAsync();
}
