using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Text;

namespace Briefings.Editorial;

/// <summary>What the site says in its own voice outside of its Markdown: titles, summaries, key points and the like.</summary>
internal sealed class PlainTexts(SiteVoice voice, DiagnosticBag diagnostics)
{
    public void Report(Record record)
    {
        Read(record.Summary, record.Fields["summary"]);
        switch (record)
        {
            case Article article:
                Read(article.Name, article.Fields["title"]);
                foreach (var point in article.KeyPoints) Read(point, article.Fields["key_points"]);
                break;
            case Incident incident:
                Read(incident.Name, incident.Fields["title"]);
                Read(incident.Impact, incident.Fields["impact"]);
                foreach (var step in incident.Events) Read(step.Text, step.At);
                break;
            case Response response:
                Read(response.Name, response.Fields["title"]);
                break;
            case Actor actor:
                foreach (var link in actor.Links) Read(link.Note, link.At);
                break;
            case Topic topic:
                Read(topic.Name, topic.Fields["title"]);
                break;
        }
    }

    private void Read(string text, SourceLocation at)
    {
        if (text.Length > 0) voice.Read(text, index => index, (rule, _, message, remedy) => diagnostics.Report(rule, at, message, remedy));
    }
}
