namespace Briefings.Tests.Import;

public sealed class CslImportTests
{
    [Fact]
    public async Task Items_become_sources()
    {
        using var site = new ImportSite();

        var said = await site.ImportCleanly("csl",
            """
            [
              {
                "id": "http://zotero.org/users/0/items/ABCD", "type": "article-newspaper", "title": "Harbour <i>broken</i> into: \"Who?\"", "container-title": "Freedonia Gazette", "publisher": "Gazette Ltd",
                "author": [{ "family": "Müller", "given": "Ann" }, { "literal": "The Staff" }, { "family": "Gogh", "given": "V.", "non-dropping-particle": "van" }],
                "issued": { "date-parts": [["2024", 3, 26]] }, "accessed": { "date-parts": [[2024, 4]] },
                "URL": "https://gazette.example/harbour", "language": "en_GB", "archive_location": "https://archive.example/1", "ISSN": "1234"
              },
              { "id": "x", "citation-key": "smithCase2021", "type": "legal_case", "title": "Smith v. Example", "issued": { "date-parts": [[2020, 12], [2021]], "circa": true } },
              { "id": "y", "type": "article-journal", "title": "A study", "DOI": "10.1234/AB<1>", "issued": { "date-parts": [[2021]], "season": 1 } },
              { "id": "z", "type": "report", "title": "A report", "publisher": "An office", "issued": { "literal": "spring 2021" }, "language": "English", "URL": "gopher://x" }
            ]
            """);

        Assert.Equal(
            """
            title: 'Harbour broken into: "Who?"'
            publisher: Freedonia Gazette
            publisher_kind: media
            author: Ann Müller, The Staff and V. van Gogh
            url: https://gazette.example/harbour
            published: 2024-03-26
            accessed: 2024-04
            archive_url: https://archive.example/1
            language: en-GB

            """,
            site["sources/muller-2024-harbour-broken-into-who.yaml"]);
        Assert.Equal("title: Smith v. Example\npublisher_kind: court\npublished: 2020-12~/2021~\n", site["sources/smith-case-2021.yaml"]);
        Assert.Equal("title: A study\nurl: https://doi.org/10.1234/AB%3C1%3E\npublished: 2021\n", site["sources/2021-a-study.yaml"]);
        Assert.Equal("title: A report\npublisher: An office\n", site["sources/a-report.yaml"]);
        Assert.Equal(
            """
            import.json(6,125): warning BRF0707: 'ISSN' of items is left out; nothing in content holds it; add by hand what matters
            import.json(9,133): warning BRF0707: the season '1' of a date (hemispheres differ) is left out; write the quarter or the months by hand
            import.json(10,91): warning BRF0707: 'issued' of an item where it is no date that is known by day, month or year is left out; correct it in the library, or write the date by hand
            import.json(10,133): warning BRF0707: the language 'English', which is no tag such as 'en', is left out; write the tag in the library
            import.json(10,151): warning BRF0707: the address 'gopher://x', which is no web address, is left out; correct it in the library
            Imported into 'input': 4 records new, 0 changed, 0 unchanged.

            """,
            said);
        await site.CheckStrictly();
    }

    [Fact]
    public async Task An_address_or_a_doi_tells_which_source_it_is()
    {
        using var site = new ImportSite(
            """
            -- sources/a.yaml --
            title: Our title
            url: http://www.example.org/report/
            -- sources/b.yaml --
            url: https://doi.org/10.1234/abc
            """);

        var said = await site.ImportCleanly("csl",
            """
            [
              { "id": 1, "type": "report", "title": "Their title", "URL": "https://example.org/report#page", "author": [{ "family": "Doe" }] },
              { "id": 2, "type": "report", "title": "Another", "URL": "https://example.org/other", "DOI": "https://dx.doi.org/10.1234/ABC", "issued": { "raw": "2021-03-04" } }
            ]
            """);

        Assert.Equal("title: Our title\nauthor: Doe\nurl: http://www.example.org/report/\n", site["sources/a.yaml"]);
        Assert.Equal("title: Another\nurl: https://doi.org/10.1234/abc\npublished: 2021-03-04\n", site["sources/b.yaml"]);
        Assert.EndsWith("0 records new, 2 changed, 0 unchanged. 3 values that differ were kept as written; --update takes the file's.\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_title_date_and_author_tell_and_twins_are_one()
    {
        const string Items = """
            [
              { "id": 1, "type": "chapter", "title": "Introduction", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] } },
              { "id": 2, "type": "chapter", "title": "Introduction", "author": [{ "family": "Roe" }], "issued": { "date-parts": [[2020]] } },
              { "id": 3, "type": "chapter", "title": "Introduction", "author": [{ "family": "Doe" }], "issued": { "date-parts": [[2020]] } }
            ]
            """;
        using var site = new ImportSite();

        await site.ImportCleanly("csl", Items);
        var said = await site.ImportCleanly("csl", Items);

        Assert.Equal(["site.yaml", "sources/doe-2020-introduction.yaml", "sources/roe-2020-introduction.yaml"], site.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Nothing to import: 2 records unchanged.\n", said);
    }

    [Theory]
    [InlineData("""{ "date-parts": [[2021, 3, 4]] }""", "2021-03-04")]
    [InlineData("""{ "date-parts": [["2021", "3"]] }""", "2021-03")]
    [InlineData("""{ "date-parts": [[2021, 0, 0]] }""", "2021")]
    [InlineData("""{ "date-parts": [[800]] }""", "0800")]
    [InlineData("""{ "date-parts": [[2021, 3, 4], [2021, 3, 6]] }""", "2021-03-04/2021-03-06")]
    [InlineData("""{ "date-parts": [[2021]], "circa": 1 }""", "2021~")]
    [InlineData("""{ "raw": "2021-03" }""", "2021-03")]
    [InlineData("""{ "literal": "2021-03/.." }""", "2021-03/..")]
    [InlineData("\"2021\"", "2021")]
    [InlineData("""{ "date-parts": [[2021, 14]] }""", "")]
    [InlineData("""{ "date-parts": [[2021, 2, 30]] }""", "")]
    [InlineData("""{ "date-parts": [[2021, 22]] }""", "")]
    [InlineData("""{ "date-parts": [[]] }""", "")]
    [InlineData("""{ "date-parts": [[2021, 3.5]] }""", "")]
    [InlineData("""{ "date-parts": [[2022], [2021]] }""", "")]
    [InlineData("""{ "literal": "last year" }""", "")]
    public async Task A_date_says_no_more_than_the_item(string issued, string expected)
    {
        using var site = new ImportSite();

        var said = await site.ImportCleanly("csl", $$"""[{ "id": 1, "type": "report", "title": "T", "issued": {{issued}} }]""");

        Assert.Equal(expected.Length > 0 ? $"title: T\npublished: {expected}\n" : "title: T\n", site.Files.Single(file => file.Key.StartsWith("sources", StringComparison.Ordinal)).Value);
        Assert.Equal(expected.Length == 0, said.Contains("BRF0707", StringComparison.Ordinal));
    }
}
