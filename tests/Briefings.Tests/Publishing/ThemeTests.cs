using System.Collections.Immutable;
using System.Text;

using Briefings.Diagnostics;
using Briefings.Publishing.Themes;

using static Briefings.Tests.Publishing.ThemeFixture;

namespace Briefings.Tests.Publishing;

public sealed class ThemeTests
{
    [Theory]
    [InlineData("{{title}} {{html}} {{{html}}}", "Title &lt;b&gt;&amp;&#39;&quot;é=/&lt;/b&gt; <b>&'\"é=/</b>")]
    [InlineData("[{{nothing}}][{{missing.alt}}][{{missing.alt.more}}][{{image.credit}}]", "[][][][]")]
    [InlineData("{{#if missing}}x{{else}}y{{/if}}{{#if missing.alt}}x{{else}}y{{/if}}{{#with missing}}x{{else}}y{{/with}}{{#each missing}}x{{else}}y{{/each}}", "yyyy")]
    [InlineData("{{#if no}}x{{else if yes}}y{{/if}}{{#if zero}}x{{else}}y{{/if}}{{#if empty}}x{{else}}y{{/if}}{{#if noWords}}x{{else}}y{{/if}}", "yyyy")]
    [InlineData("{{#each words}}{{@index}}{{this}}{{#if @last}}.{{else}},{{/if}}{{/each}}{{words.count}}", "0x,1y.2")]
    [InlineData("{{#each images as |image n|}}{{n}}{{image.alt}}{{@root.title}}{{../title}} {{/each}}", "0oneTitleTitle 1twoTitleTitle ")]
    [InlineData("{{#with image}}{{alt}}{{../title}}{{/with}}", "ALTTitle")]
    [InlineData("{{> glyph kind='actor'}}", "<actor Title>")]
    [InlineData("{{> names items=this.words}}", "x;y;")]
    [InlineData("{{> outer}}", "(<k Title>)")]
    [InlineData("{{#> frame title=\"Mine\"}}{{#each words}}{{this}}{{/each}}{{/frame}}", "<main title=Mine>xy</main>")]
    [InlineData("{{#eq title 'Title'}}y{{else}}n{{/eq}}{{#if (eq zero 0)}}y{{/if}}{{#if (and yes title)}}y{{/if}}{{#if (or no empty)}}x{{else}}n{{/if}}{{#if (not nothing)}}y{{/if}}", "yyyny")]
    [InlineData("{{t 'title'}}, {{t 'reports' count=2}}, {{t (concat 'ti' 'tle')}}", "A &lt;title&gt;, 2 reports, A &lt;title&gt;")]
    [InlineData("{{title.length}}{{#with title}}{{Length}}{{/with}}{{lookup title 'length'}}{{lookup words 1}}{{words.1}}{{empty.length}}", "555yy")]
    [InlineData("{{#each image}}{{@key}}={{this}};{{/each}}", "alt=ALT;credit=;")]
    [InlineData("{{#*inline 'box'}}<{{title}}>{{/inline}}{{> box}}{{#each words}}{{> box title=this}}{{/each}}", "<Title><x><y>")]
    [InlineData("{{! note }}{{!-- {{titel}} --}}\\{{titel}}", "{{titel}}")]
    [InlineData("<ul>\n  {{#each words}}\n  <li>{{this}}</li>\n  {{/each}}\n</ul>\n", "<ul>\n  <li>x</li>\n  <li>y</li>\n</ul>\n")]
    public void A_template_renders(string layout, string expected)
    {
        var text = Render(layout,
            ("partials/glyph.html", "<{{kind}} {{title}}>"), ("partials/names.html", "{{#each items}}{{this}};{{/each}}"),
            ("partials/outer.html", "({{> zlast kind='k'}})"), ("partials/zlast.html", "{{> glyph}}"),
            ("partials/frame.html", "<main title={{title}}>{{> @partial-block}}</main>"),
            ("strings.yaml", "title: A <title>\nreports: '{count} reports'\n"));

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Every_kind_of_list_has_a_count()
    {
        var theme = Load(("layouts/page.html", "{{array.count}}{{immutable.count}}{{list.count}}{{array.length}}{{immutable.length}}{{list.length}}{{#each immutable}}{{this}}{{/each}}"));

        Assert.Equal("123123xy", theme.Text(new Lists()));
    }

    [Fact]
    public void A_site_overlays_the_default_theme_file_by_file_and_its_texts_key_by_key()
    {
        var defaults = Files("default-theme", ("layouts/page.html", "{{> head}}{{t 'a'}}{{t 'b'}}"), ("partials/head.html", "default "), ("strings.yaml", "a: A\nb: B"));
        var site = Files("theme", ("partials/head.html", "own {{> extra}}"), ("partials/extra.html", "extra "), ("strings.yaml", "b: own B"));
        var diagnostics = new DiagnosticBag();

        var theme = HandlebarsTheme.Load(defaults, site, Address, diagnostics);

        Assert.Empty(diagnostics.ToSortedList());
        Assert.Equal("own extra Aown B", theme!.Text(new Page()));
    }

    [Fact]
    public void A_mistake_in_the_default_theme_is_named_as_such()
    {
        var diagnostics = new DiagnosticBag();
        HandlebarsTheme.Load(Files("default-theme", ("layouts/page.html", "{{/if}}")), Files("theme"), Address, diagnostics);

        Assert.Equal("default-theme/layouts/page.html(1,1)", Assert.Single(diagnostics.ToSortedList()).Location.ToString());
    }

    [Fact]
    public void A_theme_folder_is_read_with_its_subfolders_and_without_hidden_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("theme/layouts/page.html", "\uFEFF{{> cards/actor}}\r\n");
        folder.Write("theme/partials/cards/actor.html", "card");
        folder.Write("theme/partials/.DS_Store", "x");
        var diagnostics = new DiagnosticBag();

        var theme = HandlebarsTheme.Load(Files("default-theme"), ThemeFiles.FromFolder(folder.At("theme"), diagnostics, TestContext.Current.CancellationToken), Address, diagnostics);

        Assert.Empty(diagnostics.ToSortedList());
        Assert.Equal("card", theme!.Text(new Page()).TrimEnd());
    }

    [Fact]
    public void A_theme_renders_the_same_from_eight_threads_and_still_after_failures()
    {
        var theme = Load(
            ("layouts/page.html", "{{#each images}}{{> glyph kind=alt}}{{/each}}{{title}} {{#eq title 'bad'}}{{titel}}{{/eq}}{{> glyph kind=title}}"),
            ("partials/glyph.html", "<{{kind}}>{{#if (eq kind 'one')}}1{{/if}}"));

        Parallel.For(0, 4_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, n =>
        {
            if (n % 50 == 0)
            {
                var error = Assert.Throws<Briefings.Site.ThemeException>(() => theme.Text(new Page { Title = "bad" }));
                Assert.Equal("theme/layouts/page.html(1,77)", error.Diagnostic.Location.ToString());
            }

            Assert.Equal($"<one>1<two>{n}😀 <{n}😀>", theme.Text(new Page { Title = $"{n}😀" }));
        });
    }

    [Fact]
    public void Text_of_any_length_arrives_whole_as_UTF8()
    {
        var theme = Load(("layouts/page.html", "{{{title}}}{{title}}"));
        for (var length = 16 * 1024 - 8; length < 16 * 1024 + 4; length++)
        {
            var text = new string('a', length) + "é😀漢" + new string('b', 40_000);
            Assert.Equal(text + text, theme.Text(new Page { Title = text }));
        }
    }

    [Fact]
    public void Assets_are_named_after_their_content_and_found_by_their_own_name()
    {
        const string Layout = "<link href=\"{{asset 'site.css'}}\" integrity=\"{{integrity 'site.css'}}\">";
        var before = Load(("layouts/page.html", Layout), ("assets/site.css", "a{}"));
        var same = Load(("layouts/page.html", Layout), ("assets/site.css", "a{}"));
        var after = Load(("layouts/page.html", Layout), ("assets/site.css", "b{}"));

        Assert.Matches("^<link href=\"/sub/theme/site\\.[0-9a-f]{10}\\.css\" integrity=\"sha384-[A-Za-z0-9+/]{64}\">$", before.Text(new Page()));
        Assert.Equal(before.Text(new Page()), same.Text(new Page()));
        Assert.NotEqual(before.Text(new Page()), after.Text(new Page()), StringComparer.Ordinal);
        Assert.Equal("/sub/" + before.Assets.Single().Path, before.Text(new Page()).Split('"')[1]);
    }

    [Fact]
    public void A_stylesheet_refers_to_other_assets_by_their_published_names()
    {
        var theme = Load(
            ("assets/css/site.css", "/* url(gone.png) */ @font-face{src:url( \"../fonts/a.woff2?x#iefix\" ) format('woff2')} b{background:url(dot.png),url(data:image/png;base64,AA==),url(#clip),url(https://x.org/y.png)}@import 'more.css';"),
            ("assets/css/more.css", "c{}"), ("assets/css/dot.png", "dot"), ("assets/fonts/a.woff2", "font"));

        var css = Encoding.UTF8.GetString(Bytes(theme.Assets.Single(asset => asset.Path.StartsWith("theme/css/site.", StringComparison.Ordinal))));

        Assert.Matches(
            @"^/\* url\(gone\.png\) \*/ @font-face\{src:url\( ""\.\./fonts/a\.[0-9a-f]{10}\.woff2\?x#iefix"" \) format\('woff2'\)\} b\{background:url\(dot\.[0-9a-f]{10}\.png\),url\(data:image/png;base64,AA==\),url\(#clip\),url\(https://x\.org/y\.png\)\}@import 'more\.[0-9a-f]{10}\.css';$",
            css);
    }

    [Fact]
    public void A_stylesheet_takes_a_new_name_when_what_it_refers_to_changes()
    {
        string NameWith(string font) => Load(("assets/site.css", "a{src:url(f.woff2)}"), ("assets/f.woff2", font))
            .Assets.Single(asset => asset.Path.EndsWith(".css", StringComparison.Ordinal)).Path;

        Assert.NotEqual(NameWith("one"), NameWith("two"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("a{}\nb{c:url(dott.png)}", "theme/assets/site.css(2,9): error BRF0506: no theme asset 'dott.png'; did you mean 'dot.png'?; write the path of a file in assets/, relative to the stylesheet")]
    [InlineData("@import 'site.css';", "theme/assets/site.css(1,10): error BRF0506: 'site.css' refers back to this stylesheet; write the path of a file in assets/, relative to the stylesheet")]
    public void A_stylesheet_that_refers_to_nothing_is_refused(string css, string expected) =>
        Assert.Equal(expected, Assert.Single(LoadErrors(("assets/site.css", css), ("assets/dot.png", "x"))));

    [Fact]
    public void A_script_imports_others_by_their_published_names_and_takes_a_new_name_with_them()
    {
        (string Path, string Text) Script(string imported)
        {
            var script = Load(
                ("assets/a.js", "// from './gone.js'\nimport { b } from './b.js';\nimport './c/d.js'; const u = 'https://x.org';\nconst late = () => import(\"./b.js\");"),
                ("assets/b.js", imported), ("assets/c/d.js", "import * as b from '../b.js';"))
                .Assets.Single(asset => asset.Path.StartsWith("theme/a.", StringComparison.Ordinal));
            return (script.Path, Encoding.UTF8.GetString(Bytes(script)));
        }

        Assert.Matches(
            @"^// from '\./gone\.js'\nimport \{ b \} from '\./b\.[0-9a-f]{10}\.js';\nimport '\./c/d\.[0-9a-f]{10}\.js'; const u = 'https://x\.org';\nconst late = \(\) => import\(""\./b\.[0-9a-f]{10}\.js""\);$",
            Script("export const b = 1;").Text);
        Assert.NotEqual(Script("export const b = 1;").Path, Script("export const b = 2;").Path, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("import './bb.js';", "theme/assets/a.js(1,9): error BRF0506: no theme asset 'bb.js'; did you mean 'b.js'?; write the path of a file in assets/, relative to the script")]
    [InlineData("import './a.js';", "theme/assets/a.js(1,9): error BRF0506: './a.js' refers back to this script; write the path of a file in assets/, relative to the script")]
    public void A_script_that_imports_nothing_is_refused(string script, string expected) =>
        Assert.Equal(expected, Assert.Single(LoadErrors(("assets/a.js", script), ("assets/b.js", "x"))));

    [Fact]
    public void The_theme_that_the_tool_carries_has_no_mistake_that_can_be_seen_before_rendering()
    {
        var diagnostics = new DiagnosticBag();

        var theme = HandlebarsTheme.Load(ThemeFiles.Default(), new([]), Address, diagnostics);

        Assert.Empty(diagnostics.ToSortedList());
        Assert.NotEmpty(theme!.Assets);
    }

    [Fact]
    public void The_tool_carries_no_file_under_a_name_that_the_theme_would_not_find() =>
        Assert.DoesNotContain(ThemeFiles.Default().Below(""), file => file.Path.Contains('\\', StringComparison.Ordinal));

    internal sealed record Lists
    {
        public string[] Array { get; } = ["x"];
        public ImmutableArray<string> Immutable { get; } = ["x", "y"];
        public IReadOnlyList<string> List { get; } = new List<string> { "x", "y", "z" };
    }

    private static byte[] Bytes(Briefings.Site.Artifact artifact)
    {
        using var output = new MemoryStream();
        artifact.Write(output);
        return output.ToArray();
    }
}
