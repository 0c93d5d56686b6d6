using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Text;

public sealed class TextProperties
{
    private static readonly string[] Pieces =
    [
        "APT40", "BRONZE MOHAWK", "BRONZE\nMOHAWK", "Leviathan", "China", "word", " ", " ", "\n", "\n\n", "\n\n", ". ", "*", "**", "_", "`", "```\n", "[", "]", "(", ")", "[[", "]]", "[[apt40]]",
        "[[apt40|", "[@ap-nz-joins]", "[@", ";", ", p. 3", "![", "](", "](assets/x.png)", "](https://example.org/)", "](javascript:x)", "<", ">", "<script>", "</p>", "<img src=x onerror=y>",
        "\" onclick=\"x", "'", "&", "&lt;", "&#106;", "\\", "|", "\na|b\n-|-\n", "\n# ", "\n## ", "\n- ", "\n- [ ] ", "\n1. ", "\n> ", "\n:   ", "[^1]", "\n\n[^1]: ", "\n:::note\n", "\n:::quote speaker=lin-jian\n",
        "\n:::quote speaker=\"<b>\" source=ap-nz-joins\n", "\n:::figure src=assets/x.png alt=\"<i>\"\n", "\n:::timeline\n", "\n:::\n", "<https://a.example/\">", "\0", "\uFFFC", "\uD800", "é", "\t", "    ", "---\n", "[a]: /x \"t\"\n", "[a]",
    ];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["a"] = ["href", "class", "rel", "title", "id", "role", "aria-label"],
        ["img"] = ["src", "alt", "title", "loading"],
        ["input"] = ["type", "checked", "disabled", "aria-label"],
        ["code"] = ["class"],
        ["ol"] = ["start"],
        ["li"] = ["class", "id"],
        ["th"] = ["scope", "class"],
        ["td"] = ["class"],
        ["div"] = ["class", "role"],
        ["p"] = ["class"],
        ["sup"] = ["class"],
        ["figure"] = ["class"],
        ["section"] = ["class", "role", "aria-label"],
        ["h2"] = ["id"],
        ["h3"] = ["id"],
        ["h4"] = ["id"],
        ["h5"] = ["id"],
        ["h6"] = ["id"],
        ["br"] = [],
        ["em"] = [],
        ["strong"] = [],
        ["blockquote"] = [],
        ["ul"] = [],
        ["pre"] = [],
        ["hr"] = [],
        ["table"] = [],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["dl"] = [],
        ["dt"] = [],
        ["dd"] = [],
        ["figcaption"] = [],
    };

    private static readonly Gen<string> Texts = Gen.Choose(0, 25).SelectMany(length => Gen.Elements(Pieces).ListOf(length)).Select(string.Concat);

    [Fact]
    public void Whatever_is_written_only_our_own_elements_come_out() => Check(Texts, text =>
    {
        var html = new TextSite().Html(text);
        foreach (var element in Parse(html).QuerySelectorAll("*"))
        {
            Assert.True(Allowed.TryGetValue(element.LocalName, out var attributes), $"<{element.LocalName}> in {html}");
            Assert.All(element.Attributes, attribute => Assert.True(attributes.Contains(attribute.LocalName, StringComparer.Ordinal), $"{attribute.LocalName} in {html}"));
            if (element.GetAttribute("href") is { } href) Assert.DoesNotMatch(@"^\s*(javascript|vbscript|data|file):|^[/\\]{2}", href);
        }
    });

    [Fact]
    public void Ids_are_unique() => Check(Texts, text =>
    {
        var ids = Parse(new TextSite().Html(text)).QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Links_of_names_change_no_text_and_stand_in_no_link_code_or_heading() => Check(Texts, text =>
    {
        var site = new TextSite();
        var linked = Parse(site.Html(text));
        var plain = Parse(site.Html(text, autoLink: false));
        Assert.Equal(plain.TextContent, linked.TextContent);
        Assert.Empty(linked.QuerySelectorAll("a a, code a.actor, pre a"));
        Assert.Equal(
            plain.QuerySelectorAll("h2 a, h3 a, h4 a, h5 a, h6 a, figcaption > a").Length,
            linked.QuerySelectorAll("h2 a, h3 a, h4 a, h5 a, h6 a, figcaption > a").Length);
    });

    [Fact]
    public void Rendering_twice_gives_the_same() => Check(Texts, text =>
    {
        var compiled = new TextSite().Compile(text);
        Assert.Equal(TextSite.Html(compiled), TextSite.Html(compiled));
        Assert.Equal(TextSite.Html(new TextSite().Compile(text)), TextSite.Html(compiled));
    });

    [Fact]
    public void Any_characters_at_all_are_read() => Check(
        Gen.Choose(0, 60).SelectMany(length => Gen.Choose(0, 0x2FF).Or(Gen.Choose(0xD800, 0xFFFF)).Select(code => (char)code).ListOf(length)).Select(string.Concat),
        text => _ = new TextSite().Compile(text).PlainText);

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("![")]
    [InlineData("[[")]
    [InlineData("[[a")]
    [InlineData("[[a|")]
    [InlineData("[a](")]
    [InlineData("[a](<b")]
    [InlineData("[@a")]
    [InlineData("[@a;")]
    [InlineData("[^a]")]
    [InlineData("*")]
    [InlineData("*a ")]
    [InlineData("*a _b ")]
    [InlineData("a**b")]
    [InlineData("_")]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("`")]
    [InlineData("` ``")]
    [InlineData("~")]
    [InlineData("|")]
    [InlineData("a|b\n-|-\n")]
    [InlineData("|a")]
    [InlineData("&")]
    [InlineData("&a;")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a:b")]
    [InlineData("\\")]
    [InlineData("#")]
    [InlineData("# a\n")]
    [InlineData(":")]
    [InlineData(":::note\n")]
    [InlineData(":::\n")]
    [InlineData("a\n: b\n")]
    [InlineData("- [ ] a\n")]
    [InlineData("[a]: b\n")]
    [InlineData("[^a]: b\n")]
    [InlineData("APT40 ")]
    [InlineData("Leviathan. ")]
    [InlineData("[[apt40]]. ")]
    [InlineData("a. ")]
    [InlineData("\n")]
    [InlineData("\t")]
    [InlineData("\u0301")]
    [InlineData("a\n")]
    public void A_hostile_text_is_read_or_refused_in_little_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        var site = new TextSite();
        _ = site.Compile(text).PlainText;

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static void Check(Gen<string> texts, Action<string> property) =>
        Prop.ForAll(texts.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static IElement Parse(string html)
    {
        var document = new HtmlParser().ParseDocument("<!doctype html><main></main>");
        var main = document.QuerySelector("main")!;
        main.InnerHtml = html;
        return main;
    }
}
