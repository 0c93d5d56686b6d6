using System.Xml;
using Briefings.Diagnostics;
using Briefings.Site;

namespace Briefings.Formats.Feeds;

/// <summary>A feed as Atom (RFC 4287; licence link by RFC 4946): its head, whatever its entries are.</summary>
internal abstract class AtomFile(PageContext context, FeedItems items, string folder, SourceLocation at) : XmlFile(folder + SiteFeeds.Atom, at)
{
    internal const string Namespace = "http://www.w3.org/2005/Atom";

    protected PageContext Context { get; } = context;

    protected FeedItems Items { get; } = items;

    protected abstract string Title { get; }

    /// <summary>Plain text; may be empty.</summary>
    protected abstract string Description { get; }

    /// <summary>When the feed last changed, as RFC 3339 has it.</summary>
    protected abstract string Updated { get; }

    /// <inheritdoc />
    protected sealed override void Write(XmlWriter xml, Stream output)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, Context.Settings.Language);
        Text(xml, "id", Items.Id(folder));
        Text(xml, "title", Title);
        TextUnlessEmpty(xml, "subtitle", Description);
        Text(xml, "updated", Updated);
        Link(xml, "self", Items.PageUrl(Path), "application/atom+xml");
        Link(xml, "alternate", Items.PageUrl(folder), "text/html");
        WritePublisher(xml);
        WriteLicence(xml);
        Text(xml, "generator", "Briefings");
        WriteEntries(xml, output);
        xml.WriteEndElement();
    }

    /// <summary>Writes the entries, newest first.</summary>
    /// <param name="xml">Takes them.</param>
    /// <param name="output">What <paramref name="xml"/> writes to once it is flushed, for entries that are bytes already.</param>
    protected abstract void WriteEntries(XmlWriter xml, Stream output);

    private void WritePublisher(XmlWriter xml)
    {
        var publisher = Context.Settings.Publisher;
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", Items.Publisher);
        TextUnlessEmpty(xml, "uri", publisher.Url);
        TextUnlessEmpty(xml, "email", publisher.Email);
        xml.WriteEndElement();
    }

    private void WriteLicence(XmlWriter xml)
    {
        var licence = Context.Settings.Licence;
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
