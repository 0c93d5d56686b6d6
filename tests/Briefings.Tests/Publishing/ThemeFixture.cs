using System.Text;

using Briefings.Diagnostics;
using Briefings.Publishing;
using Briefings.Publishing.Themes;
using Briefings.Site;

namespace Briefings.Tests.Publishing;

/// <summary>Small themes, written as path and content.</summary>
internal static class ThemeFixture
{
    public static readonly SiteAddress Address = new(new Uri("https://example.org/sub/"));

    public static ThemeFiles Files(string root, params (string Path, string Content)[] files) =>
        new(files.Select(file => new ThemeFile(file.Path, $"{root}/{file.Path}", Encoding.UTF8.GetBytes(file.Content))));

    public static HandlebarsTheme Load(params (string Path, string Content)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var theme = HandlebarsTheme.Load(Files("default-theme"), Files("theme", files), Address, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return theme!;
    }

    public static string[] LoadErrors(params (string Path, string Content)[] files)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(HandlebarsTheme.Load(Files("default-theme"), Files("theme", files), Address, diagnostics));
        return [.. diagnostics.ToSortedList().Select(diagnostic => diagnostic.ToString())];
    }

    public static string Text(this IPageRenderer theme, object model, string layout = "page")
    {
        using var output = new MemoryStream();
        theme.Render(layout, model, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static string Render(string layout, params (string Path, string Content)[] files) =>
        Load([("layouts/page.html", layout), .. files]).Text(new Page());

    public static string RenderError(string layout, params (string Path, string Content)[] files)
    {
        var theme = Load([("layouts/page.html", layout), .. files]);
        return Assert.Throws<ThemeException>(() => theme.Text(new Page())).Diagnostic.ToString();
    }

    internal sealed record Page
    {
        public string Title { get; init; } = "Title";
        public string Html { get; init; } = "<b>&'\"é=/</b>";
        public bool Yes { get; init; } = true;
        public bool No { get; init; }
        public int Zero { get; init; }
        public string Empty { get; init; } = "";
        public Picture? Image { get; init; } = new("ALT");
        public Picture? Missing { get; init; }
        public string? Nothing { get; init; }
        public IReadOnlyList<string> Words { get; init; } = ["x", "y"];
        public IReadOnlyList<string> NoWords { get; init; } = [];
        public IReadOnlyList<Picture> Images { get; init; } = [new("one"), new("two")];
    }

    internal sealed record Picture(string Alt, string? Credit = null);
}
