using System.Text;
using System.Text.RegularExpressions;
using Briefings.Diagnostics;
using Briefings.Model.Dates;
using Briefings.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Site;

/// <summary>The pages of a site written as one text (<see cref="SiteText"/>), drawn with the default theme and without a broken link.</summary>
internal sealed partial class BuiltPages
{
    private readonly Dictionary<string, string> _pages;

    private BuiltPages(Dictionary<string, string> pages) => _pages = pages;

    public static BuiltPages Of(string text)
    {
        using var folder = SiteFolder.Write(text);
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = folder.Input, Theme = Path.Combine(folder.Root, "theme"), AsOf = new CalendarDay(2026, 11, 21) };
        var plan = SiteBuild.Plan(options, TimeProvider.System, diagnostics, new Progress<string>(), TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.ToSortedList());
        new Publisher(new SiteAddress(plan!.BaseUrl), diagnostics).Check(plan.Artifacts, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.ToSortedList());
        return new(plan.Artifacts.Where(artifact => artifact.Path.EndsWith(".html", StringComparison.Ordinal) || artifact.Path == "sitemap.xml").ToDictionary(artifact => artifact.Path, artifact =>
        {
            using var stream = new MemoryStream();
            artifact.Write(stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        }, StringComparer.Ordinal));
    }

    public IEnumerable<string> Paths => _pages.Keys;

    /// <summary>A page as HTML.</summary>
    public string Html(string path) => _pages[path];

    /// <summary>What a reader of the part of a page under a heading reads, with single spaces.</summary>
    /// <param name="path">The page.</param>
    /// <param name="heading">The id of the heading.</param>
    public string Words(string path, string heading)
    {
        var html = Html(path);
        var start = html.IndexOf($"id=\"{heading}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{path} has no {heading}");
        var end = html.IndexOf("</section>", start, StringComparison.Ordinal);
        return Plain(html[(html.IndexOf('>', start) + 1)..end]);
    }

    /// <summary>HTML as plain text.</summary>
    public static string Plain(string html) => Spaces().Replace(Tags().Replace(html, " "), " ").Replace(" ,", ",", StringComparison.Ordinal).Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
