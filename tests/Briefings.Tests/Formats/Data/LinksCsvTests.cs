using Briefings.Tests.Support;

namespace Briefings.Tests.Formats.Data;

public sealed class LinksCsvTests(RichSiteFixture rich) : IClassFixture<RichSiteFixture>
{
    private static readonly string[] Columns = ["from", "type", "to", "by", "from_date", "to_date", "source"];

    [Fact]
    public void The_first_seven_columns_are_those_that_were_promised() =>
        Assert.Equal(Columns, CsvText.Read(new FormatSite(Records.Actor("a")).Text("data/links.csv"))[0].Take(7));

    [Fact]
    public void Every_relation_of_a_rich_site_is_a_row()
    {
        var rows = CsvText.Rows(rich.Site.Text("data/links.csv"));
        Assert.Equal(
            """
            article:a|about|actor:group||||
            article:a|about|actor:land||||
            article:a|about|incident:breach||||
            article:a|about|response:names||||
            article:a|topic|topic:mail||||
            article:a|cites|source:s||||
            article:a|cites|source:again||||
            actor:ada|office-of|actor:ministry||2021-03|2022-01|source:s
            actor:ada|cites|source:s||||
            actor:group|attributed-to|actor:other|actor:land;actor:ministry|2019|2021-03/..|source:s
            actor:group|part-of|actor:office||||
            actor:group|controls|Front Company|actor:ministry|||
            actor:group|named-by|actor:ministry||2019||source:s
            actor:group|named-by|Some Vendor||||Inline
            actor:group|topic|topic:mail||||
            actor:group|cites|source:s||||
            actor:group|cites|source:again||||
            actor:group|cites|Inline||||
            actor:ministry|part-of|actor:office||||source:s
            actor:ministry|member-of|actor:pact||||
            actor:ministry|cites|source:s||||
            incident:breach|targets|actor:ministry||||source:s
            incident:breach|targets|Library||||source:s
            incident:breach|attributed-to|actor:group|actor:land;actor:ministry|2024-03-26T09:00:00+13:00||source:s
            incident:breach|attributed-to|actor:group||||
            incident:breach|attributed-to|Somebody|actor:ada|/2024||source:s;https://only.example/
            incident:breach|involves|actor:group||2021-02-XX||source:s
            incident:breach|involves|A helper||2021-02-XX||source:s
            incident:breach|topic|topic:mail||||
            incident:breach|cites|source:s||||
            incident:breach|cites|https://only.example/||||
            response:denies|by|actor:other||2024-03-27||source:again
            response:denies|toward|actor:land||2024-03-27||source:again
            response:denies|about|incident:breach||2024-03-27||source:again
            response:denies|answers|response:names||2024-03-27||source:again
            response:denies|denies|response:names|actor:other|2024-03-27||source:again
            response:denies|cites|source:again||||
            response:names|by|actor:land||2024-03-26T09:00:00+13:00||source:s
            response:names|by|actor:ministry||2024-03-26T09:00:00+13:00||source:s
            response:names|toward|actor:other||2024-03-26T09:00:00+13:00||source:s
            response:names|toward|All||2024-03-26T09:00:00+13:00||source:s
            response:names|about|incident:breach||2024-03-26T09:00:00+13:00||source:s
            response:names|attributes|actor:group|actor:land;actor:ministry|2024-03-26T09:00:00+13:00||source:s
            response:names|quotes|actor:ada||2024-03-26T09:00:00+13:00||source:s
            response:names|cites|source:s||||
            response:nothing|about|incident:breach||||
            source:again|repeats|source:s||||
            """.ReplaceLineEndings("\n"),
            string.Join('\n', rows.Select(row => string.Join('|', Columns.Select(column => row[column])))));
    }

    [Fact]
    public void A_claim_tells_who_disputes_it_how_sure_its_speaker_is_and_where_it_was_made()
    {
        var claims = CsvText.Rows(rich.Site.Text("data/links.csv"))
            .Where(row => row["from"] == "incident:breach" && row["type"] == "attributed-to").ToList();
        Assert.Equal(("likely", "true", "response:denies", "normal", "response:names"), Told(claims[0]));
        Assert.Equal(("", "false", "", "normal", "incident:breach"), Told(claims[1]));
        Assert.Equal(("sure", "false", "", "deprecated", "incident:breach"), Told(claims[2]));

        static (string, string, string, string, string) Told(IReadOnlyDictionary<string, string> row) =>
            (row["confidence"], row["disputed"], row["denied_by"], row["rank"], row["record"]);
    }

    [Fact]
    public void Every_end_is_a_row_of_a_table_or_a_name()
    {
        var site = rich.Site;
        var known = new[] { "articles", "actors", "incidents", "responses", "sources" }
            .SelectMany(collection => CsvText.Rows(site.Text($"data/{collection}.csv")).Select(row => $"{collection[..^1]}:{row["id"]}"))
            .Append("topic:mail")
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(CsvText.Rows(site.Text("data/links.csv")), row =>
        {
            Assert.Contains(row["from"], known);
            Assert.Contains(row["record"], known);
            Assert.True(known.Contains(row["to"]) || !row["to"].Contains(':', StringComparison.Ordinal) || row["to"].StartsWith("https://", StringComparison.Ordinal), row["to"]);
        });
    }

    [Fact]
    public void The_catalogue_counts_its_rows()
    {
        var site = rich.Site;
        var listed = site.Json("data/site.json").GetProperty("downloads").EnumerateArray().Single(download => download.GetProperty("path").GetString() == "data/links.csv");
        Assert.Equal(CsvText.Rows(site.Text("data/links.csv")).Count, listed.GetProperty("records").GetInt32());
        Assert.Equal(site.Bytes("data/links.csv").Length, listed.GetProperty("bytes").GetInt32());
        Assert.Contains("data/links.csv\n  Content-Type: text/csv; charset=utf-8; header=present", site.Text("_headers"), StringComparison.Ordinal);
    }
}
