using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Briefings.Tests.Formats;
using Briefings.Tests.Support;
using Record = Briefings.Model.Record;

namespace Briefings.Tests.Site.Lists;

public sealed class RecordListTests
{
    private const string Many = """
        -- actors/ada.yaml --
        name: Ada
        kind: person
        country: NZ
        -- actors/heron.yaml --
        name: Heron
        kind: intrusion-set
        aliases: [Quiet Heron]
        summary: A group.
        -- incidents/early.yaml --
        title: Zebra breach
        kind: [espionage, data-theft]
        occurred: 2019-03/2019-05
        disclosed: 2020-02-01
        targets: [ada, { name: A clinic, country: NZ, kind: company }]
        attributed_to: heron
        -- incidents/late.yaml --
        title: apple leak
        kind: data-leak
        occurred: 2024-03-26
        -- incidents/undated.yaml --
        title: Middle
        kind: espionage
        disclosed: 2021
        targets: { name: A clinic, country: NZ, kind: company }
        -- responses/a.yaml --
        title: A
        kind: denial
        by: ada
        -- responses/b.yaml --
        title: B
        kind: attribution
        announced: 2024-04-01
        by: ada
        toward: heron
        -- sources/s.yaml --
        title: S
        publisher: Herald
        published: 2024
        -- sources/t.yaml --
        title: T
        publisher: Gazette
        """;

    [Fact]
    public void Facets_say_of_each_record_which_values_it_has()
    {
        var facets = Json(Many, "data/lists/incidents.json").GetProperty("facets");

        Assert.Equal("""{"values":["data-leak","data-theft","espionage"],"of":[0,[2,1],2]}""", facets.GetProperty("kind").GetRawText());
        Assert.Equal("""{"values":["2024","2019"],"of":[0,1,null]}""", facets.GetProperty("year").GetRawText());
        Assert.Equal("""{"values":["A clinic","ada"],"of":[null,[1,0],0]}""", facets.GetProperty("target").GetRawText());
        // One value is no choice.
        Assert.False(facets.TryGetProperty("accused", out _));
    }

    [Fact]
    public void An_order_puts_last_what_has_no_value_and_turns_the_rest()
    {
        Assert.Equal("""[0,2,1]""", Json(Many, "data/lists/incidents/by-title.json").GetProperty("order").GetRawText());
        var disclosed = Json(Many, "data/lists/incidents/by-public.json");
        Assert.Equal("""[2,1,0]""", disclosed.GetProperty("order").GetRawText());
        Assert.Equal(2, disclosed.GetProperty("known").GetInt32());
        Assert.Equal("2", Page(Many, "incidents/index.html").QuerySelector("[data-list]")!.GetAttribute("data-known"));
    }

    [Theory]
    [InlineData("incidents")]
    [InlineData("responses")]
    [InlineData("sources")]
    public void The_rows_of_the_files_are_those_of_the_page(string collection)
    {
        var page = Page(Many, collection + "/index.html").QuerySelectorAll("[data-list-static] tr").Select(row => row.Children.Select(cell => Plain(cell.TextContent)).ToList()).ToList();
        var none = new[] { "not stated", "none recorded" };

        var rows = Json(Many, $"data/lists/{collection}/0.json").GetProperty("rows").EnumerateArray()
            .Select(row => row.EnumerateArray().Select(cell => Plain(string.Concat(cell.EnumerateArray().Select(Text)))).ToList()).ToList();

        Assert.Equal(page.Count, rows.Count);
        Assert.All(page.Zip(rows), pair => Assert.Equal(pair.First.Select(cell => none.Contains(cell) ? "" : cell), pair.Second));
    }

    [Fact]
    public void Actors_can_be_narrowed_by_kind_and_ordered_by_country()
    {
        Assert.Equal("""{"values":["intrusion-set","person"],"of":[1,0]}""", Json(Many, "data/lists/actors.json").GetProperty("facets").GetProperty("kind").GetRawText());
        Assert.Equal("""{"version":"VERSION","known":1,"order":[0,1]}""",
            Json(Many, "data/lists/actors/by-country.json").GetRawText().Replace(Json(Many, "data/lists/actors.json").GetProperty("version").GetString()!, "VERSION", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_script_nothing_shows_that_would_not_work()
    {
        foreach (var list in new[] { "actors", "incidents", "responses", "sources" })
        {
            var page = Page(Many, list + "/index.html");
            var main = page.QuerySelector("main")!;

            Assert.All(main.QuerySelectorAll("button"), button => Assert.NotNull(button.Closest("[hidden]")));
            Assert.All(main.QuerySelectorAll("select"), select => Assert.NotNull(select.Closest("form[hidden]")));
            Assert.All(main.QuerySelectorAll("select"), select => Assert.NotEmpty(Plain(select.ParentElement!.FirstChild!.TextContent)));
        }
    }

    [Fact]
    public void Only_the_first_page_of_a_list_has_the_menus_and_the_others_lead_to_it()
    {
        var site = "-- site.yaml --\ntitle: T\nurl: https://example.org\nzone: Etc/UTC\npage_size: 2\n" + Many;

        var second = Page(site, "incidents/page/2/index.html");

        Assert.Null(second.QuerySelector("form[data-list]"));
        Assert.Equal("/incidents/", second.QuerySelector("[data-list-first][hidden] a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_list_of_twelve_thousand_answers_a_filter_or_an_order_with_a_hundred_kilobytes()
    {
        var actors = Enumerable.Range(0, 300).Select(i => (Record)Records.Actor($"actor-{i:000}", $"Agency {i * 7919 % 300:000} of somewhere"));
        var responses = Enumerable.Range(0, 12_000).Select(Record (i) => Records.Response($"response-{i:00000}", $"{2005 + i % 20}-{1 + i % 12:00}-{1 + i % 28:00}", by: [$"actor-{i * 7919L / 13 % 300:000}"]) with
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{(i * 7919L % 12_000):00000} a statement about what happened in the matter of {i}"),
            Kind = Records.Term("kind-" + i % 31),
            Toward = [Records.Party($"actor-{i * 31 % 300:000}")],
        });
        var site = new FormatSite([.. actors, .. responses]);

        // The first 25 of a scattered order are in as many files.
        var block = Compressed(site, "data/lists/responses/17.json");
        Assert.InRange(Compressed(site, "data/lists/responses.json") + block, 1, 100_000);
        Assert.InRange(Compressed(site, "data/lists/responses/by-title.json") + 25 * block, 1, 100_000);
        var facets = site.Json("data/lists/responses.json").GetProperty("facets");
        Assert.Equal(100, facets.GetProperty("by").GetProperty("values").GetArrayLength());
    }

    [Fact]
    public void A_list_of_one_has_nothing_to_choose()
    {
        var site = new FormatSite(Records.Actor("only"));

        Assert.DoesNotContain(site.Paths, path => path.StartsWith("data/lists/", StringComparison.Ordinal));
    }

    private static long Compressed(FormatSite site, string path)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(site.Bytes(path));
        return output.Length;
    }

    private static string Text(JsonElement part)
    {
        if (part.ValueKind == JsonValueKind.String) return part.GetString()!;
        return part.GetArrayLength() == 1 ? $" ({part[0].GetString()})" : part[0].GetString()!;
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static JsonElement Json(string site, string path) => JsonDocument.Parse(Built(site, path)).RootElement;

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string site, string path) => new HtmlParser().ParseDocument(new MemoryStream(Built(site, path)));

    private static byte[] Built(string text, string path)
    {
        using var folder = SiteFolder.Write(text);
        return folder.Build(path);
    }
}
