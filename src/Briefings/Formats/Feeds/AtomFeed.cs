using System.Xml;
using Briefings.Site;

namespace Briefings.Formats.Feeds;

/// <summary>A feed as Atom (RFC 4287; licence link by RFC 4946).</summary>
internal sealed class AtomFeed(PageContext context, FeedItems items, FeedEntries entries, Feed feed) : XmlFile(feed.Folder + SiteFeeds.Atom, feed.At)
{
    internal const string Namespace = "http://www.w3.org/2005/Atom";

    /// <inheritdoc />
    protected override void Write(XmlWriter xml, Stream output)
    {
        var articles = feed.Articles();
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, context.Settings.Language);
        Text(xml, "id", items.Id(feed.Folder));
        Text(xml, "title", feed.Title);
        TextUnlessEmpty(xml, "subtitle", feed.Description);
        Text(xml, "updated", items.Times.Updated(articles, feed.Updated));
        Link(xml, "self", items.PageUrl(Path), "application/atom+xml");
        Link(xml, "alternate", items.PageUrl(feed.Folder), "text/html");
        WritePublisher(xml);
        WriteLicence(xml);
        Text(xml, "generator", "Briefings");
        xml.Flush();
        foreach (var article in articles) output.Write(entries.Of(article).Atom);
        xml.WriteEndElement();
    }

    private void WritePublisher(XmlWriter xml)
    {
        var publisher = context.Settings.Publisher;
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", items.Publisher);
        TextUnlessEmpty(xml, "uri", publisher.Url);
        TextUnlessEmpty(xml, "email", publisher.Email);
        xml.WriteEndElement();
    }

    private void WriteLicence(XmlWriter xml)
    {
        var licence = context.Settings.Licence;
        TextUnlessEmpty(xml, "rights", licence.Name);
        if (licence.Url.Length > 0) Link(xml, "license", licence.Url, "");
    }

    internal static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (type.Length > 0) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    internal static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlText.Clean(text));

    internal static void TextUnlessEmpty(XmlWriter xml, string name, string text)
    {
        if (text.Length > 0) Text(xml, name, text);
    }
}
