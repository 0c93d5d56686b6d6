using static Briefings.Tests.Publishing.ThemeFixture;

namespace Briefings.Tests.Publishing;

public sealed class TemplateErrorTests
{
    private const string PageValues = "the values here are: empty, html, image, images, missing, no, noWords, nothing, title, words, yes, zero";

    [Theory]
    [InlineData("<p>\n  {{titel}}", "(2,5)")]
    [InlineData("{{title}}\n{{{titel}}}", "(2,4)")]
    [InlineData("{{#if titel}}a{{/if}}", "(1,7)")]
    [InlineData("{{#unless titel}}a{{/unless}}", "(1,11)")]
    [InlineData("{{#if no}}\n{{title}}\n{{else if titel}}b{{/if}}", "(3,11)")]
    [InlineData("{{#if yes}}{{#if yes}}{{/if}}{{/if}}{{#each titel}}a{{/each}}", "(1,45)")]
    [InlineData("{{#with titel}}a{{/with}}", "(1,9)")]
    [InlineData("{{#titel}}a{{/titel}}", "(1,4)")]
    [InlineData("{{^titel}}a{{/titel}}", "(1,4)")]
    [InlineData("{{#if (eq titel 'x')}}a{{/if}}", "(1,11)")]
    [InlineData("{{#eq title titel}}a{{/eq}}", "(1,13)")]
    [InlineData("{{> box}}{{#> wrap}}{{titel}}{{/wrap}}", "(1,23)")]
    [InlineData("{{> box kind=titel}}", "(1,14)")]
    [InlineData("{{#each words}}{{@root.titel}}{{/each}}", "(1,18)", "@root.titel")]
    [InlineData("{{> box this.titel}}", "(1,9)", "this.titel")]
    public void A_misspelt_value_is_reported_where_it_stands(string layout, string place, string path = "titel")
    {
        var error = RenderError(layout, ("partials/box.html", "box"), ("partials/wrap.html", "<{{> @partial-block}}>"));

        Assert.Equal($"theme/layouts/page.html{place}: error BRF0502: no value '{path}' here; did you mean 'title'?; {PageValues}", error);
    }

    [Theory]
    [InlineData("{{image.atl}}", "(1,3)", "image.atl")]
    [InlineData("{{#with image}}\n{{atl}}{{/with}}", "(2,3)", "atl")]
    [InlineData("{{#each images}}{{@index}}{{#if atl}}x{{/if}}{{/each}}", "(1,33)", "atl")]
    public void A_misspelt_value_of_a_part_is_suggested_from_that_part(string layout, string place, string path)
    {
        Assert.Equal(
            $"theme/layouts/page.html{place}: error BRF0502: no value '{path}' here; did you mean 'alt'?; the values here are: alt, credit",
            RenderError(layout));
    }

    [Fact]
    public void A_misspelt_value_in_a_partial_is_reported_in_the_partial()
    {
        Assert.Equal(
            "theme/partials/glyph.html(2,4): error BRF0502: no value 'kimd' here; did you mean 'kind'?; the values here are: alt, credit, kind",
            RenderError("{{title}}{{#each images}}{{> glyph kind='actor'}}{{/each}}", ("partials/glyph.html", "<i>\n<{{kimd}}></i>")));
    }

    [Fact]
    public void A_value_of_the_page_is_not_a_value_of_its_items()
    {
        Assert.Equal(
            "theme/layouts/page.html(1,19): error BRF0502: no value 'title' here; the values here are: alt, credit",
            RenderError("{{#each images}}{{title}}{{/each}}"));
    }

    [Theory]
    [InlineData("a\n {{> glpyh kind='x'}}", "theme/layouts/page.html(2,6): error BRF0503: no partial 'glpyh'; did you mean 'glyph'?; correct the name or add the file to the theme's partials/")]
    [InlineData("{{#> nowhere}}x{{/nowhere}}", "theme/layouts/page.html(1,6): error BRF0503: no partial 'nowhere'; correct the name or add the file to the theme's partials/")]
    [InlineData("{{uper title}}", "theme/layouts/page.html(1,3): error BRF0504: no helper 'uper'; the helpers are: and, asset, asset-url, cite, concat, date-of, each, eq, glyph, if, integrity, link-to, lookup, not, or, plots, star, t, unless, with")]
    [InlineData("{{#if (eqq title 'x')}}a{{/if}}", "theme/layouts/page.html(1,8): error BRF0504: no helper 'eqq'; did you mean 'eq'?; the helpers are: and, asset, asset-url, cite, concat, date-of, each, eq, glyph, if, integrity, link-to, lookup, not, or, plots, star, t, unless, with")]
    [InlineData("{{#eech words}}a{{/eech}}", "theme/layouts/page.html(1,4): error BRF0504: no helper 'eech'; did you mean 'each'?; the helpers are: and, asset, asset-url, cite, concat, date-of, each, eq, glyph, if, integrity, link-to, lookup, not, or, plots, star, t, unless, with")]
    [InlineData("{{t 'sorces'}}", "theme/layouts/page.html(1,5): error BRF0505: no text 'sorces'; did you mean 'sources'?; correct the key or add it to the theme's strings.yaml")]
    [InlineData("{{> glyph kind=(t 'nope')}}", "theme/layouts/page.html(1,19): error BRF0505: no text 'nope'; correct the key or add it to the theme's strings.yaml")]
    [InlineData("{{asset 'sit.css'}}", "theme/layouts/page.html(1,9): error BRF0506: no theme asset 'sit.css'; did you mean 'site.css'?; correct the name or add the file to the theme's assets/")]
    [InlineData("{{#if title}}\n{{#each words}}\nx", "theme/layouts/page.html(1,1): error BRF0509: '{{#if title}}' is never closed; add '{{/if}}'|theme/layouts/page.html(2,1): error BRF0509: '{{#each words}}' is never closed; add '{{/each}}'")]
    [InlineData("{{#if title}}\n\n {{/each}}", "theme/layouts/page.html(3,2): error BRF0509: '{{/each}}' does not close '{{#if title}}' of line 1; close blocks in the order of their nesting")]
    [InlineData("x{{/if}}", "theme/layouts/page.html(1,2): error BRF0509: '{{/if}}' closes a block that was never opened; close blocks in the order of their nesting")]
    [InlineData("x\n{{else}}", "theme/layouts/page.html(2,1): error BRF0509: this else belongs to no block; remove it or open a block before it")]
    [InlineData("<p>\n  {{title</p>", "theme/layouts/page.html(2,3): error BRF0501: this expression is never closed; close it with the same number of braces that opened it, and every quote in it")]
    [InlineData("{{t \"sources}}", "theme/layouts/page.html(1,1): error BRF0501: this expression is never closed; close it with the same number of braces that opened it, and every quote in it")]
    [InlineData("a\n\n {{#if (eq title 'x'}}x{{/if}}", "theme/layouts/page.html(3,8): error BRF0501: this bracket is never closed; add ')'")]
    [InlineData("{{title}}\n{{{title}}", "theme/layouts/page.html(2,1): error BRF0501: this expression opens with three braces and closes with two; write as many braces after it as before it")]
    [InlineData("a\n {{#if}}x{{/if}}", "theme/layouts/page.html(2,5): error BRF0501: 'if' needs a value; write the name of a value after 'if'")]
    [InlineData("a\n {{#unless}}x{{/unless}}", "theme/layouts/page.html(2,5): error BRF0501: 'unless' needs a value; write the name of a value after 'unless'")]
    [InlineData("a\n {{#each}}x{{/each}}", "theme/layouts/page.html(2,5): error BRF0501: 'each' needs a value; write the name of a value after 'each'")]
    [InlineData("{{> glyph title words}}", "theme/layouts/page.html(1,17): error BRF0501: a partial takes one value at most; give the others by name: {{> partial name=value}}")]
    [InlineData("a {{#if title words}}x{{/if}}", "theme/layouts/page.html(1,15): error BRF0501: 'if' takes one value; put a call in brackets, such as (and a b), or remove this")]
    [InlineData("{{link-to}}", "theme/layouts/page.html(1,3): error BRF0501: 'link-to' needs a value; write {{link-to value}}")]
    [InlineData("{{#t 'sources'}}x{{/t}}", "theme/layouts/page.html(1,4): error BRF0501: 't' is no block; write {{t …}} without '#', or as a condition in {{#if (t …)}}")]
    [InlineData("{{#if (link-to title)}}x{{/if}}", "theme/layouts/page.html(1,8): error BRF0501: 'link-to' writes by itself and comes to no value; write {{link-to …}} or {{#link-to …}} on its own")]
    [InlineData("{{t 'sources' number=}}", "theme/layouts/page.html(1,15): error BRF0501: 'number=' is followed by no value; write a value after '='")]
    [InlineData("{{eq title 'x')}}", "theme/layouts/page.html(1,15): error BRF0501: this bracket closes nothing; remove it, or open one before it")]
    [InlineData("{{#if a!}}x{{/if}}", "theme/layouts/page.html(1,7): error BRF0501: 'a!' is no name of a value; write a name such as title, image.alt, ../title or @root.title")]
    [InlineData("{{#if =}}x{{/if}}", "theme/layouts/page.html(1,7): error BRF0501: '=' is no name of a value; write a name such as title, image.alt, ../title or @root.title")]
    [InlineData("{{#*twice 'a' b}}x{{/inline}}", "theme/layouts/page.html(1,5): error BRF0501: only partials are defined with '#*'; write {{#*inline \"name\"}} … {{/inline}}")]
    [InlineData("x{{}}", "theme/layouts/page.html(1,2): error BRF0501: this expression is empty; write the name of a value, or remove it")]
    [InlineData("x {{> }}", "theme/layouts/page.html(1,3): error BRF0501: no partial is named; write its name after '>'")]
    [InlineData("{{#if title}}a{{else}}b{{else}}c{{/if}}", "theme/layouts/page.html(1,24): error BRF0501: this block has an else already; remove it, or close the block before it")]
    public void A_template_that_cannot_work_is_refused_when_it_is_loaded(string layout, string expected)
    {
        var errors = LoadErrors(("layouts/page.html", layout), ("partials/glyph.html", "{{kind}}"), ("strings.yaml", "sources: Sources"), ("assets/site.css", "a{}"));

        Assert.Equal(expected.Split('|'), errors);
    }

    [Fact]
    public void One_load_reports_the_mistakes_of_every_template()
    {
        var errors = LoadErrors(("layouts/a.html", "{{> x}}"), ("layouts/b.html", "{{/if}}"), ("layouts/c.htm", ""), ("partials/d.html", "{{t 'k'}}"));

        Assert.Equal(
            ["theme/layouts/a.html(1,5): error BRF0503", "theme/layouts/b.html(1,1): error BRF0509", "theme/layouts/c.htm: error BRF0510", "theme/partials/d.html(1,5): error BRF0505"],
            errors.Select(error => error[..(error.IndexOf("BRF", StringComparison.Ordinal) + 7)]),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("{{t title}}", "theme/layouts/page.html(1,5): error BRF0505: no text 'Title'; did you mean 'title'?; correct the key or add it to the theme's strings.yaml")]
    [InlineData("x {{t 'reports'}}", "theme/layouts/page.html(1,7): error BRF0505: the text 'reports' needs 'count'; write {{t \"reports\" count=…}}")]
    [InlineData("x {{t 'title' count=1}}", "theme/layouts/page.html(1,15): error BRF0505: the text 'title' has no '{count}'; remove the parameter or use it in strings.yaml")]
    [InlineData("{{> (lookup this 'none')}}", "theme/layouts/page.html(1,5): error BRF0501: the name of a partial is worked out, and comes to no text; correct the expression after '{{>'")]
    [InlineData("{{> (concat 'gly' 'p')}}", "theme/layouts/page.html(1,5): error BRF0503: no partial 'glyp'; did you mean 'glyph'?; correct the name or add the file to the theme's partials/")]
    [InlineData("{{#eq title}}a{{/eq}}", "theme/layouts/page.html(1,4): error BRF0501: 'eq' needs two values; write {{#eq a b}} or (eq a b)")]
    [InlineData("{{#each words}}{{../../title}}{{/each}}", "theme/layouts/page.html(1,18): error BRF0502: '../../title' leads out of the page; remove a '../', or write '@root.' for the page")]
    [InlineData("{{@index}}", "theme/layouts/page.html(1,3): error BRF0502: no value '@index' here; within '{{#each}}' there are @index, @first, @last and @key, and everywhere @root")]
    [InlineData("{{> @partial-block}}", "theme/layouts/page.html(1,5): error BRF0503: this partial was given no block; take it in with '{{#> …}}', or remove '{{> @partial-block}}'")]
    public void What_shows_only_while_rendering_has_a_place_too(string layout, string expected)
    {
        Assert.Equal(expected, RenderError(layout, ("strings.yaml", "title: A title\nreports: '{count} reports'"), ("partials/glyph.html", "x")));
    }

    [Fact]
    public void A_partial_that_takes_in_itself_without_end_is_refused_before_the_stack_is_full() => Assert.Equal(
        "theme/partials/self.html(1,5): error BRF0501: 'self' is the 101st partial in a row that takes in another; end the partials that take in themselves by a condition",
        RenderError("{{> self}}", ("partials/self.html", "{{> self}}")));

    [Fact]
    public void Blocks_and_brackets_that_are_nested_without_end_are_refused_when_they_are_read()
    {
        var blocks = string.Concat(Enumerable.Repeat("{{#if title}}", 5_000)) + string.Concat(Enumerable.Repeat("{{/if}}", 5_000));
        var brackets = "{{#if " + string.Concat(Enumerable.Repeat("(not ", 5_000)) + "title" + new string(')', 5_000) + "}}x{{/if}}";

        Assert.Equal(
            ["theme/layouts/a.html(1,1301): error BRF0501: blocks are nested deeper than 100; move a part of them into a partial", "theme/layouts/b.html(1,507): error BRF0501: brackets are nested deeper than 100; split the expression"],
            LoadErrors(("layouts/a.html", blocks), ("layouts/b.html", brackets)));
    }

    [Fact]
    public void A_layout_that_the_theme_lacks_is_named()
    {
        var theme = Load(("layouts/actor.html", ""));

        var error = Assert.Throws<Briefings.Site.ThemeException>(() => theme.Text(new Page(), "actors"));

        Assert.Equal("theme/layouts/actors.html: error BRF0507: the theme has no layout 'actors'; did you mean 'actor'?; add the file to the theme's layouts/", error.Message);
    }

    [Theory]
    [InlineData("a: 1\na: 2", "(2,1): error BRF0508: 'a' is there twice")]
    [InlineData("a:\n  b: c", "(2,3): error BRF0508: the value of 'a' is not a text")]
    [InlineData("- a", "(1,1): error BRF0508: not a mapping from key to text")]
    [InlineData("a: [b", "error BRF0508")]
    [InlineData("a: 'b", "error BRF0508")]
    public void Texts_are_one_flat_mapping(string yaml, string expected) =>
        Assert.Contains(expected, Assert.Single(LoadErrors(("strings.yaml", yaml))), StringComparison.Ordinal);

    [Fact]
    public void A_view_model_that_throws_is_a_bug_and_not_the_themes_fault()
    {
        var theme = Load(("layouts/page.html", "{{broken}}"));

        Assert.Throws<NotSupportedException>(() => theme.Text(new Faulty()));
    }

    internal sealed class Faulty
    {
        public string Broken => throw new NotSupportedException(GetType().Name);
    }
}
