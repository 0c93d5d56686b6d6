using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefings.OutwardLinks;

/// <summary>The web addresses that a record's Markdown links to. Read apart from the build, which has no use for them.</summary>
internal static class TextLinks
{
    /// <summary>Each with its place, in order of the text.</summary>
    public static IEnumerable<(Uri Address, SourceLocation At)> Of(Record record)
    {
        var body = record switch { Article article => article.Body, Page page => page.Body, _ => MarkdownText.Empty };
        return [.. Of(record, body), .. Of(record, record.Description)];
    }

    private static IEnumerable<(Uri Address, SourceLocation At)> Of(Record record, MarkdownText text)
    {
        if (text.IsEmpty || !MarkdownSyntax.TryParse(text.Text, out var document)) yield break;
        var places = new TextDraft(record, text, new DiagnosticBag());
        foreach (var inline in document.Descendants<Inline>())
        {
            var url = inline switch
            {
                LinkInline { IsImage: false } link => link.Url,
                AutolinkInline { IsEmail: false } link => link.Url,
                _ => null,
            };
            if (url is null || LinkAddress.KindOf(url) != LinkAddressKind.Web) continue;
            if (LinkAddresses.Read(url) is { } address) yield return (address, places.Locate(inline.Span.Start));
        }
    }
}
