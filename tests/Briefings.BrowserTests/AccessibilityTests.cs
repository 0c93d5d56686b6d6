using Briefings.BrowserTests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

public sealed class AccessibilityTests(LaunchSite site)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public async Task No_page_breaks_a_rule_of_axe(string path)
    {
        await using var visit = await Visit.ToAsync(site, path);
        Assert.Equal([], await ViolationsAsync(visit.Page));
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.Page.SetViewportSizeAsync(390, 900);
        Assert.Equal([], await ViolationsAsync(visit.Page));
        Assert.Equal([], visit.Faults.Where(fault => path != "404.html" || !fault.Contains("404", StringComparison.Ordinal)));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        var options = new AxeRunOptions
        {
            ResultTypes = new HashSet<ResultType> { ResultType.Violations },
            // WCAG 2.2, 2.5.8; axe leaves it out unless it is asked for.
            Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
        };
        var result = await page.RunAxe(options);
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));
    }
}
