using System.Xml;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Feeds;

/// <summary>A feed as Atom (RFC 4287; licence link by RFC 4946).</summary>
internal sealed class AtomFeed(PageContext context, FeedItems items, Feed feed) : XmlFile(feed.Folder + SiteFeeds.Atom, feed.At)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <inheritdoc />
    protected override void Write(XmlWriter xml)
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
        foreach (var article in articles) WriteEntry(xml, article);
        xml.WriteEndElement();
    }

    private void WriteEntry(XmlWriter xml, Article article)
    {
        var folder = Addresses.Folder(article.Key);
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", items.Id(folder));
        Text(xml, "title", article.Title);
        Text(xml, "published", items.Times.Published(article));
        Text(xml, "updated", items.Times.Updated(article));
        Link(xml, "alternate", items.PageUrl(folder), "text/html");
        foreach (var author in article.Authors)
        {
            xml.WriteStartElement("author", Namespace);
            Text(xml, "name", author);
            xml.WriteEndElement();
        }

        foreach (var topic in items.Topics(article))
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", topic.Id);
            xml.WriteAttributeString("scheme", items.Id(Collection.Topics.Folder() + "/"));
            xml.WriteAttributeString("label", XmlText.Clean(topic.Title));
            xml.WriteEndElement();
        }

        TextUnlessEmpty(xml, "summary", article.Summary);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteRaw(items.Content(article).Xml);
        xml.WriteEndElement();
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

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (type.Length > 0) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlText.Clean(text));

    private static void TextUnlessEmpty(XmlWriter xml, string name, string text)
    {
        if (text.Length > 0) Text(xml, name, text);
    }
}
