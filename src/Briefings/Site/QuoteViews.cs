using Briefings.Model;
using Briefings.Site.Views;

namespace Briefings.Site;

/// <summary>A speaker's own words, for pages.</summary>
internal static class QuoteViews
{
    /// <summary>Null where there are none.</summary>
    public static QuoteView? View(PageContext context, Quote? quote, SourceNumbers sources) => quote is null
        ? null
        : new(quote.Text, quote.Speaker is { } speaker ? context.Party(speaker) : null, quote.Source is { } source ? sources.Cite([source]) : []);
}
