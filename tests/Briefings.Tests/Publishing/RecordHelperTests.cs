using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Site.Views;
using static Briefings.Tests.Publishing.ThemeFixture;

namespace Briefings.Tests.Publishing;

public sealed class RecordHelperTests
{
    [Theory]
    [InlineData("{{link-to linked}}", "<a class=\"actor\" href=\"/actors/a/?x=1&amp;y=2\">A &lt;b&gt; &amp; &quot;c&quot;</a>")]
    [InlineData("{{link-to plain}}", "A name <small class=\"of\">(Nowhere &amp; co)</small>")]
    [InlineData("[{{link-to nothing}}][{{date-of noDate}}]", "[][]")]
    [InlineData("{{date-of date}}", "since <time datetime=\"2021-03\">March 2021</time>")]
    [InlineData("{{glyph linked.kind}}", "<svg class=\"g actor\" aria-hidden=\"true\"><use href=\"/sub/theme/glyphs.4355a46b19.svg#actor\"/></svg>")]
    [InlineData("{{cite citations}}", "<sup class=\"n\"><a href=\"#s2\" aria-label=\"Source 2\">2</a></sup>")]
    public void A_helper_writes_escaped_markup_and_nothing_for_what_is_absent(string layout, string expected)
    {
        var theme = Load(("layouts/page.html", layout), ("assets/glyphs.svg", "x"), ("strings.yaml", "source_number: Source {number}\n"));

        var html = Regex.Replace(theme.Text(new View()), "glyphs\\.[0-9a-f]+", "glyphs.4355a46b19");
        Assert.Equal(expected, html);
    }

    private sealed class View
    {
        public LinkView Linked { get; } = new("A <b> & \"c\"", "/actors/a/?x=1&y=2", "actor");

        public LinkView Plain { get; } = new("A name", "", "", "Nowhere & co");

        public LinkView? Nothing { get; }

        public DateView? NoDate { get; }

        public DateView Date { get; } = new("since March 2021", [new("since ", ""), new("March 2021", "2021-03")], "2021-03/..");

        public ImmutableArray<CitationView> Citations { get; } = [new(2)];
    }
}
