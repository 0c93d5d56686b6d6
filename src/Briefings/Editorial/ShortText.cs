using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Editorial;

/// <summary>A text outside of Markdown that the site itself says.</summary>
/// <param name="Text">Plain text; may be empty.</param>
/// <param name="At">Where it stands.</param>
internal sealed record ShortText(string Text, SourceLocation At)
{
    /// <summary>Those that every look through a record reads: titles, summary, key points, impact, steps and notes on relations.</summary>
    public static IEnumerable<ShortText> Of(Record record)
    {
        yield return new(record.Summary, record.Fields["summary"]);
        switch (record)
        {
            case Article article:
                yield return new(article.Name, article.Fields["title"]);
                foreach (var point in article.KeyPoints) yield return new(point, article.Fields["key_points"]);
                break;
            case Incident incident:
                yield return new(incident.Name, incident.Fields["title"]);
                yield return new(incident.Impact, incident.Fields["impact"]);
                foreach (var step in incident.Events) yield return new(step.Text, step.At);
                break;
            case Response response:
                yield return new(response.Name, response.Fields["title"]);
                break;
            case Actor actor:
                foreach (var link in actor.Links) yield return new(link.Note, link.At);
                break;
        }
    }
}
