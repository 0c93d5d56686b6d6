using Microsoft.Playwright;

namespace Briefings.BrowserTests.Support;

/// <summary>
/// How a reader comes: the width of the window in CSS pixels, the scheme of colours, with or without JavaScript, and whether scripts come long after
/// the page can be seen.
/// </summary>
public sealed record Reader(int Width = 1280, ColorScheme Scheme = ColorScheme.Light, bool HasJavaScript = true, bool HasTouch = false, bool HasSlowScripts = false);

/// <summary>A reader's visit in a browser of its own. Nothing may be logged as an error, and nothing asked of another host.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const int ScriptDelay = 500;

    private readonly LaunchSite _site;
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Visit(LaunchSite site, IBrowserContext context, IPage page) => (_site, _context, Page) = (site, context, page);

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    /// <summary>What the console and the network complained of so far.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Opens a page of the launch site, given relative to the home page: <c>actors/apt40/</c>.</summary>
    public static async Task<Visit> ToAsync(LaunchSite site, string path, Reader? reader = null)
    {
        reader ??= new();
        var context = await site.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = reader.Width, Height = 900 },
            ColorScheme = reader.Scheme,
            JavaScriptEnabled = reader.HasJavaScript,
            HasTouch = reader.HasTouch,
        });
        var visit = new Visit(site, context, await context.NewPageAsync());
        visit.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") visit._faults.Add(message.Text);
        };
        visit.Page.PageError += (_, error) => visit._faults.Add(error);
        visit.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address.AbsoluteUri, StringComparison.Ordinal)) visit._faults.Add("asked for " + request.Url);
        };
        if (reader.HasSlowScripts) await visit.Page.RouteAsync("**/theme/*.js", Delay);
        await visit.GoAsync(path);
        return visit;
    }

    // The one script that comes before the page is drawn is left alone.
    private static async Task Delay(IRoute route)
    {
        if (!route.Request.Url.Contains("/scheme.", StringComparison.Ordinal)) await Task.Delay(ScriptDelay);
        await route.ContinueAsync();
    }

    public Task GoAsync(string path) => Page.GotoAsync(new Uri(_site.Address, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
