using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site.Pages;

/// <summary>Pages that are no briefings: about, method.</summary>
internal sealed class TextPages(RecordPages pages)
{
    public TextPageView View(Page page)
    {
        var sources = pages.NewSources();
        var body = pages.Bodies.View(pages.Context.Texts.Body(page.Key), sources);
        return new TextPageView { Frame = pages.Frame(page), Parts = pages.Parts(page, "", "", [], body, sources) };
    }
}
