using Briefings.Publishing.Themes.Templates;
using Briefings.Site.Views;

namespace Briefings.Publishing.Themes;

/// <summary>
/// What stands on every page a hundred times: a link to a record, a date, a glyph, the numbers of sources. As helpers they cost a fraction of
/// what a partial does. They write nothing for a value that is absent.
/// </summary>
internal static class RecordHelpers
{
    public static IReadOnlyCollection<string> Names { get; } = ["cite", "date-of", "glyph", "link-to", "plots", "star"];

    /// <summary>What each of them writes.</summary>
    public static IReadOnlyDictionary<string, Action<HtmlOutput, object?>> Of(ThemeStrings strings, ThemeAssets assets) => new Dictionary<string, Action<HtmlOutput, object?>>(StringComparer.Ordinal)
    {
        ["cite"] = (output, given) => WriteCitations(output, Only<IReadOnlyList<CitationView>>(given, "cite", "citations"), strings),
        ["date-of"] = (output, given) => WriteDate(output, Only<DateView>(given, "date-of", "a date")),
        ["glyph"] = (output, given) => WriteGlyph(output, Only<string>(given, "glyph", "a kind"), assets),
        ["link-to"] = (output, given) => WriteLink(output, Only<LinkView>(given, "link-to", "a link"), strings),
        ["plots"] = (output, given) => PlotsHelper.Write(output, Only<DrawingView>(given, "plots", "a drawing of a timeline")),
        ["star"] = (output, given) => StarHelper.Write(output, Only<StarView>(given, "star", "a drawing of relations"), assets.AddressOf("glyphs.svg")),
    };

    private static void WriteLink(HtmlOutput output, LinkView? link, ThemeStrings strings)
    {
        if (link is null) return;
        if (link.Address.Length > 0)
        {
            output.Markup(link.Kind.Length > 0 ? "<a class=\"" : "<a");
            if (link.Kind.Length > 0)
            {
                output.Text(link.Kind);
                output.Markup("\""u8);
            }

            output.Markup(" href=\""u8);
            output.Text(link.Address);
            output.Markup("\">"u8);
            output.Text(link.Text);
            output.Markup("</a>"u8);
        }
        else
        {
            output.Text(link.Text);
        }

        if (link.IsDraft)
        {
            output.Markup(" <small class=\"draft\">"u8);
            output.Text(strings.Get("draft", []));
            output.Markup("</small>"u8);
        }

        if (link.Note.Length == 0) return;
        output.Markup(" <small class=\"of\">("u8);
        output.Text(link.Note);
        output.Markup(")</small>"u8);
    }

    private static void WriteDate(HtmlOutput output, DateView? date)
    {
        if (date is null) return;
        foreach (var part in date.Parts)
        {
            if (part.Datetime.Length == 0)
            {
                output.Text(part.Text);
                continue;
            }

            output.Markup("<time datetime=\""u8);
            output.Text(part.Datetime);
            output.Markup("\">"u8);
            output.Text(part.Text);
            output.Markup("</time>"u8);
        }
    }

    private static void WriteGlyph(HtmlOutput output, string? kind, ThemeAssets assets)
    {
        if (kind is null) return;
        output.Markup("<svg class=\"g "u8);
        output.Text(kind);
        output.Markup("\" aria-hidden=\"true\"><use href=\""u8);
        output.Text(assets.AddressOf("glyphs.svg"));
        output.Markup("#"u8);
        output.Text(kind);
        output.Markup("\"/></svg>"u8);
    }

    private static void WriteCitations(HtmlOutput output, IReadOnlyList<CitationView>? citations, ThemeStrings strings)
    {
        if (citations is null) return;
        foreach (var citation in citations)
        {
            output.Markup("<sup class=\"n\"><a href=\"#s"u8);
            output.Number(citation.Number);
            output.Markup("\" aria-label=\""u8);
            output.Text(strings.Get("source_number", [new("number", citation.Number)]));
            output.Markup("\">"u8);
            output.Number(citation.Number);
            output.Markup("</a></sup>"u8);
        }
    }

    private static T? Only<T>(object? given, string helper, string needs)
        where T : class =>
        given switch
        {
            "" or null => null,
            T value => value,
            _ => throw ThemeHelpers.Misused(helper, needs),
        };
}
