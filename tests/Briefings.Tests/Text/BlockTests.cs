using Briefings.Model;

namespace Briefings.Tests.Text;

public sealed class BlockTests
{
    [Theory]
    [InlineData(":::note\nText\n:::", "<div class=\"note\" role=\"note\">\n<p>Text</p>\n</div>")]
    [InlineData("::: note title=\"What <we> know\"\nText\n:::", "<div class=\"note\" role=\"note\">\n<p class=\"title\">What &lt;we&gt; know</p>\n<p>Text</p>\n</div>")]
    [InlineData(":::quote speaker=lin-jian source=ap-nz-joins\nWe *oppose* it.\n:::", "<figure class=\"quote\"><blockquote>\n<p>We <em>oppose</em> it.</p>\n</blockquote><figcaption><a class=\"actor\" href=\"/actors/lin-jian/\">Lin Jian</a><sup class=\"n\"><a href=\"#s1\" aria-label=\"Source 1\">1</a></sup></figcaption></figure>")]
    [InlineData(":::quote speaker=\"A \\\"spokes\\\" of China\"\nNo.\n:::", "<figure class=\"quote\"><blockquote>\n<p>No.</p>\n</blockquote><figcaption>A &quot;spokes&quot; of China</figcaption></figure>")]
    [InlineData(":::figure src=assets/x.png alt=\"A map\" credit=\"A & B\"\nThe *region*\n:::", "<figure class=\"figure\"><img src=\"/assets/x.png\" alt=\"A map\" loading=\"lazy\"><figcaption>\n<p>The <em>region</em></p>\n<p class=\"credit\">A &amp; B</p>\n</figcaption></figure>")]
    [InlineData(":::figure src=assets/x.png alt=\"A map\"\n:::", "<figure class=\"figure\"><img src=\"/assets/x.png\" alt=\"A map\" loading=\"lazy\"></figure>")]
    [InlineData("a\n\n:::timeline actor=apt40\n:::\nb", "<p>a</p>\n{timeline}<p>b</p>")]
    [InlineData("::::note\n:::quote speaker=lin-jian\nNo.\n:::\n::::", "<div class=\"note\" role=\"note\">\n<figure class=\"quote\"><blockquote>\n<p>No.</p>\n</blockquote><figcaption><a class=\"actor\" href=\"/actors/lin-jian/\">Lin Jian</a></figcaption></figure>\n</div>")]
    [InlineData("- :::note\n  Text\n  :::", "<ul>\n<li><div class=\"note\" role=\"note\">\n<p>Text</p>\n</div>\n</li>\n</ul>")]
    public void Blocks_become_HTML(string markdown, string html)
    {
        var site = new TextSite();

        Assert.Equal(html, site.Html(markdown));
        Assert.Empty(site.Reported);
    }

    [Theory]
    [InlineData("a\n\n:::timelin\n:::", "7,4 BRF0409 unknown block 'timelin'; did you mean 'timeline'?; the blocks are timeline, quote, note and figure")]
    [InlineData("a\n:::note\nText", "6,1 BRF0410 ':::note' is not closed; end it with a line ':::'")]
    [InlineData("text\n\n:::", "7,1 BRF0409 this line closes no block and opens none by name; remove it or write the block's name after the colons")]
    [InlineData(":::timeline actr=apt40\n:::", "5,13 BRF0411 :::timeline has no argument 'actr'; did you mean 'actor'?; it takes actor, incident, topic, kind, year, clock, limit")]
    [InlineData(":::timeline actor=apt31,atp40\n:::", "5,25 BRF0401 unknown actor 'atp40'; did you mean 'apt40'?; correct the id or add the record")]
    [InlineData(":::timeline actor=hidden\n:::", "5,19 BRF0403 'actor:hidden' is not published (it is a draft); delete 'draft: true' in input/actors/hidden.yaml, or remove the link until then")]
    [InlineData(":::timeline kind=\"espionage, denail\"\n:::", "5,30 BRF0411 unknown kind 'denail'; did you mean 'denial'?; use incident, response, or a kind or family of them from the vocabulary")]
    [InlineData(":::timeline year=21\n:::", "5,18 BRF0411 '21' is not a year; write four digits, and a comma between years")]
    [InlineData(":::timeline clock=publik\n:::", "5,19 BRF0411 unknown clock 'publik'; did you mean 'public'?; use occurred or public")]
    [InlineData(":::timeline limit=0\n:::", "5,19 BRF0411 '0' is not a number of entries; write a whole number from 1")]
    [InlineData(":::timeline limit=1 limit=2\n:::", "5,21 BRF0411 'limit' is given twice; keep one")]
    [InlineData(":::timeline apt40\n:::", "5,13 BRF0411 'apt40' has no value; write key=value, and quotation marks around several words")]
    [InlineData(":::note title=\"open\nText\n:::", "5,15 BRF0411 this quotation mark is not closed; close it on the same line")]
    [InlineData(":::timeline\nText\n:::", "6,1 BRF0413 a timeline has no content of its own; close the block before this text")]
    [InlineData("> :::timeline\n> :::", "5,3 BRF0413 a timeline cannot stand inside another block; move it to the top level of the text")]
    [InlineData(":::quote speaker=lin-jia\nNo.\n:::", "5,18 BRF0401 unknown actor 'lin-jia'; did you mean 'lin-jian'?; correct the id or add the record")]
    [InlineData(":::quote source=nope\nNo.\n:::", "5,17 BRF0404 unknown source 'nope'; correct the id or add the source")]
    [InlineData(":::quote\n1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26\n:::", "5,1 BRF0412 the quotation has 26 words; quote at most 25, and tell the rest in your own words")]
    [InlineData(":::quote\n:::", "5,1 BRF0411 the quotation has no words; write them between the ':::' lines")]
    [InlineData(":::figure src=assets/x.png\n:::", "5,1 BRF0408 the image 'assets/x.png' has no description; write what it shows: alt=\"a map of the region\"")]
    [InlineData(":::figure alt=x\n:::", "5,4 BRF0411 the figure has no 'src'; write src=assets/… and alt=\"what it shows\"")]
    public void A_mistake_in_a_block_is_found_at_its_place(string markdown, string mistake) =>
        Assert.Equal([mistake], new TextSite().Mistakes(markdown));

    [Fact]
    public void A_timeline_has_the_filters_that_were_written()
    {
        var site = new TextSite();
        var text = site.Compile("Text\n\n:::timeline actor=apt40,china incident=both topic=elections kind=espionage,denial,reject,incident year=2021,2024 clock=public limit=5\n:::");

        var block = Assert.Single(text.Render(new TextTargets(text)), part => part.Timeline is not null).Timeline!;
        Assert.Equal(["apt40", "china"], block.Actors);
        Assert.Equal(["both"], block.Incidents);
        Assert.Equal(["elections"], block.Topics);
        Assert.Equal(["espionage", "denial", "reject", "incident"], block.Kinds);
        Assert.Equal([2021, 2024], block.Years);
        Assert.Equal((Clock.Public, 5, 7), (block.Clock, block.Limit, block.At.Line));
        Assert.Empty(site.Reported);
    }

    [Fact]
    public void The_speaker_of_a_quotation_is_a_reference_with_the_quotation()
    {
        var text = new TextSite().Compile(":::quote speaker=lin-jian source=ap-nz-joins\nWe oppose it.\n:::");

        Assert.Equal(
            [("lin-jian", TextReferenceKind.WikiLink, "We oppose it."), ("ap-nz-joins", TextReferenceKind.Citation, "We oppose it.")],
            text.References.Select(reference => (reference.To.Id, reference.Kind, reference.Sentence)));
    }
}
