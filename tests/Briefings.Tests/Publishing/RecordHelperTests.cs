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
    [InlineData("{{star noStar}}{{star star}}", "<path class=\"edge claimed\" d=\"M1 2\"/><path class=\"head\" d=\"M3 4z\"/>\n<path class=\"edge\" d=\"M5 6\"/>\n<a href=\"/x?a&amp;b\" class=\"actor\"><text class=\"label\" x=\"1\" y=\"2\">Part of &lt;it&gt;</text> <rect x=\"1\" y=\"5\" width=\"9\" height=\"8\" rx=\"5\"/><use x=\"2\" y=\"6\" width=\"14\" height=\"14\" href=\"/sub/theme/glyphs.4355a46b19.svg#actor\"/><text x=\"3\" y=\"7\">A &amp; B</text> </a>\n<g class=\"middle \"><rect x=\"1\" y=\"5\" width=\"9\" height=\"8\" rx=\"5\"/><text x=\"3\" y=\"7\">A &amp; B</text> </g>")]
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

        public StarView? NoStar { get; }

        public StarView Star { get; } = new()
        {
            Width = 10,
            Height = 20,
            Middle = Node("", ""),
            Nodes = [Node("/x?a&b", "actor") with { Labels = [new(1, 2, "Part of <it>")] }],
            Edges = [new("M1 2", "M3 4z", "claimed"), new("M5 6", "", "")],
        };

        private static StarNodeView Node(string address, string kind) => new()
        {
            Address = address,
            Kind = kind,
            X = 1,
            Y = 5,
            Width = 9,
            Height = 8,
            Top = 0,
            GlyphX = 2,
            GlyphY = 6,
            Labels = [],
            Lines = [new(3, 7, "A & B")],
        };

        public ImmutableArray<CitationView> Citations { get; } = [new(2)];
    }
}
