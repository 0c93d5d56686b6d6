using Briefings.Graph;
using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>Topics: the briefings, actors and dated records that share a subject.</summary>
internal sealed class TopicPages(RecordPages pages, RecordRows rows)
{
    private readonly PageContext _context = pages.Context;

    public TopicPageView View(Topic topic)
    {
        var sources = pages.NewSources();
        var body = pages.Bodies.View(_context.Texts.Description(topic.Key), sources);
        var timeline = _context.Graph.TimelineOf(topic);
        return new TopicPageView
        {
            Frame = pages.Frame(topic),
            Parts = pages.Parts(topic, "", "", [], body, sources),
            Articles = rows.Rows(_context.ArticlesAbout(topic).Take(_context.PageSize)),
            Actors = _context.Links(RecordOrder.ByName(_context.Graph.Links.Into(topic.Key, LinkRole.Topic).OfType<Actor>()).Take(_context.PageSize)),
            Timeline = pages.Timeline(topic, timeline),
        };
    }
}
