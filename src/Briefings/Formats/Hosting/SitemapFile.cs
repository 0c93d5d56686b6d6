using System.Collections.Immutable;
using System.Xml;
using Briefings.Diagnostics;

namespace Briefings.Formats.Hosting;

/// <summary>An address for crawlers.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="LastChange">An ISO day, or empty when the record does not say.</param>
internal sealed record SitemapEntry(string Url, string LastChange);

/// <summary>Addresses for crawlers (sitemaps.org, protocol 0.9).</summary>
internal sealed class SitemapFile(string path, SourceLocation source, ImmutableArray<SitemapEntry> entries) : XmlFile(path, source)
{
    internal const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <inheritdoc />
    protected override void Write(XmlWriter xml, Stream output)
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var entry in entries)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, entry.Url);
            if (entry.LastChange.Length > 0) xml.WriteElementString("lastmod", Namespace, entry.LastChange);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

/// <summary>The sitemaps of a site that needs several.</summary>
internal sealed class SitemapIndexFile(SourceLocation source, ImmutableArray<string> urls) : XmlFile("sitemap.xml", source)
{
    /// <inheritdoc />
    protected override void Write(XmlWriter xml, Stream output)
    {
        xml.WriteStartElement("sitemapindex", SitemapFile.Namespace);
        foreach (var url in urls)
        {
            xml.WriteStartElement("sitemap", SitemapFile.Namespace);
            xml.WriteElementString("loc", SitemapFile.Namespace, url);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
