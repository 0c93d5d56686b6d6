using Briefings.Site;
using Briefings.Site.Views;
using HandlebarsDotNet;

namespace Briefings.Publishing.Themes;

/// <summary>
/// What a drawing of relations consists of, as SVG: lines, then boxes, then the middle. There are hundreds of values in it, and as a helper it
/// costs a fraction of what a template does. All looks are the stylesheet's.
/// </summary>
internal static class StarHelper
{
    public static void Write(in EncodedTextWriter output, StarView? star, string glyphs)
    {
        if (star is null) return;
        foreach (var edge in star.Edges) WriteEdge(output, edge);
        foreach (var node in star.Nodes)
        {
            var element = node.Address.Length > 0 ? "a" : "g";
            output.Write($"<{element}", encode: false);
            if (node.Address.Length > 0) WriteAttribute(output, "href", node.Address);
            if (node.Kind.Length > 0) WriteAttribute(output, "class", node.Kind);
            output.Write(">", encode: false);
            WriteNode(output, node, glyphs);
            output.Write($"</{element}>\n", encode: false);
        }

        output.Write("<g", encode: false);
        WriteAttribute(output, "class", "middle " + star.Middle.Kind);
        output.Write(">", encode: false);
        WriteNode(output, star.Middle, glyphs);
        output.Write("</g>", encode: false);
    }

    // The arrow head follows its line, so that a stylesheet can give it the line's colour.
    private static void WriteEdge(in EncodedTextWriter output, StarEdgeView edge)
    {
        output.Write($"<path class=\"{(edge.Kind.Length > 0 ? "edge " + edge.Kind : "edge")}\" d=\"{edge.Path}\"/>", encode: false);
        if (edge.Head.Length > 0) output.Write($"<path class=\"head\" d=\"{edge.Head}\"/>", encode: false);
        output.Write("\n", encode: false);
    }

    // The words come first: read aloud, the link says the relation and then the name.
    private static void WriteNode(in EncodedTextWriter output, StarNodeView node, string glyphs)
    {
        foreach (var label in node.Labels) WriteText(output, label, " class=\"label\"");
        output.Write(SvgText.Of($"<rect x=\"{node.X}\" y=\"{node.Y}\" width=\"{node.Width}\" height=\"{node.Height}\" rx=\"5\"/>"), encode: false);
        if (node.Kind.Length > 0)
        {
            output.Write(SvgText.Of($"<use x=\"{node.GlyphX}\" y=\"{node.GlyphY}\" width=\"14\" height=\"14\""), encode: false);
            WriteAttribute(output, "href", $"{glyphs}#{node.Kind}");
            output.Write("/>", encode: false);
        }

        foreach (var line in node.Lines) WriteText(output, line, "");
    }

    // The space keeps the lines apart for those who hear them.
    private static void WriteText(in EncodedTextWriter output, StarTextView text, string attributes)
    {
        output.Write(SvgText.Of($"<text{attributes} x=\"{text.X}\" y=\"{text.Y}\">"), encode: false);
        output.Write(text.Text);
        output.Write("</text> ", encode: false);
    }

    internal static void WriteAttribute(in EncodedTextWriter output, string name, string value)
    {
        output.Write($" {name}=\"", encode: false);
        output.Write(value);
        output.Write("\"", encode: false);
    }
}
