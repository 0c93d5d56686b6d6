using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Formats.Stix;

/// <summary>What tells of the other objects: articles as reports, topics as groupings, sources as notes.</summary>
internal sealed class StixTexts(StixObjects objects, StixBundle bundle)
{
    /// <summary>An article as a report (STIX 2.1, 4.16).</summary>
    public void Write(Article article)
    {
        var id = objects.Ids.Of(article);
        if (!bundle.Takes(id)) return;
        var json = bundle.Begin("report", id, objects.Times.Of(article), objects.Ids.Publisher);
        json.WriteString("name", article.Name);
        objects.Description(json, article);
        json.WriteString("published", objects.Times.Published(article));
        json.Texts("object_refs", OrPublisher(objects.Context.Graph.Links.OutOf(article.Key, LinkRole.Subject)));
        objects.References(json, article);
        objects.Record(json, article);
        bundle.End();
    }

    /// <summary>The text of an article as a note on its report: it would make every bundle that has the report long.</summary>
    public void WriteText(Article article)
    {
        var id = objects.Ids.Within("note", article, "text");
        if (article.Body.IsEmpty || !bundle.Takes(id)) return;
        var json = bundle.Begin("note", id, objects.Times.Of(article), objects.Ids.Publisher);
        json.WriteString("abstract", article.Name);
        json.WriteString("content", article.Body.Text);
        json.Texts("authors", article.Authors);
        json.Texts("object_refs", [objects.Ids.Of(article)]);
        json.Texts("labels", ["text"]);
        objects.TextOf(json, article);
        bundle.End();
    }

    /// <summary>A topic as a grouping of what has it (STIX 2.1, 4.4).</summary>
    public void Write(Topic topic)
    {
        var id = objects.Ids.Of(topic);
        if (!bundle.Takes(id)) return;
        var json = bundle.Begin("grouping", id, objects.Times.Of(topic), objects.Ids.Publisher);
        json.WriteString("name", topic.Name);
        objects.Description(json, topic);
        json.WriteString("context", "unspecified");
        json.Texts("object_refs", OrPublisher(objects.Context.Graph.Links.Into(topic.Key, LinkRole.Topic)));
        objects.References(json, topic);
        // A topic that exists by use alone has no record to carry.
        if (topic.HasRecord) objects.Record(json, topic);
        bundle.End();
    }

    /// <summary>A source as a note on what rests on it.</summary>
    public void Write(Source source)
    {
        var id = objects.Ids.Of(source);
        if (!bundle.Takes(id)) return;
        var json = bundle.Begin("note", id, objects.Times.Of(source), objects.Ids.Publisher);
        json.WriteString("abstract", source.Title);
        json.WriteString("content", $"Source: {StixObjects.InWords(source)}.");
        json.Texts("object_refs", OrPublisher(objects.Context.Graph.Links.Into(source.Key, LinkRole.Cites)));
        json.Texts("labels", ["source"]);
        objects.References(json, source);
        objects.Record(json, source);
        bundle.End();
    }

    // Pages of the site's own, about and method, are no part of the bundle. What would refer to nothing refers to whose site it is.
    private IEnumerable<string> OrPublisher(IEnumerable<Record> records)
    {
        var ids = records.Where(record => record is not Page).Select(objects.Ids.Of);
        return ids.DefaultIfEmpty(objects.Ids.Publisher);
    }
}
