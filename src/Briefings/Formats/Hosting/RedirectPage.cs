using System.Net;
using System.Text;
using Briefings.Site;

namespace Briefings.Formats.Hosting;

/// <summary>
/// A page at an address that leads elsewhere, for hosts that read no <c>/_redirects</c>: browsers follow it at once, search engines take the
/// canonical link, and who sees it has a link. It is not drawn by the theme, since nobody reads it.
/// </summary>
internal sealed class RedirectPage(PageContext context, Redirect redirect) : Artifact(redirect.Page, redirect.To.At)
{
    /// <inheritdoc />
    public override void Write(Stream output)
    {
        var address = context.Addresses.Of(redirect.To);
        var (link, url) = (Encode(address), Encode(context.Addresses.Absolute(address)));
        var title = Encode(OneLine.Of(XmlText.Clean(redirect.To.Title)));
        output.Write(Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="{Encode(context.Settings.Language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={link}">
            <link rel="canonical" href="{url}">
            <title>{title} · {Encode(OneLine.Of(XmlText.Clean(context.Settings.Title)))}</title>
            </head>
            <body>
            <main><h1 dir="auto"><a href="{link}">{title}</a></h1></main>
            </body>
            </html>

            """));
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
