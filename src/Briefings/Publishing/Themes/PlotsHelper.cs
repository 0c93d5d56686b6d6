using Briefings.Publishing.Themes.Templates;
using Briefings.Site;
using Briefings.Site.Views;

namespace Briefings.Publishing.Themes;

/// <summary>
/// The drawings of a timeline, as SVG: ground, grid and axis, then counts, texts and marks. There are hundreds of values in them, and as a helper
/// they cost a fraction of what a template does. All looks are the stylesheet's.
/// </summary>
internal static class PlotsHelper
{
    public static void Write(HtmlOutput output, DrawingView? drawing)
    {
        if (drawing is null) return;
        foreach (var plot in drawing.Plots)
        {
            var fade = $"{drawing.Id}-{plot.Name}-";
            output.Markup(SvgText.Of($"<svg class=\"{plot.Name}\" viewBox=\"0 0 {plot.Width} {plot.Height}\">\n"));
            if (drawing.HasSoftEnds) WriteFades(output, fade);
            WritePath(output, "ground", plot.Ground);
            WritePath(output, "grid", plot.Grid);
            WritePath(output, "axis", plot.Axis);
            foreach (var column in plot.Columns) WriteColumn(output, column);
            foreach (var text in plot.Texts) WriteText(output, text.Look, text.X, text.Y, text.Text, "\n");
            foreach (var mark in plot.Marks) WriteMark(output, mark, fade);
            output.Markup("</svg>\n"u8);
        }
    }

    // A mask of its own size for each soft side: what is masked may be of no height, so the mask is higher.
    private static void WriteFades(HtmlOutput output, string id) => output.Markup(
        $"""
        <defs>
        <linearGradient id="{id}rise"><stop stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#fff"/></linearGradient>
        <linearGradient id="{id}fall"><stop stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>
        <mask id="{id}in" maskContentUnits="objectBoundingBox" y="-.5" height="2"><rect y="-.5" width="1" height="2" fill="url(#{id}rise)"/></mask>
        <mask id="{id}out" maskContentUnits="objectBoundingBox" y="-.5" height="2"><rect y="-.5" width="1" height="2" fill="url(#{id}fall)"/></mask>
        </defs>

        """);

    private static void WriteColumn(HtmlOutput output, ColumnView column)
    {
        var end = Open(output, column.Address, "", column.Hint);
        if (column.Incidents.Length > 0) output.Markup($"<path class=\"column incident\" d=\"{column.Incidents}\"/>");
        if (column.Responses.Length > 0) output.Markup($"<path class=\"column response\" d=\"{column.Responses}\"/>");
        if (column.Label.Length > 0) WriteText(output, "tick", column.LabelX, column.LabelY, column.Label, "");
        output.Markup(end);
    }

    private static void WriteMark(HtmlOutput output, MarkView mark, string fade)
    {
        var end = Open(output, mark.Address, mark.Kind, mark.Hint);
        foreach (var shape in mark.Shapes)
        {
            output.Markup($"<path class=\"{shape.Look}\" d=\"{shape.Path}\"");
            if (shape.Fade.Length > 0) output.Markup($" mask=\"url(#{fade}{shape.Fade})\"");
            output.Markup("/>"u8);
        }

        if (mark.Label.Length > 0) WriteText(output, mark.LabelEndsThere ? "end" : "", mark.LabelX, mark.LabelY, mark.Label, "");
        output.Markup(end);
    }

    // The list below the drawing has the same links: keyboards need not pass them twice.
    private static string Open(HtmlOutput output, string address, string look, string hint)
    {
        output.Markup(address.Length > 0 ? "<a tabindex=\"-1\"" : "<g");
        if (look.Length > 0) output.Markup($" class=\"{look}\"");
        if (address.Length > 0) StarHelper.WriteAttribute(output, "href", address);
        output.Markup("><title>"u8);
        output.Text(hint);
        output.Markup("</title>"u8);
        return address.Length > 0 ? "</a>\n" : "</g>\n";
    }

    private static void WritePath(HtmlOutput output, string look, string path)
    {
        if (path.Length > 0) output.Markup($"<path class=\"{look}\" d=\"{path}\"/>\n");
    }

    private static void WriteText(HtmlOutput output, string look, double x, double y, string text, string after)
    {
        output.Markup(look.Length > 0 ? SvgText.Of($"<text class=\"{look}\" x=\"{x}\" y=\"{y}\">") : SvgText.Of($"<text x=\"{x}\" y=\"{y}\">"));
        output.Text(text);
        output.Markup("</text>"u8);
        if (after.Length > 0) output.Markup(after);
    }
}
