using System.Text.Json;
using Briefings.Model.Dates;
using Briefings.Site.Citing;

namespace Briefings.Tests.Site.Citing;

public sealed class CitationFormatsTests
{
    [Fact]
    public void The_plain_form_names_author_title_date_edition_and_address()
    {
        Assert.Equal(
            "A. Writer, B. Writer, “Who said what”, Record, 26 March 2024, edition of 22 November 2026, https://record.example/articles/who/",
            CitationFormats.Plain(Page(authors: ["A. Writer", "B. Writer"])));
    }

    [Fact]
    public void A_page_without_authors_is_the_publishers()
    {
        Assert.StartsWith("Desk, “Who said what”, Record, ", CitationFormats.Plain(Page()), StringComparison.Ordinal);
        Assert.Contains("author = {{Desk}}", CitationFormats.BibTeX(Page()), StringComparison.Ordinal);
        Assert.Contains("\nAU  - Desk\n", CitationFormats.Ris(Page()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03-26", "  month = 26 # \"~\" # mar", "PY  - 2024\nDA  - 2024/03/26/", "[[2024,3,26]]")]
    [InlineData("2024-03", "  month = mar", "PY  - 2024\nDA  - 2024/03//", "[[2024,3]]")]
    [InlineData("2024", "  year = {2024},\n  note", "PY  - 2024\nDA  - 2024///", "[[2024]]")]
    public void A_date_is_as_fine_as_it_is_known(string date, string bibTeX, string ris, string csl)
    {
        var page = Page(date: date);
        Assert.Contains(bibTeX, CitationFormats.BibTeX(page), StringComparison.Ordinal);
        Assert.Contains(ris, CitationFormats.Ris(page), StringComparison.Ordinal);
        Assert.Equal(csl, Csl(page).GetProperty("issued").GetProperty("date-parts").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2021-03/2021-08")]
    [InlineData("[2021-07,2021-08]")]
    [InlineData("202X")]
    [InlineData("2021-33")]
    [InlineData(null)]
    public void A_date_for_which_a_form_has_no_place_is_left_out(string? date)
    {
        var page = Page(date: date);
        Assert.DoesNotContain("year =", CitationFormats.BibTeX(page), StringComparison.Ordinal);
        Assert.DoesNotContain("PY  - ", CitationFormats.Ris(page), StringComparison.Ordinal);
        Assert.False(Csl(page).TryGetProperty("issued", out _));
    }

    [Fact]
    public void An_uncertain_date_says_so_in_csl()
    {
        Assert.True(Csl(Page(date: "2021?")).GetProperty("issued").GetProperty("circa").GetBoolean());
    }

    [Fact]
    public void Marks_of_each_form_in_a_title_are_only_text()
    {
        var page = Page() with { Title = "50% {of} \\ $1 & #2_\"~^\nTY  - X" };
        Assert.Contains(@"title = {{50\% \{of\} \textbackslash{} \$1 \& \#2\_""\textasciitilde{}\textasciicircum{} TY  - X}}", CitationFormats.BibTeX(page), StringComparison.Ordinal);
        Assert.Single(CitationFormats.Ris(page).Split('\n'), line => line.StartsWith("TY  - ", StringComparison.Ordinal));
        Assert.Equal(page.Title, Csl(page).GetProperty("title").GetString());
    }

    private static JsonElement Csl(CitedPage page) => JsonDocument.Parse(CitationFormats.CslJson(page)).RootElement[0];

    private static CitedPage Page(string? date = "2024-03-26", params string[] authors) => new()
    {
        Id = "who",
        Title = "Who said what",
        Authors = [.. authors],
        Site = "Record",
        Publisher = "Desk",
        Date = date is null ? null : Day(date),
        Edition = Day("2026-11-22"),
        Url = "https://record.example/articles/who/",
    };

    private static EdtfDate Day(string text) => EdtfDate.TryParse(text, out var date, out _) ? date : throw new ArgumentException(text, nameof(text));
}
