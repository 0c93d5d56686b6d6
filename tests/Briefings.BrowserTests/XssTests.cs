using System.Collections.Concurrent;
using Briefings.BrowserTests.Support;
using Briefings.Tests.Security;
using Microsoft.Playwright;

namespace Briefings.BrowserTests;

/// <summary>
/// A site with every hostile text in every field, in Chromium. The content security policy reports and does not hinder: what keeps the texts from running is
/// that they are text.
/// </summary>
public sealed class XssTests(LaunchSite launch)
{
    private const int Tabs = 3;

    // Watches for what the texts would do. A violation of the policy is noticed here because a report in the console does not say of which page.
    private const string Watch = """
        globalThis.ran = [];
        for (const name of ['xss', 'alert', 'confirm', 'prompt', 'msgbox']) globalThis[name] = value => { globalThis.ran.push(`${name}(${value})`); };
        document.addEventListener('securitypolicyviolation', event => globalThis.ran.push(`${event.effectiveDirective} forbids ${event.blockedURI} ${event.sample}`));
        """;

    // What the page's own scripts made is there by now as well.
    private const string Look = """
        () => {
            const found = [...globalThis.ran];
            const schemes = ['http:', 'https:', 'mailto:', 'webcal:'];
            const look = root => {
                for (const element of root.querySelectorAll('*')) {
                    for (const { name, value } of element.attributes) {
                        if (name.startsWith('on') || name === 'srcdoc') found.push(`<${element.localName} ${name}="${value}">`);
                    }
                    if (element instanceof HTMLAnchorElement && element.href && !schemes.includes(element.protocol)) found.push(`a link to ${element.href}`);
                    if (['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'xss'].includes(element.localName)) found.push(`<${element.localName}>`);
                    if (element.localName === 'script' && !element.src && element.type !== 'application/ld+json') found.push(`<script>${element.textContent}`);
                    if (element instanceof HTMLTemplateElement) look(element.content);
                }
            };
            look(document);
            for (const name of ['onload', 'onerror', 'onhashchange', 'onpageshow']) if (globalThis[name]) found.push(name);
            return found;
        }
        """;

    private const string Markup = "%22%27%3E%3C/script%3E%3Cimg%20src=x%20onerror=xss(1)%3E";

    private static readonly string[] Places =
    [
        "articles/x-0/", "actors/x-0/", "incidents/x-0/", "responses/x-0/", "sources/x-0/", "topics/x-0/", "x-0/", "actors/base/", "incidents/base/", "incidents/base/as-told-by/base/", "",
        "404.html", "articles/", "articles/?sort=title", "actors/?sort=title", "countries/nz/", "incidents/", "responses/?sort=title", "sources/?sort=title", "timeline/", "timeline/public/",
        "timeline/?clock=public&from=2024-01-01&to=2024-12-31", "data/", "search/?q=script", $"search/?q={Markup}&kind={Markup}#{Markup}",
        $"timeline/?kind={Markup}&from={Markup}&clock={Markup}#{Markup}", $"responses/?kind={Markup}&sort={Markup}&page={Markup}#{Markup}", $"articles/base/{Markup}",
    ];

    [Fact]
    public async Task Nothing_runs_even_where_no_policy_forbids_it()
    {
        using var folder = new Folder();
        new HostileSite(HostilePayloads.Texts, perRecord: HostilePayloads.Texts.Count).WriteTo(folder.At("input"));
        await using var host = await StaticHost.StartAsync(folder.At("output"), enforcesPolicy: false);
        await LaunchSite.BuildAsync(folder.At("input"), folder.At("output"), host.Address);
        await using var context = await launch.Browser.NewContextAsync();
        await context.AddInitScriptAsync(Watch);

        var left = new ConcurrentQueue<string>(Places);
        var found = new ConcurrentQueue<string>();
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(_ => VisitAllAsync(context, host.Address, left, found)));

        Assert.Empty(found);
    }

    private static async Task VisitAllAsync(IBrowserContext context, Uri site, ConcurrentQueue<string> left, ConcurrentQueue<string> found)
    {
        var page = await context.NewPageAsync();
        page.Dialog += (_, dialog) =>
        {
            found.Enqueue($"{page.Url}: a dialog says {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.PageError += (_, error) => found.Enqueue($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.AbsoluteUri, StringComparison.Ordinal)) found.Enqueue($"{page.Url}: asked for {request.Url}");
        };
        while (left.TryDequeue(out var path))
        {
            await page.GotoAsync("about:blank");
            // Scripts read the address and fetch what it asks for.
            await page.GotoAsync(site.AbsoluteUri + path, new() { WaitUntil = path.Contains('?', StringComparison.Ordinal) ? WaitUntilState.NetworkIdle : WaitUntilState.Load });
            if (path is "search/?q=script") await Assertions.Expect(page.Locator(".hits a").First).ToBeVisibleAsync();
            if (path is "actors/base/") await ShowPreviewAsync(page);
            foreach (var fault in await page.EvaluateAsync<string[]>(Look)) found.Enqueue($"{path}: {fault}");
        }
    }

    // A card with what the record beside the page says of it.
    private static async Task ShowPreviewAsync(IPage page)
    {
        await page.Locator("main a[href='/incidents/x-0/']:visible").First.FocusAsync();
        await Assertions.Expect(page.Locator(".preview")).ToBeVisibleAsync();
    }

    private sealed class Folder : IDisposable
    {
        private readonly string _root = Directory.CreateTempSubdirectory("briefings-hostile-").FullName;

        public string At(string relative) => Path.Combine(_root, relative);

        public void Dispose() => Directory.Delete(_root, recursive: true);
    }
}
