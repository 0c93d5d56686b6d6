namespace Briefings.Site.Timelines;

/// <summary>SVG paths.</summary>
internal static class Paths
{
    public static string Line(double from, double to, double y) => SvgText.Of($"M{from} {y}H{to}");

    public static string Upright(double x, double top, double bottom) => SvgText.Of($"M{x} {top}V{bottom}");

    public static string Box(double from, double to, double top, double bottom) => SvgText.Of($"M{from} {top}H{to}V{bottom}H{from}z");

    /// <summary>A box without its left or its right side.</summary>
    public static string OpenBox(double closed, double open, double top, double bottom) => SvgText.Of($"M{open} {top}H{closed}V{bottom}H{open}");

    /// <summary>The upper and the lower side of a box.</summary>
    public static string Rails(double from, double to, double top, double bottom) => SvgText.Of($"M{from} {top}H{to}M{from} {bottom}H{to}");

    public static string Circle(double x, double y, double radius) =>
        SvgText.Of($"M{x - radius} {y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 -{2 * radius} 0z");

    /// <summary>The glyph of a kind around a point: a triangle for incidents, a speech bubble for responses.</summary>
    public static string Glyph(string kind, double x, double y, double radius) => kind == "incident"
        ? SvgText.Of($"M{x} {y - radius}l{radius} {1.85 * radius}h-{2 * radius}z")
        : SvgText.Of($"M{x - radius} {y - 0.8 * radius}h{2 * radius}v{1.3 * radius}h-{1.1 * radius}l-{0.5 * radius} {0.5 * radius}v-{0.5 * radius}h-{0.4 * radius}z");

    /// <summary>A surface that leads from a stretch of one axis to the whole of a drawing below it.</summary>
    public static string Ground(double from, double to, double top, double shoulder, double width, double bottom) =>
        SvgText.Of($"M{from} {top}H{to}L{width} {shoulder}V{bottom}H0V{shoulder}z");
}
