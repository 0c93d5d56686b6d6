using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Text;

namespace Briefings.Editorial;

/// <summary>What the site says in its own voice outside of its Markdown: titles, summaries, key points and the like.</summary>
internal sealed class PlainTexts(SiteVoice voice, DiagnosticBag diagnostics)
{
    public void Report(Record record)
    {
        foreach (var (text, at) in ShortText.Of(record)) Read(text, at);
        if (record is Topic topic) Read(topic.Name, topic.Fields["title"]);
    }

    private void Read(string text, SourceLocation at)
    {
        if (text.Length > 0) voice.Read(text, index => index, (rule, _, message, remedy) => diagnostics.Report(rule, at, message, remedy));
    }
}
