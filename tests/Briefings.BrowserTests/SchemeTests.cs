using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class SchemeTests(LaunchSite site)
{
    private const string Background = "getComputedStyle(document.documentElement).backgroundColor";

    [Fact]
    public async Task The_colours_are_the_systems_until_a_reader_chooses_others_which_are_remembered()
    {
        await using var light = await Visit.ToAsync(site, "about/");
        await using var dark = await Visit.ToAsync(site, "about/", new(Scheme: ColorScheme.Dark));
        var ofLight = await light.Page.EvaluateAsync<string>(Background);
        var ofDark = await dark.Page.EvaluateAsync<string>(Background);
        Assert.NotEqual(ofLight, ofDark);

        var toDark = light.Page.GetByRole(AriaRole.Button, new() { Name = "Use dark colours" });
        await toDark.ClickAsync();
        Assert.Equal(ofDark, await light.Page.EvaluateAsync<string>(Background));
        await light.GoAsync("timeline/");
        Assert.Equal(ofDark, await light.Page.EvaluateAsync<string>(Background));

        await light.Page.GetByRole(AriaRole.Button, new() { Name = "Use light colours" }).ClickAsync();
        Assert.Equal(ofLight, await light.Page.EvaluateAsync<string>(Background));
        await light.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(ofDark, await light.Page.EvaluateAsync<string>(Background));
        Assert.Empty(light.Faults);
    }

    [Fact]
    public async Task A_remembered_choice_of_colours_is_there_before_anything_is_painted()
    {
        await using var visit = await Visit.ToAsync(site, "about/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Use dark colours" }).ClickAsync();
        // Each frame's background, from the first that has a body to the last.
        await visit.Context.AddInitScriptAsync("""
            globalThis.seen = [];
            const look = () => {
              if (document.body) seen.push(getComputedStyle(document.documentElement).backgroundColor);
              if (seen.length < 60) requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Use light colours" })).ToBeVisibleAsync();
        var chosen = await visit.Page.EvaluateAsync<string>(Background);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(await visit.Page.EvaluateAsync<string>(Background), chosen);
        while (await visit.Page.EvaluateAsync<int>("seen.length") < 5) await visit.Page.WaitForTimeoutAsync(20);
        Assert.Equal([chosen], (await visit.Page.EvaluateAsync<string[]>("seen")).Distinct());
    }
}
