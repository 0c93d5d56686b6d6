using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

/// <summary>What an editor sees of <c>briefings preview</c> while typing.</summary>
public sealed class LivePreviewTests(LaunchSite site)
{
    [Fact]
    public async Task A_change_below_is_brought_into_view_and_marked_and_one_in_view_leaves_the_page_where_it_is()
    {
        await using var preview = await LivePreview.StartAsync(site);
        preview.Write("pages/about.md", LivePreview.Head + LivePreview.Paragraphs(50, "The zebra came last."));

        var changed = preview.Page.Locator(".briefings-changed");
        await Assertions.Expect(changed).ToContainTextAsync("The zebra came last.");
        await Assertions.Expect(changed).ToBeInViewportAsync();
        var scrolled = await preview.Page.EvaluateAsync<double>("scrollY");
        Assert.True(scrolled > 0);

        preview.Write("pages/about.md", LivePreview.Head + LivePreview.Paragraphs(50, "The zebra came last, and stayed."));

        await Assertions.Expect(changed).ToContainTextAsync("The zebra came last, and stayed.");
        Assert.Equal(scrolled, await preview.Page.EvaluateAsync<double>("scrollY"), 2.0);
    }

    [Fact]
    public async Task A_change_that_does_not_touch_the_page_leaves_it_alone()
    {
        await using var preview = await LivePreview.StartAsync(site);
        await preview.Page.EvaluateAsync("globalThis.isTheSame = true");
        var asked = preview.Page.WaitForRequestAsync(request => request.Method == "HEAD");

        preview.Write("actors/agency.yaml", "name: Agency\nkind: government-body\nsummary: It watches the harbour.\n");

        await asked;
        await preview.Page.WaitForTimeoutAsync(300);
        Assert.True(await preview.Page.EvaluateAsync<bool>("globalThis.isTheSame === true"));
    }

    [Fact]
    public async Task A_mistake_lies_over_the_page_with_a_link_to_its_line_until_it_is_mended()
    {
        await using var preview = await LivePreview.StartAsync(site);
        preview.Write("actors/agency.yaml", "name: Agency\nkind: goverment-body\n");

        var overlay = preview.Page.Locator(".briefings-overlay");
        await Assertions.Expect(overlay).ToContainTextAsync("1 error in the content");
        await Assertions.Expect(overlay).ToContainTextAsync("did you mean 'government-body'");
        var link = overlay.GetByRole(AriaRole.Link);
        Assert.Matches("^vscode://file/.*/input/actors/agency\\.yaml:2:7$", await link.GetAttributeAsync("href"));
        await Assertions.Expect(link).ToHaveTextAsync("input/actors/agency.yaml(2,7)");

        preview.Write("actors/agency.yaml", "name: Agency\nkind: government-body\n");

        await Assertions.Expect(overlay).ToBeHiddenAsync();
    }
}
