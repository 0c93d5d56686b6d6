namespace Briefings.Tests.Site;

/// <summary>What pages of records and lists say of the same few records.</summary>
public sealed class RecordPageTests
{
    private const string Site =
        """
        -- actors/agency.yaml --
        name: The Agency
        kind: government-body
        -- actors/island.yaml --
        name: The Island
        kind: state
        summary: A state in the sea
        -- incidents/breach.yaml --
        title: The breach
        occurred: 2021
        disclosed: 2024-03-26
        targets: [island]
        sources: [{ title: The only report, url: https://report.example/ }]
        -- responses/talks.yaml --
        title: The Agency talks
        kind: dialogue
        announced: 2024-03-26
        by: [agency]
        incidents: [breach]
        -- articles/a-breach.md --
        ---
        title: A breach told
        date: 2024-05-01
        incidents: [breach]
        sources: [{ title: The only report, url: https://report.example/ }]
        ---
        First the breach.

        :::timeline incident=breach
        :::

        So much for it.
        """;

    private static readonly BuiltPages Pages = BuiltPages.Of(Site);

    [Fact]
    public void A_column_that_every_row_leaves_empty_is_left_out()
    {
        var talks = Pages.Words("actors/agency/index.html", "of-responses");
        Assert.Contains("Date Response Kind By", talks, StringComparison.Ordinal);
        Assert.DoesNotContain("Toward", talks, StringComparison.Ordinal);
        Assert.DoesNotContain("none recorded", talks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_keeps_its_columns_on_every_page() =>
        Assert.Contains(">Toward<", Pages.Html("responses/index.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("actors/agency/index.html", "What is on record of The Agency: dates, statements and the sources they rest on.")]
    [InlineData("actors/island/index.html", "A state in the sea")]
    [InlineData("incidents/index.html", "Incidents on record, newest first: what happened, to whom, and whom somebody names: 1 in all.")]
    [InlineData("timeline/index.html", "Every dated entry on record by when it happened: 2 in all.")]
    [InlineData("timeline/public/2024/index.html", "Entries on record of 2024, by when it became public: 2 in all.")]
    public void A_page_describes_itself_to_search_engines(string path, string description) =>
        Assert.Contains($"<meta name=\"description\" content=\"{description}\">", Pages.Html(path), StringComparison.Ordinal);

    [Theory]
    [InlineData("incidents/breach/index.html")]
    [InlineData("articles/a-breach/index.html")]
    public void A_timeline_holds_both_clocks_and_one_drawing(string path)
    {
        var html = Pages.Html(path);
        var first = html.IndexOf("<div class=\"two-clocks\" data-clock=\"occurred\">", StringComparison.Ordinal);
        Assert.True(first >= 0);
        var end = html.IndexOf("two-clocks", first + 30, StringComparison.Ordinal);
        var part = html[first..(end < 0 ? html.Length : end)];
        Assert.Contains("2021</time> · Happened", part, StringComparison.Ordinal);
        Assert.Contains("<div data-on=\"public\"><h3>When it became public</h3>", part, StringComparison.Ordinal);
        Assert.Contains("26 March 2024</time>", part[part.IndexOf("data-on=\"public\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Equal(2, part.Split("<figure class=\"drawing\">").Length);
    }
}
