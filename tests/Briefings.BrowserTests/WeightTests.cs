using System.IO.Compression;
using AngleSharp.Html.Parser;
using Briefings.BrowserTests.Support;

namespace Briefings.BrowserTests;

/// <summary>What a page weighs as hosts send it, compressed with gzip. The numbers are printed.</summary>
public sealed class WeightTests(LaunchSite site)
{
    private const int MostHtml = 60_000;
    private const int MostStyle = 20_000;
    private const int MostScript = 20_000;

    [Fact]
    public void No_page_is_heavier_than_promised()
    {
        var parser = new HtmlParser();
        var heaviest = (Html: 0, Style: 0, Script: 0);
        foreach (var file in Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var page = parser.ParseDocument(File.ReadAllText(file));
            var html = Compressed(File.ReadAllBytes(file));
            var style = page.QuerySelectorAll("link[rel=stylesheet]").Sum(link => Compressed(Read(link.GetAttribute("href")!)));
            var script = page.QuerySelectorAll("script[src]").Sum(element => Compressed(Read(element.GetAttribute("src")!)));
            var path = Path.GetRelativePath(site.Output, file);
            Assert.True(html <= MostHtml, $"{path} has {html} bytes of HTML");
            Assert.True(style <= MostStyle, $"{path} has {style} bytes of CSS");
            Assert.True(script <= MostScript, $"{path} has {script} bytes of JavaScript");
            heaviest = (Math.Max(heaviest.Html, html), Math.Max(heaviest.Style, style), Math.Max(heaviest.Script, script));
        }

        Console.WriteLine($"Heaviest pages, bytes with gzip: HTML {heaviest.Html} of {MostHtml}, CSS {heaviest.Style} of {MostStyle}, JavaScript {heaviest.Script} of {MostScript}");
    }

    private byte[] Read(string address) => File.ReadAllBytes(Path.Combine(site.Output, address.TrimStart('/')));

    private static int Compressed(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return (int)buffer.Length;
    }
}
