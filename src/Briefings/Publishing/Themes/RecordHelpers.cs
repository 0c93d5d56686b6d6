using Briefings.Site.Views;
using HandlebarsDotNet;

namespace Briefings.Publishing.Themes;

/// <summary>
/// What stands on every page a hundred times: a link to a record, a date, a glyph, the numbers of sources. As helpers they cost a fraction of
/// what a partial does. They write nothing for a value that is absent.
/// </summary>
internal static class RecordHelpers
{
    public static IReadOnlyCollection<string> Names { get; } = ["cite", "date-of", "glyph", "link-to", "plots", "star"];

    private static readonly IReadOnlyDictionary<string, object?> NoValues = new Dictionary<string, object?>(StringComparer.Ordinal);

    public static void Register(IHandlebars handlebars, ThemeStrings strings, ThemeAssets assets)
    {
        handlebars.RegisterHelper("link-to", (output, _, given) => WriteLink(output, Only<LinkView>(given, "link-to", "a link"), strings));
        handlebars.RegisterHelper("date-of", (output, _, given) => WriteDate(output, Only<DateView>(given, "date-of", "a date")));
        handlebars.RegisterHelper("glyph", (output, _, given) => WriteGlyph(output, Only<string>(given, "glyph", "a kind"), assets));
        handlebars.RegisterHelper("star", (output, _, given) => StarHelper.Write(output, Only<StarView>(given, "star", "a drawing of relations"), assets.AddressOf("glyphs.svg")));
        handlebars.RegisterHelper("plots", (output, _, given) => PlotsHelper.Write(output, Only<DrawingView>(given, "plots", "a drawing of a timeline")));
        handlebars.RegisterHelper("cite", (output, _, given) => WriteCitations(output, Only<IReadOnlyList<CitationView>>(given, "cite", "citations"), strings));
    }

    private static void WriteLink(in EncodedTextWriter output, LinkView? link, ThemeStrings strings)
    {
        if (link is null) return;
        if (link.Address.Length > 0)
        {
            output.Write(link.Kind.Length > 0 ? "<a class=\"" : "<a", encode: false);
            if (link.Kind.Length > 0)
            {
                output.Write(link.Kind);
                output.Write("\"", encode: false);
            }

            output.Write(" href=\"", encode: false);
            output.Write(link.Address);
            output.Write("\">", encode: false);
            output.Write(link.Text);
            output.Write("</a>", encode: false);
        }
        else
        {
            output.Write(link.Text);
        }

        if (link.IsDraft)
        {
            output.Write(" <small class=\"draft\">", encode: false);
            output.Write(strings.Get("draft", NoValues));
            output.Write("</small>", encode: false);
        }

        if (link.Note.Length == 0) return;
        output.Write(" <small class=\"of\">(", encode: false);
        output.Write(link.Note);
        output.Write(")</small>", encode: false);
    }

    private static void WriteDate(in EncodedTextWriter output, DateView? date)
    {
        if (date is null) return;
        foreach (var part in date.Parts)
        {
            if (part.Datetime.Length == 0)
            {
                output.Write(part.Text);
                continue;
            }

            output.Write("<time datetime=\"", encode: false);
            output.Write(part.Datetime);
            output.Write("\">", encode: false);
            output.Write(part.Text);
            output.Write("</time>", encode: false);
        }
    }

    private static void WriteGlyph(in EncodedTextWriter output, string? kind, ThemeAssets assets)
    {
        if (kind is null) return;
        output.Write("<svg class=\"g ", encode: false);
        output.Write(kind);
        output.Write("\" aria-hidden=\"true\"><use href=\"", encode: false);
        output.Write(assets.AddressOf("glyphs.svg"));
        output.Write("#", encode: false);
        output.Write(kind);
        output.Write("\"/></svg>", encode: false);
    }

    private static void WriteCitations(in EncodedTextWriter output, IReadOnlyList<CitationView>? citations, ThemeStrings strings)
    {
        if (citations is null) return;
        foreach (var citation in citations)
        {
            output.Write("<sup class=\"n\"><a href=\"#s", encode: false);
            output.Write(citation.Number);
            output.Write("\" aria-label=\"", encode: false);
            output.Write(strings.Get("source_number", new Dictionary<string, object?>(StringComparer.Ordinal) { ["number"] = citation.Number }));
            output.Write("\">", encode: false);
            output.Write(citation.Number);
            output.Write("</a></sup>", encode: false);
        }
    }

    // An absent value reaches a helper as empty text (ViewModelDescriptors).
    private static T? Only<T>(Arguments given, string helper, string needs)
        where T : class =>
        given.Length == 1 ? given[0] switch
        {
            "" or null => null,
            T value => value,
            _ => throw ThemeHelpers.Misused(helper, needs),
        }
        : throw ThemeHelpers.Misused(helper, needs);
}
