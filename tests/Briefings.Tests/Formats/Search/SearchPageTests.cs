using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefings.Diagnostics;
using Briefings.Formats.Data;
using Briefings.Model.Dates;
using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Search;

/// <summary>The golden site's pages, drawn by the theme that the tool carries.</summary>
public sealed class SearchPageTests
{
    private readonly SiteBuild _site = Plan();

    [Fact]
    public void The_search_page_is_a_form_that_any_browser_can_send_and_leads_to_every_list()
    {
        var page = Page("search/index.html");
        var form = Assert.IsAssignableFrom<IHtmlFormElement>(page.QuerySelector("main form[role=search]"));
        Assert.Equal("get", form.Method);
        Assert.Equal("/sub/search/", form.GetAttribute("action"));
        Assert.NotNull(form.QuerySelector("input[type=search][name=q]"));
        Assert.NotNull(page.QuerySelector($"label[for={form.QuerySelector("input[type=search]")!.Id}]"));
        Assert.NotNull(page.QuerySelector("main [role=status]"));

        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        foreach (var list in new[] { "actors", "incidents", "responses", "articles", "sources", "topics" }) Assert.Contains($"/sub/{list}/", links);
        Assert.Contains("/sub/actors/#at-e", links);
        Assert.Equal("/sub/search/index.json", page.QuerySelector("[data-index]")!.GetAttribute("data-index"));
    }

    [Fact]
    public void What_only_scripts_can_use_is_hidden_until_one_shows_it()
    {
        var kinds = Page("search/index.html").QuerySelector("fieldset")!;
        Assert.True(kinds.HasAttribute("hidden"));
        Assert.True(kinds.HasAttribute("disabled"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    [InlineData("actors/example-group/index.html")]
    public void Every_page_has_the_search_at_its_head(string path)
    {
        var field = Page(path).QuerySelector("header form[role=search] input[name=q]")!;
        Assert.Equal("/sub/search/", field.Closest("form")!.GetAttribute("action"));
    }

    [Fact]
    public void A_page_that_is_not_there_offers_the_search() =>
        Assert.NotNull(Page("404.html").QuerySelector("main form[role=search] input[type=search][name=q]"));

    [Fact]
    public void Every_record_page_names_its_json_and_no_other_page_does()
    {
        foreach (var artifact in _site.Artifacts.Where(artifact => artifact.Path.EndsWith("/index.html", StringComparison.Ordinal)))
        {
            var json = artifact.Path.Replace(".html", ".json", StringComparison.Ordinal);
            var isRecord = _site.Artifacts.OfType<RecordFile>().Any(other => other.Path == json);
            var link = Page(artifact.Path).QuerySelector("head link[rel=alternate][type='application/json']");
            Assert.Equal(isRecord ? "/sub/" + json : null, link?.GetAttribute("href"));
        }
    }

    [Fact]
    public void Scripts_import_only_what_is_published()
    {
        var script = _site.Artifacts.Single(artifact => artifact.Path.StartsWith("theme/search.", StringComparison.Ordinal));
        var imported = Text(script.Path).Split('\n').Where(line => line.StartsWith("import", StringComparison.Ordinal)).Select(line => line.Split('\'')[1]).ToList();
        Assert.NotEmpty(imported);
        Assert.All(imported, name => Assert.Contains(_site.Artifacts, artifact => artifact.Path == "theme/" + name[2..]));
    }

    private static SiteBuild Plan()
    {
        var diagnostics = new DiagnosticBag();
        var golden = Repository.Path("tests/Briefings.Tests/Golden");
        var options = new BuildOptions
        {
            Input = Path.Combine(golden, "input"),
            Theme = Path.Combine(golden, "no-theme"),
            BaseUrl = new Uri("https://test.example/sub/"),
            AsOf = new CalendarDay(2026, 11, 21),
        };
        var site = SiteBuild.Plan(options, TimeProvider.System, diagnostics, new Progress<string>(), TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.ToSortedList());
        return site!;
    }

    private IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    private string Text(string path)
    {
        using var output = new MemoryStream();
        _site.Artifacts.Single(artifact => artifact.Path == path).Write(output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
