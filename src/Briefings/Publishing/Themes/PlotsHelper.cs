using Briefings.Site;
using Briefings.Site.Views;
using HandlebarsDotNet;

namespace Briefings.Publishing.Themes;

/// <summary>
/// The drawings of a timeline, as SVG: ground, grid and axis, then counts, texts and marks. There are hundreds of values in them, and as a helper
/// they cost a fraction of what a template does. All looks are the stylesheet's.
/// </summary>
internal static class PlotsHelper
{
    public static void Write(in EncodedTextWriter output, DrawingView? drawing)
    {
        if (drawing is null) return;
        foreach (var plot in drawing.Plots)
        {
            var fade = $"{drawing.Id}-{plot.Name}-";
            output.Write(SvgText.Of($"<svg class=\"{plot.Name}\" viewBox=\"0 0 {plot.Width} {plot.Height}\">\n"), encode: false);
            if (drawing.HasSoftEnds) WriteFades(output, fade);
            WritePath(output, "ground", plot.Ground);
            WritePath(output, "grid", plot.Grid);
            WritePath(output, "axis", plot.Axis);
            foreach (var column in plot.Columns) WriteColumn(output, column);
            foreach (var text in plot.Texts) WriteText(output, text.Look, text.X, text.Y, text.Text, "\n");
            foreach (var mark in plot.Marks) WriteMark(output, mark, fade);
            output.Write("</svg>\n", encode: false);
        }
    }

    // A mask of its own size for each soft side: what is masked may be of no height, so the mask is higher.
    private static void WriteFades(in EncodedTextWriter output, string id) => output.Write(
        $"""
        <defs>
        <linearGradient id="{id}rise"><stop stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#fff"/></linearGradient>
        <linearGradient id="{id}fall"><stop stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>
        <mask id="{id}in" maskContentUnits="objectBoundingBox" y="-.5" height="2"><rect y="-.5" width="1" height="2" fill="url(#{id}rise)"/></mask>
        <mask id="{id}out" maskContentUnits="objectBoundingBox" y="-.5" height="2"><rect y="-.5" width="1" height="2" fill="url(#{id}fall)"/></mask>
        </defs>

        """,
        encode: false);

    private static void WriteColumn(in EncodedTextWriter output, ColumnView column)
    {
        var end = Open(output, column.Address, "", column.Hint);
        if (column.Incidents.Length > 0) output.Write($"<path class=\"column incident\" d=\"{column.Incidents}\"/>", encode: false);
        if (column.Responses.Length > 0) output.Write($"<path class=\"column response\" d=\"{column.Responses}\"/>", encode: false);
        if (column.Label.Length > 0) WriteText(output, "tick", column.LabelX, column.LabelY, column.Label, "");
        output.Write(end, encode: false);
    }

    private static void WriteMark(in EncodedTextWriter output, MarkView mark, string fade)
    {
        var end = Open(output, mark.Address, mark.Kind, mark.Hint);
        foreach (var shape in mark.Shapes)
        {
            output.Write($"<path class=\"{shape.Look}\" d=\"{shape.Path}\"", encode: false);
            if (shape.Fade.Length > 0) output.Write($" mask=\"url(#{fade}{shape.Fade})\"", encode: false);
            output.Write("/>", encode: false);
        }

        if (mark.Label.Length > 0) WriteText(output, mark.LabelEndsThere ? "end" : "", mark.LabelX, mark.LabelY, mark.Label, "");
        output.Write(end, encode: false);
    }

    // The list below the drawing has the same links: keyboards need not pass them twice.
    private static string Open(in EncodedTextWriter output, string address, string look, string hint)
    {
        output.Write(address.Length > 0 ? "<a tabindex=\"-1\"" : "<g", encode: false);
        if (look.Length > 0) output.Write($" class=\"{look}\"", encode: false);
        if (address.Length > 0) StarHelper.WriteAttribute(output, "href", address);
        output.Write("><title>", encode: false);
        output.Write(hint);
        output.Write("</title>", encode: false);
        return address.Length > 0 ? "</a>\n" : "</g>\n";
    }

    private static void WritePath(in EncodedTextWriter output, string look, string path)
    {
        if (path.Length > 0) output.Write($"<path class=\"{look}\" d=\"{path}\"/>\n", encode: false);
    }

    private static void WriteText(in EncodedTextWriter output, string look, double x, double y, string text, string after)
    {
        output.Write(look.Length > 0 ? SvgText.Of($"<text class=\"{look}\" x=\"{x}\" y=\"{y}\">") : SvgText.Of($"<text x=\"{x}\" y=\"{y}\">"), encode: false);
        output.Write(text);
        output.Write("</text>", encode: false);
        if (after.Length > 0) output.Write(after, encode: false);
    }
}
