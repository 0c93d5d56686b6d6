using System.Diagnostics;
using Briefings.BrowserTests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(LaunchSite))]

namespace Briefings.BrowserTests.Support;

/// <summary>The launch site, built once by the command that editors use and served for all tests, and a browser to look at it.</summary>
public sealed class LaunchSite : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"briefings-browser-{Environment.ProcessId}");
    private StaticHost? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where it is served; ends in <c>/</c>.</summary>
    public Uri Address => _host!.Address;

    /// <summary>The published folder.</summary>
    public string Output => Path.Combine(_folder, "output");

    public IBrowser Browser => _browser!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        _host = await StaticHost.StartAsync(Output);
        await BuildAsync(Path.Combine(Root(), "input"), Output, _host.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Builds a site by the command that editors use; it must be without fault.</summary>
    internal static async Task BuildAsync(string input, string output, Uri address)
    {
        var command = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.dll"), "build", "--input", input, "--output", output,
                "--theme", Path.Combine(Root(), "theme"), "--base-url", address.AbsoluteUri, "--as-of", "2026-11-22", "--revision", "0123456789ab", "--strict",
            },
        };
        using var process = Process.Start(command)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"the site does not build:\n{string.Concat(said)}");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Briefings.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("no Briefings.sln above the tests");
        return folder.FullName;
    }
}
