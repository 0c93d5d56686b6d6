using Microsoft.Playwright;

namespace Briefings.BrowserTests.Support;

/// <summary>Finds a Chromium: the one that <c>BRIEFINGS_CHROMIUM</c> names, the system's, or Playwright's own.</summary>
internal static class Chromium
{
    private const string Variable = "BRIEFINGS_CHROMIUM";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var path = string.IsNullOrEmpty(named) ? OfSystem() : named;
        try
        {
            // A container runs as root and has a small /dev/shm; the pages are our own, so the sandbox guards nothing here.
            return await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
            });
        }
        catch (PlaywrightException failure)
        {
            throw new InvalidOperationException(
                $"No Chromium starts{(path is null ? "" : $" from '{path}'")}. Install Debian's package 'chromium', or set {Variable} to the path of one, "
                + $"or let Playwright fetch its own: run playwright.ps1 install chromium beside the test assembly.\n{failure.Message}", failure);
        }
    }

    private static string? OfSystem() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(_ => Names, Path.Combine)
            .FirstOrDefault(File.Exists);
}
