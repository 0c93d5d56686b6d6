namespace Briefings.Benchmarks.Corpora;

/// <summary>A corpus as Eleventy reads it, with templates that make the same pages, lists, feeds and sitemap as those for Hugo; links are not checked.</summary>
internal static class EleventySite
{
    private static readonly string[] Collections = ["articles", "incidents", "actors", "responses", "sources"];

    public static void Write(string folder, Corpus corpus)
    {
        SiteFiles.CopyPeer("eleventy", folder);
        PeerContent.Write(Path.Combine(folder, "content"), corpus, actor => $"/actors/{actor}/");
        foreach (var collection in Collections)
            SiteFiles.Write(folder, $"content/{collection}/{collection}.json", $$"""{ "layout": "record.njk", "collection": "{{collection}}" }""");
    }
}
