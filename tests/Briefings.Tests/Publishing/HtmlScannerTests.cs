using System.Text;

using AngleSharp.Html.Parser;

using Briefings.Publishing.Links;

using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Publishing;

public sealed class HtmlScannerTests
{
    [Theory]
    [InlineData("""<a href="/a/">x</a><a href='/b/'>x</a><a href=/c/>x</a><a href>x</a><a>x</a>""", "/a/", "/b/", "/c/", "")]
    [InlineData("""<A HREF="/a/" ID=x>""", "/a/", "#x")]
    [InlineData("""<a title="a > b" href="/a/" data-href="/no/">""", "/a/")]
    [InlineData("<a href = \"/a/\"\tclass=b\n  id=\"i\">", "/a/", "#i")]
    [InlineData("""<a href="/a/?x=1&amp;y=2#q">""", "/a/?x=1&y=2#q")]
    [InlineData("""<a href="&#47;a&#x2F;&quot;&eacute;">""", "/a/\"é")]
    [InlineData("""<a href="/été/" id="œ">""", "/été/", "#œ")]
    [InlineData("""<a href="/a/" href="/b/">""", "/a/")]
    [InlineData("""<!-- <a href="/no/"> --><a href="/a/">""", "/a/")]
    [InlineData("""<!--> <a href="/a/"><!---><a href="/b/"><!-- x --!><a href="/c/">""", "/a/", "/b/", "/c/")]
    [InlineData("""<!doctype html><?php <a href="/a/">""")]
    [InlineData("""<script>"<a href='/no/'>"</script><style>/*<a href="/no/">*/</style ><title><a href="/no/"></title><textarea><a href="/no/"></TEXTAREA><a href="/a/">""", "/a/")]
    [InlineData("""<script>x</scriptly><a href="/no/"></script><a href="/a/">""", "/a/")]
    [InlineData("""<script src="/s.js"></script><img src="/i.png" alt=""><video poster="/p.png"><source src="/v.mp4"></video>""", "/s.js", "/i.png", "/p.png", "/v.mp4")]
    [InlineData("""<form action="/search/"><button formaction="/f/"></form><object data="/o.svg"></object><div data="/no/"></div><blockquote cite="/c/">""", "/search/", "/f/", "/o.svg", "/c/")]
    [InlineData("""<img srcset="/a.png, /b.png 2x,/c.png 3x , /d,e.png 4w">""", "/a.png", "/b.png", "/c.png", "/d,e.png")]
    [InlineData("""<svg><title/><use href="#i"/><a xlink:href="/x/"/></svg><title>a<a href="/no/"></title>""", "#i", "/x/")]
    [InlineData("""<a name="top1"></a><input name="no"><meta name="no">""", "@top1")]
    [InlineData("""1 < 2 <a href="/a/"> < b <3 </ a href="/no/"></a href="/no/"><br/><a href="/b/"/>""", "/a/", "/b/")]
    [InlineData("""<a href=/a/b/>""", "/a/b/")]
    [InlineData("<a href=\"/a/\" ", "/a/")]
    [InlineData("""<a href="/a/""")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<!--")]
    public void Addresses_and_ids_are_found(string html, params string[] expected) => Assert.Equal(expected, Found(html), StringComparer.Ordinal);

    [Fact]
    public void The_scanner_finds_what_a_browser_finds()
    {
        Prop.ForAll(Arb.From(Fragments()), html =>
        {
            var document = new HtmlParser().ParseDocument(html);
            var expected = document.All.SelectMany(element => element.Attributes
                    .Where(attribute => attribute.Name is "href" or "src" or "id")
                    .Select(attribute => (attribute.Name is "id" ? "#" : "") + attribute.Value))
                .Order(StringComparer.Ordinal).ToList();
            var actual = Found("<!doctype html><body>" + html).Order(StringComparer.Ordinal).ToList();
            return expected.SequenceEqual(actual, StringComparer.Ordinal).Label($"{html}\nexpected {string.Join(' ', expected)}\nactual {string.Join(' ', actual)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Any_bytes_at_all_come_to_an_end() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var markup = bytes.Select(value => (byte)"<>=\"'/!-a &;s"[value % 13]).ToArray();
            new HtmlScanner().Scan(markup, new Sink());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static Gen<string> Fragments()
    {
        var value = Gen.Elements("/a/", "/b/?x=1&amp;y=2", "x y", "é&eacute;", "&lt;&#62;&quot;", "a&b", "#frag", "");
        var attribute =
            from name in Gen.Elements("href", "src", "id", "class", "title", "HREF", "data-href")
            from text in value
            from form in Gen.Elements("{0}=\"{1}\"", "{0}='{1}'", "{0} = \"{1}\"", "{0}")
            select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, name, text);
        var element =
            from tag in Gen.Elements("p", "a", "img", "section", "span", "br", "script", "style", "textarea", "iframe")
            from attributes in Gen.ListOf(attribute, 3)
            from text in Gen.Elements("", "text", "1 < 2 & 3 > 2", "<!-- <a href=\"no\"> -->", "<b id=\"deep\"></b>")
            select tag is "br" or "img" ? $"<{tag} {string.Join(' ', attributes)}/>{text}" : $"<{tag} {string.Join("\n", attributes)}>{text}</{tag}>";
        return Gen.ListOf(element).Select(string.Concat);
    }

    private static List<string> Found(string html)
    {
        var sink = new Sink();
        new HtmlScanner().Scan(Encoding.UTF8.GetBytes(html), sink);
        return sink.Found;
    }

    private sealed class Sink : IHtmlSink
    {
        public List<string> Found { get; } = [];

        public void Link(ReadOnlySpan<char> url) => Found.Add(url.ToString());

        public void Id(ReadOnlySpan<char> id) => Found.Add("#" + id.ToString());

        public void AnchorName(ReadOnlySpan<char> name) => Found.Add("@" + name.ToString());
    }
}
