using Briefings.Model;

namespace Briefings.Tests.Text;

public sealed class WikiLinkTests
{
    private const string Apt40 = "<a class=\"actor\" href=\"/actors/apt40/\">";

    [Theory]
    [InlineData("[[apt40]]", $"<p>{Apt40}APT40</a></p>")]
    [InlineData("[[actor:apt40|the *group* <b>]]", $"<p>{Apt40}the *group* &lt;b&gt;</a></p>")]
    [InlineData("[[apt40|the\ngroup]]", $"<p>{Apt40}the group</a></p>")]
    [InlineData("[[Zirconium]]", "<p><a class=\"actor\" href=\"/actors/apt31/\">Zirconium</a></p>")]
    [InlineData("[[nz-parliament-2021]]", "<p><a class=\"incident\" href=\"/incidents/nz-parliament-2021/\">Intrusion into &quot;NZ&quot; &lt;Parliament&gt;</a></p>")]
    [InlineData("[[incident:both]] [[source:ap-nz-joins]]", "<p><a class=\"incident\" href=\"/incidents/both/\">Both</a> <a class=\"source\" href=\"/sources/ap-nz-joins/\">New Zealand joins</a></p>")]
    [InlineData("# On [[apt40]]", $"<h2 id=\"on-apt40\">On {Apt40}APT40</a></h2>")]
    [InlineData("a|b\n-|-\n[[apt40|x]]|[[apt40\\|y]]", $"<div class=\"scroll\"><table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>\n</thead>\n<tbody>\n<tr><td>{Apt40}x</a></td><td>{Apt40}y</a></td></tr>\n</tbody>\n</table></div>")]
    [InlineData("\\[[apt99]] `[[apt99]]` [[apt99](/x/)", "<p>[[apt99]] <code>[[apt99]]</code> [<a href=\"/x/\">apt99</a></p>")]
    [InlineData("    [[apt99]]", "<pre><code>[[apt99]]\n</code></pre>")]
    [InlineData("[[about]]", "<p>About</p>")]
    public void Wiki_links_lead_to_records(string markdown, string html)
    {
        var site = new TextSite();

        Assert.Equal(html, site.Html(markdown));
        Assert.Empty(site.Reported);
    }

    [Theory]
    [InlineData("text\n\n- see [[atp40]]", "7,7 BRF0401 unknown record 'atp40'; did you mean 'apt40'?; correct the id or the name, or write \\[[ when no link is meant")]
    [InlineData("a [[Zirconiun]]", "5,3 BRF0401 unknown record 'Zirconiun'; did you mean 'Zirconium'?; correct the id or the name, or write \\[[ when no link is meant")]
    [InlineData("> [[actor:nobody-at-all]]", "5,3 BRF0401 unknown actor 'nobody-at-all'; correct the id or add the record")]
    [InlineData("[[both]]", "5,1 BRF0402 the id 'both' is that of several records; write [[actor:both]] or [[incident:both]]")]
    [InlineData("[[Leviathan]]", "5,1 BRF0402 the name 'Leviathan' fits actors apt40 and mud; write [[apt40|Leviathan]] or [[mud|Leviathan]]")]
    [InlineData("[[hidden]]", "5,1 BRF0403 'actor:hidden' is not published (it is a draft); delete 'draft: true' in input/actors/hidden.yaml, or remove the link until then")]
    [InlineData("a|b\n-|-\n1|[[nope]]", "7,3 BRF0401 unknown record 'nope'; correct the id or the name, or write \\[[ when no link is meant")]
    [InlineData("é\tx\n**bold [[nope]]**", "6,8 BRF0401 unknown record 'nope'; correct the id or the name, or write \\[[ when no link is meant")]
    public void A_link_to_nothing_is_an_error_at_its_place(string markdown, string mistake) =>
        Assert.Equal([mistake], new TextSite().Mistakes(markdown));

    [Fact]
    public void A_draft_may_link_to_a_draft() => Assert.Empty(new TextSite().Mistakes("[[hidden]]", TextSite.Draft));

    [Fact]
    public void A_mistake_in_a_block_of_YAML_is_found_where_it_stands()
    {
        var site = new TextSite();
        site.Compiler.Compile(TextSite.Owner, new MarkdownText("One.\nSee [[nope]].", new("input/actors/a.yaml", 12, 3), LinesMatch: true), autoLink: true);
        site.Compiler.Compile(TextSite.Owner, new MarkdownText("One. See [[nope]].", new("input/actors/b.yaml", 7, 14), LinesMatch: false), autoLink: true);

        Assert.Equal(
            "input/actors/a.yaml(13,7) input/actors/b.yaml(7,14)",
            string.Join(' ', site.Diagnostics.ToSortedList().Select(diagnostic => diagnostic.Location)));
    }

    [Fact]
    public void A_reference_carries_its_sentence_and_the_heading_above()
    {
        var text = new TextSite().Compile("Before [[apt31]].\n\n# What happened\n\nFirst. It was [[apt40|the\ngroup]], said\nDr. Who [@rnz-no-sanctions]. Last. [@ap-nz-joins]");

        Assert.Equal(
            [
                new(TextSite.Owner.Key, new(Collection.Actors, "apt31"), TextReferenceKind.WikiLink, "Before APT31.", ""),
                new(TextSite.Owner.Key, new(Collection.Actors, "apt40"), TextReferenceKind.WikiLink, "It was the group, said Dr. Who.", "what-happened"),
                new(TextSite.Owner.Key, new(Collection.Sources, "rnz-no-sanctions"), TextReferenceKind.Citation, "It was the group, said Dr. Who.", "what-happened"),
                new(TextSite.Owner.Key, new(Collection.Sources, "ap-nz-joins"), TextReferenceKind.Citation, "Last.", "what-happened"),
            ],
            text.References);
    }
}
