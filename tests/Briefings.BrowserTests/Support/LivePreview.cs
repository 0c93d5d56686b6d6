using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Briefings.BrowserTests.Support;

/// <summary>A small site under <c>briefings preview</c>, with one page of it open in a browser.</summary>
internal sealed partial class LivePreview : IAsyncDisposable
{
    /// <summary>Of the page that is open, without the text.</summary>
    public const string Head = "---\ntitle: A page\n---\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private readonly Process _process;
    private readonly IBrowserContext _context;

    private LivePreview(Process process, IBrowserContext context, IPage page, string folder) => (_process, _context, Page, _folder) = (process, context, page, folder);

    public IPage Page { get; }

    /// <summary>Enough paragraphs for a page to be scrolled.</summary>
    public static string Paragraphs(int changed = -1, string text = "") =>
        string.Concat(Enumerable.Range(0, 60).Select(number => number == changed ? $"{text}\n\n" : $"Paragraph number {number} of the page, long enough to be a line.\n\n"));

    /// <summary>Starts the preview and opens <c>/about/</c>.</summary>
    public static async Task<LivePreview> StartAsync(LaunchSite site)
    {
        var folder = Directory.CreateTempSubdirectory("briefings-live-").FullName;
        Write(folder, "site.yaml", "title: A small site\nurl: https://briefings.example/\nzone: Etc/UTC\nrules: { BRF2107: off }\n");
        Write(folder, "actors/agency.yaml", "name: Agency\nkind: government-body\n");
        Write(folder, "pages/about.md", Head + Paragraphs());
        var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.dll"), "preview", "--port", "0" },
        })!;
        var ready = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (Address().Match(line.Data ?? "") is { Success: true } found) ready.TrySetResult(found.Value);
        };
        process.BeginOutputReadLine();
        var address = await ready.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 700 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address + "about/", new() { WaitUntil = WaitUntilState.Load });
        return new(process, context, page, folder);
    }

    /// <summary>Saves a file of the site.</summary>
    public void Write(string path, string text) => Write(_folder, path, text);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, "input", path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/")]
    private static partial Regex Address();
}
