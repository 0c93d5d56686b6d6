using System.Text.Json;

namespace Briefings.Tests.Formats.JsonLd;

public sealed class JsonLdTests(RichSiteFixture rich) : IClassFixture<RichSiteFixture>
{
    private static readonly string[] WaysToSayWhose =
    [
        "memberOf", "member", "parentOrganization", "subOrganization", "department", "affiliation", "worksFor", "owns", "ownershipFundingInfo", "sponsor", "funder",
        "location", "nationality", "foundingLocation", "areaServed", "performer", "actor", "organizer", "agent", "participant", "contributor",
    ];

    private readonly PublishedSite _site = rich.Site;

    [Fact]
    public void Every_page_has_one_block_that_can_end_nowhere_else() => Assert.All(_site.Paths.Where(IsPage), path =>
    {
        var nodes = _site.JsonLd(path);
        Assert.NotEmpty(nodes);
        Assert.DoesNotContain('<', _site.JsonLdText(path));
        Assert.DoesNotContain('>', _site.JsonLdText(path));
    });

    [Theory]
    [InlineData("index.html", "WebSite", "")]
    [InlineData("articles/a/index.html", "NewsArticle", "")]
    [InlineData("actors/land/index.html", "WebPage", "Country")]
    [InlineData("actors/ministry/index.html", "WebPage", "GovernmentOrganization")]
    [InlineData("actors/group/index.html", "WebPage", "Organization")]
    [InlineData("actors/pact/index.html", "WebPage", "Organization")]
    [InlineData("actors/ada/index.html", "WebPage", "Person")]
    [InlineData("incidents/breach/index.html", "WebPage", "Event")]
    [InlineData("responses/denies/index.html", "WebPage", "Event")]
    [InlineData("responses/nothing/index.html", "WebPage", "")]
    [InlineData("sources/s/index.html", "WebPage", "CreativeWork")]
    [InlineData("about/index.html", "WebPage", "")]
    [InlineData("actors/index.html", "CollectionPage", "ItemList")]
    [InlineData("articles/index.html", "CollectionPage", "ItemList")]
    [InlineData("incidents/index.html", "CollectionPage", "ItemList")]
    [InlineData("topics/index.html", "CollectionPage", "ItemList")]
    [InlineData("countries/index.html", "CollectionPage", "ItemList")]
    [InlineData("timeline/index.html", "CollectionPage", "ItemList")]
    [InlineData("data/index.html", "WebPage", "DataCatalog")]
    [InlineData("search/index.html", "SearchResultsPage", "")]
    [InlineData("404.html", "WebPage", "")]
    public void Each_kind_of_page_says_what_it_is_and_what_it_is_about(string path, string type, string about)
    {
        var page = _site.JsonLd(path)[0];
        Assert.Equal(type, page.GetProperty("@type").GetString());
        Assert.Equal(about, page.TryGetProperty("mainEntity", out var entity) ? entity.GetProperty("@type").GetString() : "");
        if (path != "index.html") Assert.Equal("https://rich.example/sub/#site", page.GetProperty("isPartOf").GetProperty("@id").GetString());
    }

    [Fact]
    public void An_article_tells_what_a_search_engine_asks_for()
    {
        var article = _site.JsonLd("articles/a/index.html")[0];
        Assert.Equal(
            ("A briefing", "2024-03-28", "2024-04-02", "https://rich.example/sub/articles/a/", "https://creativecommons.org/licenses/by/4.0/", "en"),
            (Text(article, "headline"), Text(article, "datePublished"), Text(article, "dateModified"), Text(article, "url"), Text(article, "license"), Text(article, "inLanguage")));
        Assert.True(article.GetProperty("isAccessibleForFree").GetBoolean());
        Assert.Equal(["Person Ann Author", "Organization Rich Press"], article.GetProperty("author").EnumerateArray().Select(author => $"{Text(author, "@type")} {Text(author, "name")}"));
        Assert.Equal("Rich Press", Text(article.GetProperty("publisher"), "name"));
        Assert.Equal(["Organization", "Country", "Event", "Event", "DefinedTerm"], article.GetProperty("about").EnumerateArray().Select(thing => Text(thing, "@type")));
        Assert.Equal(["https://paper.example/report", "https://other.example/"], article.GetProperty("citation").EnumerateArray().Select(source => Text(source, "url")).OrderDescending(StringComparer.Ordinal));
        Assert.Equal("https://rich.example/sub/assets/map.svg", Text(article.GetProperty("image"), "url"));
        var correction = Assert.Single(article.GetProperty("correction").EnumerateArray());
        Assert.Equal(("CorrectionComment", "Not so.", "2024-04-03"), (Text(correction, "@type"), Text(correction, "text"), Text(correction, "datePublished")));
    }

    [Fact]
    public void An_actor_has_the_names_and_the_places_elsewhere_that_mean_it_alone()
    {
        var group = _site.JsonLd("actors/group/index.html")[0].GetProperty("mainEntity");
        Assert.Equal(["Quiet Heron", "G-1"], group.GetProperty("alternateName").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(
            ["https://www.wikidata.org/entity/Q1", "https://attack.mitre.org/groups/G0001/", "https://www.opensanctions.org/entities/NK-1/", "https://group.example/"],
            group.GetProperty("sameAs").EnumerateArray().Select(address => address.GetString()));
        Assert.Equal("5b7b1a1e-0000-4000-8000-000000000000", Text(group.GetProperty("identifier"), "value"));

        var ministry = _site.JsonLd("actors/ministry/index.html")[0].GetProperty("mainEntity");
        Assert.Equal("Office", Text(Assert.Single(ministry.GetProperty("parentOrganization").EnumerateArray()), "name"));
        Assert.Equal("Pact", Text(Assert.Single(ministry.GetProperty("memberOf").EnumerateArray()), "name"));
        var office = Assert.Single(_site.JsonLd("actors/ada/index.html")[0].GetProperty("mainEntity").GetProperty("memberOf").EnumerateArray());
        Assert.Equal(("OrganizationRole", "Director", "2021-03", "2022-01"), (Text(office, "@type"), Text(office, "roleName"), Text(office, "startDate"), Text(office, "endDate")));
    }

    [Fact]
    public void A_disputed_attribution_is_a_claim_with_its_speakers_that_says_it_is_disputed()
    {
        foreach (var path in new[] { "incidents/breach/index.html", "actors/group/index.html", "responses/names/index.html", "sources/s/index.html", "incidents/breach/as-told-by/land/index.html" })
        {
            var claim = _site.JsonLd(path)[0].GetProperty("hasPart").EnumerateArray().First();
            Assert.Equal("Claim", Text(claim, "@type"));
            Assert.Equal("According to Land and Ministry: Group was behind “Breach”. How sure, in the speaker’s word: “likely”. It is denied by Otherland.", Text(claim, "text"));
            Assert.Equal(["Land", "Ministry"], claim.GetProperty("author").EnumerateArray().Select(speaker => Text(speaker, "name")));
            Assert.Equal(("Disputed", "2024-03-26T09:00:00+13:00"), (Text(claim, "creativeWorkStatus"), Text(claim, "datePublished")));
            Assert.Equal("https://paper.example/report", Text(Assert.Single(claim.GetProperty("appearance").EnumerateArray()), "url"));
        }

        var claims = _site.JsonLd("incidents/breach/index.html")[0].GetProperty("hasPart").EnumerateArray().ToList();
        Assert.Equal("It is claimed, with no speaker on record: Group was behind “Breach”.", Text(claims[1], "text"));
        Assert.False(claims[1].TryGetProperty("author", out _));
        Assert.Equal("According to Ada: Somebody was behind “Breach”. How sure, in the speaker’s word: “sure”. This claim has been superseded or withdrawn.", Text(claims[2], "text"));
        Assert.False(claims[2].TryGetProperty("datePublished", out _));
    }

    [Fact]
    public void No_property_says_whose_a_group_is_or_that_somebody_did_it()
    {
        foreach (var path in _site.Paths.Where(IsPage))
        {
            foreach (var (node, ancestors) in _site.JsonLd(path).SelectMany(node => Below(node, [])))
            {
                if (node.ValueKind != JsonValueKind.Object || IsClaim(node) || ancestors.Any(IsClaim)) continue;
                var (type, name) = (Text(node, "@type"), Text(node, "name"));
                if (name == "Group") Assert.DoesNotContain(node.EnumerateObject(), member => WaysToSayWhose.Contains(member.Name));
                if (type == "Event" && name == "Breach") Assert.DoesNotContain(Names(node), other => other is "Group" or "Otherland" or "Somebody");
                if (name is "Otherland") Assert.DoesNotContain(Names(node), other => other is "Group" or "Breach");
            }
        }

        var link = _site.JsonLd("actors/group/index.html")[0].GetProperty("hasPart").EnumerateArray().Select(claim => Text(claim, "text")).ToList();
        Assert.Contains("According to Land and Ministry: Group – said to be linked to – Otherland. How sure, in the speaker’s word: “highly likely”.", link);
    }

    [Fact]
    public void Crumbs_are_those_that_readers_see() => Assert.All(_site.Paths.Where(IsPage), path =>
    {
        var visible = _site.Html(path).QuerySelectorAll("nav.crumbs a").Select(link => $"{link.TextContent} https://rich.example{link.GetAttribute("href")}").ToList();
        var list = _site.JsonLd(path).SingleOrDefault(node => Text(node, "@type") == "BreadcrumbList");
        var told = list.ValueKind == JsonValueKind.Undefined ? [] : list.GetProperty("itemListElement").EnumerateArray().Select(item => $"{Text(item, "name")} {Text(item, "item")}").ToList();
        Assert.Equal(visible, told);
        if (told.Count == 0) return;
        Assert.Equal(Enumerable.Range(1, told.Count), list.GetProperty("itemListElement").EnumerateArray().Select(item => item.GetProperty("position").GetInt32()));
        Assert.Equal(Text(list, "@id"), Text(_site.JsonLd(path)[0].TryGetProperty("breadcrumb", out var crumbs) ? crumbs : list, "@id"));
    });

    [Fact]
    public void The_home_page_offers_the_search()
    {
        var action = _site.JsonLd("index.html")[0].GetProperty("potentialAction");
        Assert.Equal("https://rich.example/sub/search/?q={search_term_string}", Text(action.GetProperty("target"), "urlTemplate"));
        Assert.Equal("required name=search_term_string", Text(action, "query-input"));
    }

    [Fact]
    public void The_data_page_lists_every_download_with_its_hash()
    {
        var dataset = Assert.Single(_site.JsonLd("data/index.html")[0].GetProperty("mainEntity").GetProperty("dataset").EnumerateArray());
        Assert.Equal("2026-11-21", Text(dataset, "dateModified"));
        var files = dataset.GetProperty("distribution").EnumerateArray().ToDictionary(file => Text(file, "contentUrl"), StringComparer.Ordinal);
        foreach (var download in _site.Json("data/site.json").GetProperty("downloads").EnumerateArray())
        {
            Assert.Equal(Text(download, "sha256"), Text(files[Text(download, "url")], "sha256"));
        }

        Assert.Equal("text/csv", Text(files["https://rich.example/sub/data/links.csv"], "encodingFormat"));
    }

    [Fact]
    public void A_page_of_a_list_counts_from_its_place_in_the_whole()
    {
        var site = PublishedSite.Of($"""
            -- site.yaml --
            title: Test
            url: https://test.example
            zone: Etc/UTC
            page_size: 2
            {string.Join('\n', Enumerable.Range(1, 5).Select(i => $"-- actors/a{i}.yaml --\nname: Actor {i}\nkind: state"))}
            """);
        var list = site.JsonLd("actors/page/3/index.html")[0].GetProperty("mainEntity");
        Assert.Equal(5, list.GetProperty("numberOfItems").GetInt32());
        var item = Assert.Single(list.GetProperty("itemListElement").EnumerateArray());
        Assert.Equal((5, "Actor 5", "https://test.example/actors/a5/"), (item.GetProperty("position").GetInt32(), Text(item, "name"), Text(item, "url")));
    }

    // A page at an old address only leads on.
    private bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal) && _site.Html(path).QuerySelector("meta[http-equiv=refresh]") is null;

    private static bool IsClaim(JsonElement node) => node.ValueKind == JsonValueKind.Object && Text(node, "@type") == "Claim";

    private static string Text(JsonElement node, string member) => node.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static IEnumerable<string> Names(JsonElement node) =>
        Below(node, []).Skip(1).Where(pair => pair.Node.ValueKind == JsonValueKind.Object).Select(pair => Text(pair.Node, "name"));

    private static IEnumerable<(JsonElement Node, JsonElement[] Ancestors)> Below(JsonElement node, JsonElement[] ancestors)
    {
        yield return (node, ancestors);
        IEnumerable<JsonElement> parts = node.ValueKind switch
        {
            JsonValueKind.Object => node.EnumerateObject().Select(member => member.Value),
            JsonValueKind.Array => node.EnumerateArray(),
            _ => [],
        };
        foreach (var part in parts.SelectMany(part => Below(part, [.. ancestors, node]))) yield return part;
    }
}
