using System.Collections.Concurrent;
using System.Text;
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
    public static IReadOnlyDictionary<string, Action<HtmlOutput, object?>> Of(ThemeStrings strings, ThemeAssets assets)
    {
        // There are few kinds, and most pages have few sources.
        var glyphs = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var citations = new ConcurrentDictionary<int, byte[]>();
        return new Dictionary<string, Action<HtmlOutput, object?>>(StringComparer.Ordinal)
        {
            ["cite"] = (output, given) => WriteCitations(output, Only<IReadOnlyList<CitationView>>(given, "cite", "citations"), number => citations.GetOrAdd(number, Citation, strings)),
            ["date-of"] = (output, given) => WriteDate(output, Only<DateView>(given, "date-of", "a date")),
            ["glyph"] = (output, given) =>
            {
                if (Only<string>(given, "glyph", "a kind") is { } kind) output.Markup(glyphs.GetOrAdd(kind, Glyph, assets));
            },
            ["link-to"] = (output, given) => WriteLink(output, Only<LinkView>(given, "link-to", "a link"), strings),
            ["plots"] = (output, given) => PlotsHelper.Write(output, Only<DrawingView>(given, "plots", "a drawing of a timeline")),
            ["star"] = (output, given) => StarHelper.Write(output, Only<StarView>(given, "star", "a drawing of relations"), assets.AddressOf("glyphs.svg")),
        };
    }

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

    private static byte[] Glyph(string kind, ThemeAssets assets)
    {
        var text = HtmlOutput.Escape(kind);
        return Encoding.UTF8.GetBytes($"<svg class=\"g {text}\" aria-hidden=\"true\"><use href=\"{HtmlOutput.Escape(assets.AddressOf("glyphs.svg"))}#{text}\"/></svg>");
    }

    private static void WriteCitations(HtmlOutput output, IReadOnlyList<CitationView>? citations, Func<int, byte[]> markupOf)
    {
        if (citations is null) return;
        for (var i = 0; i < citations.Count; i++) output.Markup(markupOf(citations[i].Number));
    }

    private static byte[] Citation(int number, ThemeStrings strings) => Encoding.UTF8.GetBytes(
        $"<sup class=\"n\"><a href=\"#s{number}\" aria-label=\"{HtmlOutput.Escape(strings.Get("source_number", [new("number", number)]))}\">{number}</a></sup>");

    private static T? Only<T>(object? given, string helper, string needs)
        where T : class =>
        given switch
        {
            "" or null => null,
            T value => value,
            _ => throw ThemeHelpers.Misused(helper, needs),
        };
}
