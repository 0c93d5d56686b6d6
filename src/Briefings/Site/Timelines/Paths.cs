using System.Globalization;

namespace Briefings.Site.Timelines;

/// <summary>SVG paths, in tenths of a pixel: finer is not seen, and equal places stay equal.</summary>
internal static class Paths
{
    public static double Round(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);

    public static string Line(double from, double to, double y) => Text($"M{Round(from)} {Round(y)}H{Round(to)}");

    public static string Upright(double x, double top, double bottom) => Text($"M{Round(x)} {Round(top)}V{Round(bottom)}");

    public static string Box(double from, double to, double top, double bottom) =>
        Text($"M{Round(from)} {Round(top)}H{Round(to)}V{Round(bottom)}H{Round(from)}z");

    /// <summary>A box without its left or its right side.</summary>
    public static string OpenBox(double closed, double open, double top, double bottom) =>
        Text($"M{Round(open)} {Round(top)}H{Round(closed)}V{Round(bottom)}H{Round(open)}");

    /// <summary>The upper and the lower side of a box.</summary>
    public static string Rails(double from, double to, double top, double bottom) => Line(from, to, top) + Line(from, to, bottom);

    public static string Circle(double x, double y, double radius)
    {
        var r = Round(radius);
        var d = Round(2 * radius);
        return Text($"M{Round(x - radius)} {Round(y)}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z");
    }

    /// <summary>The glyph of a kind around a point: a triangle for incidents, a speech bubble for responses.</summary>
    public static string Glyph(string kind, double x, double y, double radius) => kind == "incident"
        ? Text($"M{Round(x)} {Round(y - radius)}l{Round(radius)} {Round(1.85 * radius)}h-{Round(2 * radius)}z")
        : Text($"M{Round(x - radius)} {Round(y - 0.8 * radius)}h{Round(2 * radius)}v{Round(1.3 * radius)}h-{Round(1.1 * radius)}l-{Round(0.5 * radius)} {Round(0.5 * radius)}v-{Round(0.5 * radius)}h-{Round(0.4 * radius)}z");

    /// <summary>A surface that leads from a stretch of one axis to the whole of a drawing below it.</summary>
    public static string Ground(double from, double to, double top, double shoulder, double width, double bottom) =>
        Text($"M{Round(from)} {Round(top)}H{Round(to)}L{Round(width)} {Round(shoulder)}V{Round(bottom)}H0V{Round(shoulder)}z");

    private static string Text(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);
}
