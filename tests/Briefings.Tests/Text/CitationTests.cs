using Briefings.Model;

namespace Briefings.Tests.Text;

public sealed class CitationTests
{
    private const string First = "<sup class=\"n\"><a href=\"#s1\" aria-label=\"Source 1\">1</a></sup>";
    private const string Second = "<sup class=\"n\"><a href=\"#s2\" aria-label=\"Source 2\">2</a></sup>";

    [Theory]
    [InlineData("So [@rnz-no-sanctions].", $"<p>So{First}.</p>")]
    [InlineData("So [@ap-nz-joins; @rnz-no-sanctions], again [@ap-nz-joins]", $"<p>So{First}{Second}, again{First}</p>")]
    [InlineData("So [@ap-nz-joins]. And [@rnz-no-sanctions; @ap-nz-joins]", $"<p>So{First}. And{First}{Second}</p>")]
    [InlineData("[@ap-nz-joins, p. \"3\"]", "<p><sup class=\"n\"><a href=\"#s1\" aria-label=\"Source 1, p. &quot;3&quot;\">1, p. &quot;3&quot;</a></sup></p>")]
    [InlineData("`[@nope]` \\[@nope] [@] @nope", "<p><code>[@nope]</code> [@nope] [@] @nope</p>")]
    [InlineData("[@nope](https://example.org/@nope)", "<p><a href=\"https://example.org/@nope\" rel=\"external noopener\">@nope</a></p>")]
    public void Citations_become_numbers(string markdown, string html)
    {
        var site = new TextSite();

        Assert.Equal(html, site.Html(markdown));
        Assert.Empty(site.Reported);
    }

    [Theory]
    [InlineData("a [@rnz-no-sanction]", "5,4 BRF0404 unknown source 'rnz-no-sanction'; did you mean 'rnz-no-sanctions'?; correct the id or add the source")]
    [InlineData("a [@ap-nz-joins;\n  @nope]", "6,3 BRF0404 unknown source 'nope'; correct the id or add the source")]
    [InlineData("a [@ap-nz-joins; rnz]", "5,18 BRF0405 this part of a citation names no source; write [@id; @id]")]
    [InlineData("a [@ap-nz-joins; ]", "5,18 BRF0405 this part of a citation names no source; write [@id; @id]")]
    [InlineData("[a [@ap-nz-joins] b](/x/)", "5,4 BRF0407 a link cannot stand inside another link; put it behind the other link")]
    public void A_bad_citation_is_an_error_at_its_place(string markdown, string mistake) =>
        Assert.Equal([mistake], new TextSite().Mistakes(markdown));

    [Fact]
    public void Sources_are_listed_in_order_of_first_appearance()
    {
        var text = new TextSite().Compile("[@rnz-no-sanctions]\n\n:::quote source=ap-nz-joins\nWords\n:::\n\n[@rnz-no-sanctions]");

        Assert.Equal([new(Collection.Sources, "rnz-no-sanctions"), new(Collection.Sources, "ap-nz-joins")], text.CitedSources);
    }
}
