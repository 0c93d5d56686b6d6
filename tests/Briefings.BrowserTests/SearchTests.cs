using System.Text.RegularExpressions;
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
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Address.With("Stoltenberk"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_back_button_leads_from_one_search_to_the_one_before()
    {
        await using var visit = await Visit.ToAsync(site, "search/?q=apt40");
        var first = visit.Page.Locator(".hits a").First;
        await Assertions.Expect(first).ToHaveAttributeAsync("href", "/actors/apt40/");
        await visit.Page.Locator("#q").FillAsync("Rut");
        await Assertions.Expect(first).ToHaveAttributeAsync("href", "/actors/mark-rutte/");
        await visit.Page.Locator("#q").FillAsync("Rutte");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(first).ToHaveAttributeAsync("href", "/actors/mark-rutte/");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Address.With("?q=Rutte"));
        await visit.Page.GoBackAsync();
        await Assertions.Expect(first).ToHaveAttributeAsync("href", "/actors/apt40/");
        await Assertions.Expect(visit.Page.Locator("#q")).ToHaveValueAsync("apt40");
        await visit.Page.GoForwardAsync();
        await Assertions.Expect(first).ToHaveAttributeAsync("href", "/actors/mark-rutte/");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task A_kind_narrows_the_results_and_stands_in_the_address()
    {
        await using var visit = await Visit.ToAsync(site, "search/?q=apt");
        await Assertions.Expect(visit.Page.Locator(".found h2")).ToHaveTextAsync([ByKind("Actors"), ByKind("Incidents"), ByKind("Responses"), ByKind("Briefings")]);
        await Assertions.Expect(visit.Page.Locator(".found h2 .count")).ToHaveCountAsync(0);
        await visit.Page.Locator(".kinds label.incident").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".found h2")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Address.With("kind=incidents"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_slash_key_leads_to_the_search_from_any_page_and_its_form_to_the_results()
    {
        await using var visit = await Visit.ToAsync(site, "about/");
        // The switch of colours is seen when the page's scripts have run: those of the foot come in the same turn or the next.
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Use dark colours" })).ToBeVisibleAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.Load);
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(visit.Page.Locator("#find")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("#find")).ToHaveValueAsync("");
        await visit.Page.Keyboard.TypeAsync("a/b");
        await Assertions.Expect(visit.Page.Locator("#find")).ToHaveValueAsync("a/b");
        await visit.Page.Locator("#find").FillAsync("Stoltenberg");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".hits a").First).ToHaveAttributeAsync("href", "/actors/jens-stoltenberg/");
        Assert.EndsWith("/search/?q=Stoltenberg", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_arrow_keys_walk_through_the_results_and_escape_leads_back()
    {
        await using var visit = await Visit.ToAsync(site, "search/?q=apt40");
        await Assertions.Expect(visit.Page.Locator(".hits a").First).ToBeVisibleAsync();
        await visit.Page.Locator("#q").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Page.Locator(".hits a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator("#q")).ToBeFocusedAsync();
    }

    // A kind is said once, with how many there are.
    private static Regex ByKind(string kind) => new($@"^\s*{kind}\s*\d+\s*$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
