using System.Diagnostics;

using Briefings.Diagnostics;
using Briefings.Publishing.Themes;

using static Briefings.Tests.Publishing.ThemeFixture;

namespace Briefings.Tests.Publishing;

/// <summary>Theme folders that mean harm, or have come to it: they are told about as content is, and nothing waits.</summary>
public sealed class HostileThemeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("layouts/page.html", "3C703EFF", "(1,4): error BRF0007: byte 0xFF is not UTF-8; save the file as UTF-8")]
    [InlineData("partials/top.html", "FFFE3C00", ": error BRF0007: the file is UTF-16; save the file as UTF-8")]
    [InlineData("assets/site.css", "617B7D0A00", "(2,1): error BRF0008: control character U+0000; remove it")]
    [InlineData("strings.yaml", "613A2061E280AE62", "(1,5): error BRF0009: control of writing direction U+202E is not closed on its line; remove it, or pair it on the same line")]
    [InlineData("layouts/page.html", "", ": error BRF0006: the file is empty; write its content, or delete it")]
    [InlineData("assets/icon.png", "", ": error BRF0006: the file is empty; write its content, or delete it")]
    public void A_file_that_is_no_text_is_refused_at_its_place(string path, string bytes, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("theme/layouts/other.html", "{{> top}}{{t 'a'}}");
        folder.Write("theme/partials/top.html", "x");
        folder.Write("theme/strings.yaml", "a: A");
        folder.Write("theme/" + path, "");
        File.WriteAllBytes(folder.At("theme/" + path), Convert.FromHexString(bytes));

        Assert.Equal("theme/" + path + expected, Load(folder)[0]);
    }

    [Fact]
    public void A_template_of_50_MB_is_refused_unread()
    {
        using var folder = new TemporaryFolder();
        folder.Write("theme/layouts/page.html", "");
        using (var file = File.OpenWrite(folder.At("theme/layouts/page.html"))) file.SetLength(50_000_000);

        Assert.Equal(
            ["theme/layouts/page.html: error BRF0005: the file has 50,000,000 bytes; a text file may have 8,388,608 (8 MB); split it into several files"],
            Load(folder));
    }

    [Fact]
    public void A_link_out_of_the_theme_is_refused_and_one_within_is_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("secret.txt", "secret");
        folder.Write("theme/assets/a.txt", "a");
        File.CreateSymbolicLink(folder.At("theme/assets/b.txt"), "a.txt");
        File.CreateSymbolicLink(folder.At("theme/assets/secret.txt"), "../../secret.txt");
        Directory.CreateSymbolicLink(folder.At("theme/assets/up"), "..");
        Directory.CreateSymbolicLink(folder.At("theme/partials"), folder.Root);

        Assert.Equal(
            [
                "theme/assets/secret.txt: error BRF0004: a link that leads out of the theme folder; copy what it points at into the theme folder",
                "theme/partials: error BRF0004: a link that leads out of the theme folder; copy what it points at into the theme folder",
            ],
            Load(folder));
        Assert.Contains("assets/b.txt", Files(folder).Below("assets/").Select(file => file.Path));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_unreadable()
    {
        using var folder = new TemporaryFolder();
        folder.Write("theme/layouts/page.html", "x");
        File.CreateSymbolicLink(folder.At("theme/layouts/gone.html"), "nowhere.html");

        Assert.Equal(["theme/layouts/gone.html: error BRF0003: a link that leads nowhere; mend the link, or remove it"], Load(folder));
    }

    [Theory]
    [InlineData("layouts/page.html")]
    [InlineData("assets/font.woff2")]
    public async Task A_pipe_in_the_theme_is_not_waited_for(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using var folder = new TemporaryFolder();
        folder.Write("theme/layouts/other.html", "x");
        folder.Write("theme/assets/other.css", "a{}");
        using (var make = Process.Start("mkfifo", [folder.At("theme/" + path)])) await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        var found = await Task.Run(() => Load(folder), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

        Assert.Equal([$"theme/{path}: error BRF0006: the file is empty; write its content, or delete it"], found);
    }

    [Fact]
    public void What_refers_to_a_refused_file_is_not_reported_as_well()
    {
        using var folder = new TemporaryFolder();
        folder.Write("theme/layouts/page.html", "{{> card}}<img src=\"{{asset 'icon.svg'}}\">");
        folder.Write("theme/partials/card.html", "a\0");
        folder.Write("theme/assets/icon.svg", "");

        Assert.Equal(
            [
                "theme/assets/icon.svg: error BRF0006: the file is empty; write its content, or delete it",
                "theme/partials/card.html(1,2): error BRF0008: control character U+0000; remove it",
            ],
            Load(folder));
    }

    private static List<string> Load(TemporaryFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        var files = ThemeFiles.FromFolder(folder.At("theme"), diagnostics, TestContext.Current.CancellationToken);
        var theme = HandlebarsTheme.Load(ThemeFixture.Files("default-theme"), files, Address, diagnostics);
        Assert.Equal(diagnostics.HasErrors, theme is null);
        return [.. diagnostics.ToSortedList().Select(diagnostic => diagnostic.ToString().Replace(folder.At("theme"), "theme", StringComparison.Ordinal))];
    }

    private static ThemeFiles Files(TemporaryFolder folder) =>
        ThemeFiles.FromFolder(folder.At("theme"), new(), TestContext.Current.CancellationToken);
}
