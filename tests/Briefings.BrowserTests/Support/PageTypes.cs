namespace Briefings.BrowserTests.Support;

/// <summary>One page of every kind that the launch site has.</summary>
public static class PageTypes
{
    public static TheoryData<string> All { get; } =
    [
        "", "articles/", "articles/nz-apt40-no-sanctions/", "actors/", "actors/apt40/", "actors/china/", "actors/mark-rutte/", "countries/", "countries/cn/",
        "incidents/", "incidents/nz-parliament-2021/", "responses/", "responses/nz-attributes-compromise-to-apt40/", "sources/", "sources/rnz-no-sanctions/",
        "topics/", "search/", "timeline/", "timeline/public/", "timeline/2024/", "data/", "about/", "method/", "404.html",
    ];
}
