using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;
using Briefings.Tests.Formats;

namespace Briefings.Tests.Security;

/// <summary>Every text of the corpus in every field of every record comes out as text, in every file that a site publishes.</summary>
public sealed class XssTests(HostileBuild build) : IClassFixture<HostileBuild>
{
    private static readonly Uri Site = new("https://example.org/");

    [Fact]
    public void Hostile_text_is_text_and_may_be_written() => Assert.Empty(build.Reported);

    [Fact]
    public void No_page_holds_script_or_an_address_that_the_theme_did_not_make()
    {
        Assert.True(build.Pages.Count > 80, "the site has fewer pages than it has records");
        Assert.All(build.Pages, page => Assert.Empty(Markup.FaultsOf(page.Value, Site)));
    }

    [Fact]
    public void No_text_becomes_an_element_or_an_attribute()
    {
        var compared = build.Pages.Where(page => build.Twins.ContainsKey(page.Key)).ToList();
        Assert.True(compared.Count > 80, "too few pages have a twin");
        Assert.All(compared, page => Assert.Empty(Markup.Beyond(page.Value, build.Twins[page.Key])));
    }

    [Fact]
    public void A_title_is_shown_as_it_was_written()
    {
        for (var record = 0; record < build.Site.Count; record++)
        {
            foreach (var folder in HostileSite.Records.Keys)
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"{(folder is "pages" ? "" : folder + "/")}x-{record}/index.html");
                var heading = build.Pages[path].QuerySelector("h1")!;
                Assert.Contains(OnOneLine(build.Site.TextOf(record)), OnOneLine(heading.TextContent), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_file_of_data_can_be_read()
    {
        foreach (var (path, bytes) in build.Files)
        {
            switch (Path.GetExtension(path))
            {
                case ".json" or ".webmanifest":
                    JsonDocument.Parse(bytes).Dispose();
                    break;
                case ".xml" or ".opml":
                    using (var xml = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Prohibit }))
                    {
                        while (xml.Read()) Assert.NotEqual(XmlNodeType.ProcessingInstruction, xml.NodeType);
                    }

                    break;
            }
        }
    }

    [Fact]
    public void The_markup_in_feeds_is_as_harmless_as_that_of_pages()
    {
        var entries = 0;
        foreach (var (path, bytes) in build.Files.Where(file => file.Key.EndsWith("feed.json", StringComparison.Ordinal)))
        {
            using var feed = JsonDocument.Parse(bytes);
            foreach (var item in feed.RootElement.GetProperty("items").EnumerateArray())
            {
                if (!item.TryGetProperty("content_html", out var html)) continue;
                entries++;
                var page = new HtmlParser().ParseDocument(html.GetString()!);
                Assert.Empty(Markup.FaultsOf(page.Body!, Site));
                Assert.Empty(page.QuerySelectorAll("script, style, link, meta, iframe, object, embed, form, input:not([type=checkbox]), base, svg, math"));
            }
        }

        Assert.True(entries > 0, "no feed has content");
    }

    [Fact]
    public void No_cell_of_a_table_is_a_formula()
    {
        var cells = 0;
        foreach (var (_, bytes) in build.Files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            foreach (var cell in CsvText.Read(Encoding.UTF8.GetString(bytes)).SelectMany(line => line))
            {
                cells++;
                Assert.DoesNotMatch(@"(^|[;\t\r\n])\s*[=+\-@＝＋－＠](?![0-9]+$)", cell);
            }
        }

        Assert.True(cells > 1000, "the tables hold next to nothing");
    }

    [Fact]
    public void No_line_for_the_host_is_made_of_a_text()
    {
        foreach (var name in (string[])["_headers", "_redirects", "robots.txt"])
        {
            var lines = Encoding.UTF8.GetString(build.Files[name]).Split('\n');
            Assert.DoesNotContain(lines, line => line.Contains("<script", StringComparison.OrdinalIgnoreCase));
        }

        Assert.All(
            Encoding.UTF8.GetString(build.Files["_redirects"]).Split('\n').Where(line => line.Length > 0 && line[0] != '#'),
            line => Assert.Matches("^/[^ ]+ /[^/ ][^ ]* 30[0-9]!?$", line));
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
