using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml;
using Briefings.Changes.History;
using Briefings.Site;
using Briefings.Site.Pages;
using Briefings.Site.Views;
using NodaTime;

namespace Briefings.Formats.Feeds;

/// <summary>"What changed" as Atom: an entry for each record that a commit changed.</summary>
internal sealed class ChangesFeed(PageContext context, FeedItems items, ChangeLog log) : AtomFile(context, items, ChangePages.Folder, context.Settings.At)
{
    // A commit may change thousands of records at once.
    private const int MostEntries = 200;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ChangeWords _words = new(context);

    /// <inheritdoc />
    protected override string Title => $"{ChangePages.Title} · {Context.Settings.Title}";

    /// <inheritdoc />
    protected override string Description => "What was added to the record, taken out, corrected or stated otherwise";

    /// <inheritdoc />
    protected override string Updated => log.Entries is [var newest, ..] ? Time(newest) : Items.Times.Updated([], updated: null);

    /// <inheritdoc />
    protected override void WriteEntries(XmlWriter xml, Stream output)
    {
        foreach (var entry in Newest()) WriteEntry(xml, entry);
    }

    // As many as a feed holds, and the rest of the last commit: a reader's program must not miss half of one.
    private IEnumerable<ChangeLogEntry> Newest()
    {
        var size = Context.Settings.FeedSize;
        var last = log.Entries.ElementAtOrDefault(size - 1)?.Commit;
        return log.Entries.TakeWhile((entry, index) => index < size || string.Equals(entry.Commit, last, StringComparison.Ordinal)).Take(MostEntries);
    }

    private void WriteEntry(XmlWriter xml, ChangeLogEntry entry)
    {
        var view = _words.Entry(entry);
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", $"{Items.Id(ChangePages.Folder)}#{entry.Anchor}");
        Text(xml, "title", view.Record.Text);
        Text(xml, "updated", Time(entry));
        Link(xml, "alternate", view.Record.Address.Length > 0 ? Context.Addresses.Absolute(view.Record.Address) : Items.PageUrl(ChangePages.Folder), "text/html");
        Text(xml, "summary", string.Join(". ", view.Sentences.Select(sentence => string.Concat(sentence.Parts.Select(part => part.Text)))) + ".");
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlText.Clean(Html(view)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private string Html(ChangeEntryView view)
    {
        var html = new StringBuilder("<ul>\n");
        foreach (var sentence in view.Sentences)
        {
            html.Append("<li>");
            foreach (var part in sentence.Parts) Append(html, part);
            html.Append("</li>\n");
        }

        if (view.More > 0) html.Append("<li>and ").Append(view.More).Append(" more</li>\n");
        return html.Append("</ul>\n").ToString();
    }

    private void Append(StringBuilder html, LinkView part)
    {
        if (part.Address.Length == 0) html.Append(Encoder.Encode(part.Text));
        else html.Append("<a href=\"").Append(Encoder.Encode(Context.Addresses.Absolute(part.Address))).Append("\">").Append(Encoder.Encode(part.Text)).Append("</a>");
    }

    private static string Time(ChangeLogEntry entry) => FeedTime.Write(OffsetDateTime.FromDateTimeOffset(entry.Committed.ToUniversalTime()));
}
