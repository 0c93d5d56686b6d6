using Briefings.Model;

namespace Briefings.Tests.Text;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("Plain *em* **strong** ***both*** `code <b>`", "<p>Plain <em>em</em> <strong>strong</strong> <em><strong>both</strong></em> <code>code &lt;b&gt;</code></p>")]
    [InlineData("one\ntwo  \nthree", "<p>one\ntwo<br>\nthree</p>")]
    [InlineData("<b>raw</b> <!-- x -->", "<p>&lt;b&gt;raw&lt;/b&gt; &lt;!-- x --&gt;</p>")]
    [InlineData("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>")]
    [InlineData("&lt;b&gt; &copy; \"q\"", "<p>&lt;b&gt; © &quot;q&quot;</p>")]
    [InlineData("text {.class #id}", "<p>text {.class #id}</p>")]
    [InlineData("~~no~~ ::no:: https://example.org", "<p>~~no~~ ::no:: https://example.org</p>")]
    [InlineData("<https://example.org/?a=1&b=2>", "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"external noopener\">https://example.org/?a=1&amp;b=2</a></p>")]
    [InlineData("<editor@example.org>", "<p><a href=\"mailto:editor@example.org\">editor@example.org</a></p>")]
    [InlineData("[a *b*](https://example.org/ \"T\")", "<p><a href=\"https://example.org/\" rel=\"external noopener\" title=\"T\">a <em>b</em></a></p>")]
    [InlineData("[data](/data/) [near](../x/) [down](#part) [file](assets/a.pdf)", "<p><a href=\"/sub/data/\">data</a> <a href=\"../x/\">near</a> <a href=\"#part\">down</a> <a href=\"/sub/assets/a.pdf\">file</a></p>")]
    [InlineData("![a **map**](assets/map.png \"Map\")", "<p><img src=\"/sub/assets/map.png\" alt=\"a map\" title=\"Map\" loading=\"lazy\"></p>")]
    [InlineData("> quoted\n> twice", "<blockquote>\n<p>quoted\ntwice</p>\n</blockquote>")]
    [InlineData("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>")]
    [InlineData("3. a\n\n4. b", "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>")]
    [InlineData("- [x] done\n- [ ] open", "<ul>\n<li class=\"task\"><input type=\"checkbox\" checked disabled aria-label=\"Done\"> done</li>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"To do\"> open</li>\n</ul>")]
    [InlineData("```c#\na < b\n```", "<pre><code class=\"language-c#\">a &lt; b\n</code></pre>")]
    [InlineData("    indented", "<pre><code>indented\n</code></pre>")]
    [InlineData("---", "<hr>")]
    [InlineData("a|b\n-|-:\n1|2", "<div class=\"scroll\"><table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td class=\"right\">2</td></tr>\n</tbody>\n</table></div>")]
    [InlineData("Term\n:   Meaning", "<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>")]
    [InlineData("[a]: /x/\n\n[a]", "<p><a href=\"/sub/x/\">a</a></p>")]
    public void Markdown_becomes_HTML(string markdown, string html)
    {
        var site = new TextSite();
        var text = site.Compile(markdown);

        Assert.Equal(html, TextSite.Html(text, new TextTargets(text, "/sub/")));
        Assert.Empty(site.Reported);
    }

    [Theory]
    [InlineData("a &#x202e;b", "5,3 BRF0009 a reference to the control of writing direction U+202E; remove it")]
    [InlineData("a &#1;", "5,3 BRF0008 a reference to the control character U+0001; remove it")]
    [InlineData("a &#xFFFF;", "5,3 BRF0008 a reference to the control character U+FFFF; remove it")]
    [InlineData("[a](/x/ \"&#x8;\")", "5,1 BRF0008 a reference to the control character U+0008; remove it")]
    [InlineData("[a](/x/&#x202e;)", "5,1 BRF0009 a reference to the control of writing direction U+202E; remove it")]
    [InlineData("![a&#x2067;b](assets/a.png)", "5,1 BRF0009 a reference to the control of writing direction U+2067; remove it")]
    public void A_character_reference_brings_in_no_control(string markdown, string mistake) =>
        Assert.Equal([mistake], new TextSite().Mistakes(markdown));

    [Fact]
    public void Headings_start_at_the_second_level_and_skip_none()
    {
        var text = new TextSite().Compile("## A\n#### B\n## C & D\n# E\n###### F\n# 北京 Ünï_1\n# E\n# S1\n# !!!");

        Assert.Equal(
            "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h2 id=\"c--d\">C &amp; D</h2>\n<h2 id=\"e\">E</h2>\n<h3 id=\"f\">F</h3>\n<h2 id=\"北京-ünï_1\">北京 Ünï_1</h2>\n<h2 id=\"e-1\">E</h2>\n<h2 id=\"section-s1\">S1</h2>\n<h2 id=\"section\">!!!</h2>",
            TextSite.Html(text));
        Assert.Equal(new(3, "b", "B"), text.Headings[1]);
    }

    [Fact]
    public void Deep_headings_end_at_the_sixth_level() =>
        Assert.EndsWith("<h6 id=\"f\">f</h6>", new TextSite().Html("# a\n## b\n### c\n#### d\n##### e\n###### f"), StringComparison.Ordinal);

    [Fact]
    public void A_prefix_keeps_the_ids_of_two_texts_on_one_page_apart()
    {
        var text = new TextSite().Compile("# Part\n[here](#part) [there](#other)[^1]\n\n[^1]: Note");

        Assert.Equal(
            "<h2 id=\"d-part\">Part</h2>\n<p><a href=\"#d-part\">here</a> <a href=\"#other\">there</a><sup class=\"fn\"><a id=\"d-fnref:1\" href=\"#d-fn:1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a></sup></p>\n<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n<li id=\"d-fn:1\"><p>Note <a href=\"#d-fnref:1\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n</ol>\n</section>",
            TextSite.Html(text, new TextTargets(text, prefix: "d-")));
    }

    [Fact]
    public void Paragraphs_of_the_text_itself_are_numbered_where_the_page_asks_for_it()
    {
        var text = new TextSite().Compile("One\n\n> Quoted\n\n- Item\n\n  Item\n\nTwo");

        Assert.Equal(
            "<p id=\"d-p:1\">One</p>\n<blockquote>\n<p>Quoted</p>\n</blockquote>\n<ul>\n<li><p>Item</p>\n<p>Item</p>\n</li>\n</ul>\n<p id=\"d-p:2\">Two</p>",
            TextSite.Html(text, new TextTargets(text, prefix: "d-", numbersParagraphs: true)));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))", "5,1 BRF0406 a link cannot lead to 'javascript:alert(1)'; use http, https, mailto, or a path of this site", "<p>x</p>")]
    [InlineData("a\n[x](<java\tscript:alert(1)>)", "6,1 BRF0406 a link cannot lead to 'java\tscript:alert(1)'; use http, https, mailto, or a path of this site", "<p>a\nx</p>")]
    [InlineData("[x](&#106;avascript:alert(1))", "5,1 BRF0406 a link cannot lead to 'javascript:alert(1)'; use http, https, mailto, or a path of this site", "<p>x</p>")]
    [InlineData("[x](data:text/html,x)", "5,1 BRF0406 a link cannot lead to 'data:text/html,x'; use http, https, mailto, or a path of this site", "<p>x</p>")]
    [InlineData("[x](file:///etc/passwd)", "5,1 BRF0406 a link cannot lead to 'file:///etc/passwd'; use http, https, mailto, or a path of this site", "<p>x</p>")]
    [InlineData("[x](//evil.example)", "5,1 BRF0406 a link cannot lead to '//evil.example'; use http, https, mailto, or a path of this site", "<p>x</p>")]
    [InlineData("[x](</\\evil.example>)", "5,1 BRF0406 a link cannot lead to '/\\evil.example'; use http, https, mailto, or a path of this site", "<p>x</p>")]
    [InlineData("[x]()", "5,1 BRF0406 a link cannot lead to ''; use http, https, mailto, or a path of this site", "<p>x</p>")]
    [InlineData("<vbscript:x>", "5,1 BRF0406 a link cannot lead to 'vbscript:x'; use http, https, mailto, or a path of this site", "<p>vbscript:x</p>")]
    [InlineData("![x](data:image/png;base64,x)", "5,1 BRF0406 an image cannot be at 'data:image/png;base64,x'; put the file under input/assets/ and write assets/…", "<p></p>")]
    [InlineData("![x](https://other.example/x.png)", "5,1 BRF0406 an image cannot be at 'https://other.example/x.png'; put the file under input/assets/ and write assets/…", "<p></p>")]
    [InlineData("![](assets/x.png)", "5,1 BRF0408 the image 'assets/x.png' has no description; write what it shows: ![a map of the region](…)", "<p><img src=\"/assets/x.png\" alt=\"\" loading=\"lazy\"></p>")]
    [InlineData("[see [[apt40]]](/x/)", "5,6 BRF0407 a link cannot stand inside another link; put it behind the other link", "<p><a href=\"/x/\">see APT40</a></p>")]
    public void A_bad_address_is_an_error_at_its_place(string markdown, string mistake, string html)
    {
        var site = new TextSite();

        Assert.Equal(html, site.Html(markdown));
        Assert.Equal([mistake], site.Reported);
    }

    [Fact]
    public void Words_are_counted_without_marks_and_addresses()
    {
        var text = new TextSite().Compile("# One two\n\nthree `four` – [five](https://example.org/six) [@rnz-no-sanctions]\n\n- six");

        Assert.Equal(6, text.WordCount);
    }

    [Fact]
    public void Plain_text_has_neither_markup_nor_marks()
    {
        var text = new TextSite().Compile("# A & B\n\nOne *two*\nthree [@rnz-no-sanctions].[^1]\n\na|b\n-|-\n1|2\n\n[^1]: Note <b>");

        Assert.Equal("A & B\nOne two\nthree.\na\nb\n1\n2\nNote <b>", text.PlainText);
    }

    [Fact]
    public void No_text_is_nothing() => Assert.Empty(new TextSite().Compiler.Compile(TextSite.Owner, MarkdownText.Empty, autoLink: true).Render(new TextTargets(Briefings.Text.CompiledText.Empty)));
}
