using Briefings.Publishing.Themes.Templates;
using Briefings.Site;
using Briefings.Site.Views;

namespace Briefings.Publishing.Themes;

/// <summary>
/// What a drawing of relations consists of, as SVG: lines, then boxes, then the middle. There are hundreds of values in it, and as a helper it
/// costs a fraction of what a template does. All looks are the stylesheet's.
/// </summary>
internal static class StarHelper
{
    public static void Write(HtmlOutput output, StarView? star, string glyphs)
    {
        if (star is null) return;
        foreach (var edge in star.Edges) WriteEdge(output, edge);
        foreach (var node in star.Nodes)
        {
            var element = node.Address.Length > 0 ? "a" : "g";
            output.Markup($"<{element}");
            if (node.Address.Length > 0) WriteAttribute(output, "href", node.Address);
            if (node.Kind.Length > 0) WriteAttribute(output, "class", node.Kind);
            output.Markup(">"u8);
            WriteNode(output, node, glyphs);
            output.Markup($"</{element}>\n");
        }

        output.Markup("<g"u8);
        WriteAttribute(output, "class", "middle " + star.Middle.Kind);
        output.Markup(">"u8);
        WriteNode(output, star.Middle, glyphs);
        output.Markup("</g>"u8);
    }

    // The arrow head follows its line, so that a stylesheet can give it the line's colour.
    private static void WriteEdge(HtmlOutput output, StarEdgeView edge)
    {
        output.Markup($"<path class=\"{(edge.Kind.Length > 0 ? "edge " + edge.Kind : "edge")}\" d=\"{edge.Path}\"/>");
        if (edge.Head.Length > 0) output.Markup($"<path class=\"head\" d=\"{edge.Head}\"/>");
        output.Markup("\n"u8);
    }

    // The words come first: read aloud, the link says the relation and then the name.
    private static void WriteNode(HtmlOutput output, StarNodeView node, string glyphs)
    {
        foreach (var label in node.Labels) WriteText(output, label, " class=\"label\"");
        output.Markup(SvgText.Of($"<rect x=\"{node.X}\" y=\"{node.Y}\" width=\"{node.Width}\" height=\"{node.Height}\" rx=\"5\"/>"));
        if (node.Kind.Length > 0)
        {
            output.Markup(SvgText.Of($"<use x=\"{node.GlyphX}\" y=\"{node.GlyphY}\" width=\"14\" height=\"14\""));
            WriteAttribute(output, "href", $"{glyphs}#{node.Kind}");
            output.Markup("/>"u8);
        }

        foreach (var line in node.Lines) WriteText(output, line, "");
    }

    // The space keeps the lines apart for those who hear them.
    private static void WriteText(HtmlOutput output, StarTextView text, string attributes)
    {
        output.Markup(SvgText.Of($"<text{attributes} x=\"{text.X}\" y=\"{text.Y}\">"));
        output.Text(text.Text);
        output.Markup("</text> "u8);
    }

    internal static void WriteAttribute(HtmlOutput output, string name, string value)
    {
        output.Markup($" {name}=\"");
        output.Text(value);
        output.Markup("\""u8);
    }
}
