using Briefings.Model;

namespace Briefings.Tests.Text;

public sealed class MentionTests
{
    private const string Apt40 = "<a class=\"actor\" href=\"/actors/apt40/\">";
    private const string Apt31 = "<a class=\"actor\" href=\"/actors/apt31/\">";
    private const string China = "<a class=\"actor\" href=\"/actors/china/\">";

    [Theory]
    [InlineData("APT40 and APT40", $"<p>{Apt40}APT40</a> and APT40</p>")]
    [InlineData("APT40’s China-backed (APT31)", $"<p>{Apt40}APT40</a>’s {China}China</a>-backed ({Apt31}APT31</a>)</p>")]
    [InlineData("apt40 APT401 xAPT40 APT40_ Chinatown APT40é", "<p>apt40 APT401 xAPT40 APT40_ Chinatown APT40é</p>")]
    [InlineData("BRONZE\nMOHAWK", $"<p>{Apt40}BRONZE\nMOHAWK</a></p>")]
    [InlineData("BRONZE\u00A0 MOHAWK", $"<p>{Apt40}BRONZE\u00A0 MOHAWK</a></p>")]
    [InlineData("> a BRONZE\n> MOHAWK", $"<blockquote>\n<p>a {Apt40}BRONZE\nMOHAWK</a></p>\n</blockquote>")]
    [InlineData("the People's Republic of China", $"<p>the {China}People's Republic of China</a></p>")]
    [InlineData("**APT40** *APT31*x", $"<p><strong>{Apt40}APT40</a></strong> <em>APT31</em>x</p>")]
    [InlineData("**BRONZE** MOHAWK", "<p><strong>BRONZE</strong> MOHAWK</p>")]
    [InlineData("APT&#52;0", $"<p>{Apt40}APT40</a></p>")]
    [InlineData("APT40\n\n# Next\n\nAPT40\n\n- APT40", $"<p>{Apt40}APT40</a></p>\n<h2 id=\"next\">Next</h2>\n<p>{Apt40}APT40</a></p>\n<ul>\n<li>APT40</li>\n</ul>")]
    [InlineData("# APT40\n\n`APT40` ![APT40](assets/a.png) <https://example.org/APT40> APT40", $"<h2 id=\"apt40\">APT40</h2>\n<p><code>APT40</code> <img src=\"/assets/a.png\" alt=\"APT40\" loading=\"lazy\"> <a href=\"https://example.org/APT40\" rel=\"external noopener\">https://example.org/APT40</a> {Apt40}APT40</a></p>")]
    [InlineData("[[apt40]], then APT40", $"<p>{Apt40}APT40</a>, then APT40</p>")]
    [InlineData("[on APT40](/x/), then APT40", "<p><a href=\"/x/\">on APT40</a>, then APT40</p>")]
    [InlineData("a|APT40\n-|-\nAPT31|b", $"<div class=\"scroll\"><table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\">{Apt40}APT40</a></th></tr>\n</thead>\n<tbody>\n<tr><td>{Apt31}APT31</a></td><td>b</td></tr>\n</tbody>\n</table></div>")]
    [InlineData("Hidden Lynx", "<p>Hidden Lynx</p>")]
    public void First_mentions_become_links(string markdown, string html)
    {
        var site = new TextSite();

        Assert.Equal(html, site.Html(markdown));
        Assert.Empty(site.Reported);
    }

    [Fact]
    public void Nothing_is_linked_where_the_editor_says_so()
    {
        var text = new TextSite().Compile("APT40 and Leviathan", autoLink: false);

        Assert.Equal("<p>APT40 and Leviathan</p>", TextSite.Html(text));
        Assert.Empty(text.References);
        Assert.Empty(text.UnlinkedNames);
    }

    [Fact]
    public void A_record_never_links_to_itself()
    {
        var site = new TextSite();

        Assert.Equal("<p>APT40, Leviathan, APT40</p>", site.Html("APT40, Leviathan, [[apt40]]", TextSite.Actor("apt40", "APT40")));
        Assert.Empty(site.Reported);
    }

    [Fact]
    public void An_ambiguous_name_is_left_alone_and_asks_once_for_a_written_link()
    {
        var site = new TextSite();
        var text = site.Compile("Text\nby \\*Leviathan and Leviathan.\n\n# Next\n\nLeviathan");

        Assert.DoesNotContain("<a", TextSite.Html(text), StringComparison.Ordinal);
        Assert.Equal(
            ["6,6 BRF2003 the name 'Leviathan' fits actors apt40 and mud; write [[apt40|Leviathan]] or [[mud|Leviathan]]"],
            site.Reported);
        var name = Assert.Single(text.UnlinkedNames);
        Assert.Equal("Leviathan", name.Name);
        Assert.Equal([new(Collection.Actors, "apt40"), new(Collection.Actors, "mud")], name.Bearers);
    }

    [Fact]
    public void A_written_link_settles_an_ambiguous_name() => Assert.Empty(new TextSite().Mistakes("[[mud|Leviathan]] and Leviathan"));

    [Fact]
    public void Mentions_are_references_once_and_wiki_links_are_no_mentions()
    {
        var text = new TextSite().Compile("It was APT40. APT40 [again APT31](/x/). [[apt31]] [[china]].");

        Assert.Equal(
            [("apt40", TextReferenceKind.Mention, "It was APT40."), ("apt31", TextReferenceKind.Mention, "APT40 again APT31."), ("apt31", TextReferenceKind.WikiLink, "APT31 China."), ("china", TextReferenceKind.WikiLink, "APT31 China.")],
            text.References.Select(reference => (reference.To.Id, reference.Kind, reference.Sentence)));
    }
}
