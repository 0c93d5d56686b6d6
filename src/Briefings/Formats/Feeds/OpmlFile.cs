using System.Xml;
using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Pages;

namespace Briefings.Formats.Feeds;

/// <summary><c>/feeds.opml</c> (OPML 2.0): all feeds of the site, for a reader to take over in one go; records' feeds by collection.</summary>
internal sealed class OpmlFile(PageContext context) : XmlFile(Name, context.Settings.At)
{
    /// <summary>Where it is published.</summary>
    public const string Name = "feeds.opml";

    // "rss" is OPML's word for whatever can be subscribed to, Atom included.
    private const string Subscription = "rss";

    /// <inheritdoc />
    protected override void Write(XmlWriter xml, Stream output)
    {
        var settings = context.Settings;
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", XmlText.Clean(settings.Title));
        WriteUnlessEmpty(xml, "ownerName", settings.Publisher.Name);
        WriteUnlessEmpty(xml, "ownerEmail", settings.Publisher.Email);
        WriteUnlessEmpty(xml, "ownerId", settings.Publisher.Url);
        xml.WriteElementString("docs", "http://opml.org/spec2.opml");
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        WriteFeed(xml, settings.Title, settings.Description, "");
        if (context.Changes is not null) WriteFeed(xml, ChangePages.Title, "", ChangePages.Folder);
        foreach (var collection in Collections.All.Where(RecordPages.HasFeeds)) WriteFeeds(xml, collection);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteFeeds(XmlWriter xml, Collection collection)
    {
        var isOpen = false;
        foreach (var record in context.Graph.Content.AllRecords().Where(record => record.Collection == collection))
        {
            if (!isOpen) StartOutline(xml, CollectionTitles.Plural(collection));
            isOpen = true;
            WriteFeed(xml, record.Title, record.Summary, Addresses.Folder(record.Key));
        }

        if (isOpen) xml.WriteEndElement();
    }

    private void WriteFeed(XmlWriter xml, string title, string description, string folder)
    {
        StartOutline(xml, title);
        xml.WriteAttributeString("title", XmlText.Clean(title));
        xml.WriteAttributeString("type", Subscription);
        xml.WriteAttributeString("xmlUrl", Url(folder + SiteFeeds.Atom));
        xml.WriteAttributeString("htmlUrl", Url(folder));
        if (description.Length > 0) xml.WriteAttributeString("description", XmlText.Clean(description));
        xml.WriteEndElement();
    }

    private static void StartOutline(XmlWriter xml, string text)
    {
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("text", XmlText.Clean(text));
    }

    private static void WriteUnlessEmpty(XmlWriter xml, string name, string text)
    {
        if (text.Length > 0) xml.WriteElementString(name, XmlText.Clean(text));
    }

    private string Url(string path) => context.Addresses.Absolute(context.Addresses.Of(path));
}
