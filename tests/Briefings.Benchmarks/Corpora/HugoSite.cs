namespace Briefings.Benchmarks.Corpora;

/// <summary>
/// A corpus as Hugo reads it, with templates that do what ours do for a reader: every record a page with what refers to it as a timeline, a feed for every
/// actor and incident, lists, topics, JSON, a sitemap. Names are links by <c>relref</c>, which fails the build when it leads nowhere, as ours do.
/// </summary>
internal static class HugoSite
{
    public static void Write(string folder, Corpus corpus)
    {
        SiteFiles.CopyPeer("hugo", folder);
        PeerContent.Write(Path.Combine(folder, "content"), corpus, actor => $"{{{{< relref \"/actors/{actor}\" >}}}}");
        foreach (var followed in new[] { "actors", "incidents" })
            SiteFiles.Write(folder, $"content/{followed}/_index.md", $"---\ntitle: {followed}\ncascade:\n  outputs: [HTML, JSON, RSS, JSONFeed]\n---\n");
    }
}
