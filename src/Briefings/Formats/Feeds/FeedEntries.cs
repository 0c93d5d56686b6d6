using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Xml;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Feeds;

/// <summary>An article as it stands in a feed, to the byte.</summary>
/// <param name="Atom">The <c>entry</c> element, with the line end and the indentation before it.</param>
/// <param name="Json">The item object, with the same before it.</param>
internal sealed record FeedEntry(byte[] Atom, byte[] Json);

/// <summary>An article stands in the feeds of everything that it is about, always the same; so it is made once and copied.</summary>
internal sealed class FeedEntries(FeedItems items, RecordGraph graph)
{
    // What is kept is bounded, so that memory does not grow without end with the site. What is not kept is made anew for each of the feeds, some seven,
    // that an article stands in.
    private const int MostBytesKept = 512 * 1024 * 1024;
    private readonly ConcurrentDictionary<string, (FeedEntry Entry, int[] Asked)> _kept = new(StringComparer.Ordinal);
    private int _bytesKept;

    // Entries are made on many threads; each takes a pair of buffers and gives it back.
    private readonly ConcurrentBag<Buffers> _buffers = [];

    /// <summary>The article as an entry.</summary>
    public FeedEntry Of(Article article)
    {
        if (_kept.TryGetValue(article.Id, out var kept))
        {
            graph.Reads.Note(kept.Asked);
            return kept.Entry;
        }

        var (entry, asked) = graph.Reads.Listen(() => Make(article));
        if (Volatile.Read(ref _bytesKept) < MostBytesKept && _kept.TryAdd(article.Id, (entry, asked)))
            Interlocked.Add(ref _bytesKept, entry.Atom.Length + entry.Json.Length);
        return entry;
    }

    private FeedEntry Make(Article article)
    {
        graph.NoteReading(article);
        if (!_buffers.TryTake(out var buffers)) buffers = new(new MemoryStream(), new ArrayBufferWriter<byte>());
        var html = items.Html(article);
        var entry = new FeedEntry(Atom(buffers.Atom, article, html), Json(buffers.Json, article, html));
        _buffers.Add(buffers);
        return entry;
    }

    private byte[] Atom(MemoryStream output, Article article, string html)
    {
        output.SetLength(0);
        using var xml = XmlWriter.Create(output, XmlFile.Settings);
        // The entry is cut out of a feed with an element before it, as there always is, for the right indentation.
        xml.WriteStartElement("feed", AtomFile.Namespace);
        xml.WriteElementString("id", AtomFile.Namespace, "");
        xml.Flush();
        var start = (int)output.Length;
        WriteEntry(xml, article, html);
        xml.Flush();
        return output.GetBuffer()[start..(int)output.Length];
    }

    private void WriteEntry(XmlWriter xml, Article article, string html)
    {
        var folder = Addresses.Folder(article.Key);
        xml.WriteStartElement("entry", AtomFile.Namespace);
        AtomFile.Text(xml, "id", items.Id(folder));
        AtomFile.Text(xml, "title", article.Title);
        AtomFile.Text(xml, "published", items.Times.Published(article));
        AtomFile.Text(xml, "updated", items.Times.Updated(article));
        AtomFile.Link(xml, "alternate", items.PageUrl(folder), "text/html");
        foreach (var author in article.Authors)
        {
            xml.WriteStartElement("author", AtomFile.Namespace);
            AtomFile.Text(xml, "name", author);
            xml.WriteEndElement();
        }

        foreach (var topic in items.Topics(article))
        {
            xml.WriteStartElement("category", AtomFile.Namespace);
            xml.WriteAttributeString("term", topic.Id);
            xml.WriteAttributeString("scheme", items.Id(Collection.Topics.Folder() + "/"));
            xml.WriteAttributeString("label", XmlText.Clean(topic.Title));
            xml.WriteEndElement();
        }

        AtomFile.TextUnlessEmpty(xml, "summary", article.Summary);
        xml.WriteStartElement("content", AtomFile.Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlText.Clean(html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private byte[] Json(ArrayBufferWriter<byte> output, Article article, string html)
    {
        output.ResetWrittenCount();
        using var json = new Utf8JsonWriter(output, JsonFile.Options);
        json.WriteStartObject();
        json.WriteStartArray("items");
        json.Flush();
        var start = output.WrittenCount;
        WriteItem(json, article, html);
        json.Flush();
        return output.WrittenSpan[start..].ToArray();
    }

    private void WriteItem(Utf8JsonWriter json, Article article, string html)
    {
        var folder = Addresses.Folder(article.Key);
        json.WriteStartObject();
        json.WriteString("id", items.Id(folder));
        json.WriteString("url", items.PageUrl(folder));
        json.WriteString("title", article.Title);
        json.Text("summary", article.Summary);
        json.WriteString("content_html", html);
        json.Text("image", items.ImageUrl(article));
        json.WriteString("date_published", items.Times.Published(article));
        json.WriteString("date_modified", items.Times.Updated(article));
        json.List("authors", article.Authors, author => JsonFeed.WriteAuthor(json, author, ""));
        json.Texts("tags", items.Topics(article).Select(topic => topic.Title));
        json.WriteEndObject();
    }

    private sealed record Buffers(MemoryStream Atom, ArrayBufferWriter<byte> Json);
}
