using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Briefings.Model;
using Briefings.Site;

namespace Briefings.Formats.Feeds;

/// <summary>What feeds say of the site and of its articles.</summary>
internal sealed class FeedItems(PageContext context)
{
    // In characters, of an article of a thousand words with its links.
    private const int UsualLength = 12 * 1024;

    // Only what HTML needs escaped: a feed is UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // An id outlives a preview address, so it is made with the address that the site's owner wrote down.
    private readonly Addresses _ownAddresses = new(context.Settings.Url);

    public FeedTime Times { get; } = new(context.Settings.Zone);

    /// <summary>Who answers for what has no author of its own.</summary>
    public string Publisher => context.Settings.Publisher.Name.Length > 0 ? context.Settings.Publisher.Name : context.Settings.Title;

    /// <summary>Where the page in that folder is read.</summary>
    public string PageUrl(string folder) => context.Addresses.Absolute(context.Addresses.Of(folder));

    /// <summary>
    /// The lasting id of what stands in that folder: its address under <c>url</c> of <c>site.yaml</c>, whatever address a build is given
    /// (RFC 4287, 4.2.6: an id never changes; a record's address does not either). Both kinds of feed give an article the same id.
    /// </summary>
    public string Id(string folder) => _ownAddresses.Absolute(_ownAddresses.Of(folder));

    public ImmutableArray<Record> Topics(Article article) => [.. context.Graph.Links.OutOf(article.Key, Graph.LinkRole.Topic)];

    /// <summary>The absolute address of the article's picture, or empty.</summary>
    public string ImageUrl(Article article) =>
        article.Image is { } image ? new Uri(context.Addresses.Absolute(context.Addresses.Of(image.Src.TrimStart('/')))).AbsoluteUri : "";

    /// <summary>The whole article as HTML that stands by itself: corrections first, links absolute, a link in the place of each timeline.</summary>
    public string Html(Article article)
    {
        var page = PageUrl(Addresses.Folder(article.Key));
        var html = new StringBuilder(UsualLength);
        foreach (var correction in article.Corrections)
        {
            html.Append("<p><strong>Correction, ").Append(Encoder.Encode(correction.Date.ToPlainText())).Append(":</strong> ")
                .Append(Encoder.Encode(correction.Text)).Append("</p>\n");
        }

        AppendImage(html, article);
        if (!article.KeyPoints.IsEmpty)
        {
            html.Append("<ul>\n");
            foreach (var point in article.KeyPoints) html.Append("<li>").Append(Encoder.Encode(point)).Append("</li>\n");
            html.Append("</ul>\n");
        }

        AppendBody(html, article, page);
        return html.ToString();
    }

    private void AppendImage(StringBuilder html, Article article)
    {
        if (article.Image is not { } image) return;
        html.Append("<figure><img src=\"").Append(Encoder.Encode(ImageUrl(article))).Append("\" alt=\"").Append(Encoder.Encode(image.Alt)).Append("\">");
        var caption = string.Join(" ", new[] { image.Caption, image.Credit }.Where(text => text.Length > 0));
        if (caption.Length > 0) html.Append("<figcaption>").Append(Encoder.Encode(caption)).Append("</figcaption>");
        html.Append("</figure>\n");
    }

    private void AppendBody(StringBuilder html, Article article, string page)
    {
        if (context.Texts.Body(article.Key) is not { } body) return;
        var address = new Uri(page);
        foreach (var part in body.Render(new PageTextTargets(context, new SourceNumbers(context.Graph, context.Addresses))))
        {
            if (part.Timeline is null) AbsoluteLinks.Append(html, part.Html, address);
            else html.Append("<p><a href=\"").Append(Encoder.Encode(page)).Append("\">The timeline is on the page.</a></p>\n");
        }
    }
}
