using System.Runtime.InteropServices;

namespace Briefings.Site.Timelines;

/// <summary>Where a date stands on an axis, from left to right, in pixels.</summary>
/// <param name="From">Where the mark begins, fading or not.</param>
/// <param name="SharpFrom">Where it has faded in; <see cref="From"/> when it begins sharply.</param>
/// <param name="SharpTo">Where it begins to fade out.</param>
/// <param name="To">Where it ends.</param>
/// <param name="IsPoint">A point for a day; a bar for anything coarser.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkPlace(double From, double SharpFrom, double SharpTo, double To, bool IsPoint)
{
    public const double PointRadius = 7;
    private const double LeastBar = 8;
    private const double LongFade = 90;
    private const double ShortFade = 16;

    public double Middle => (From + To) / 2;

    public bool FadesIn => SharpFrom > From;

    public bool FadesOut => To > SharpTo;

    public static MarkPlace Of(Stretch stretch, TimeAxis axis)
    {
        if (stretch.IsDay)
        {
            var middle = axis.X(stretch.First + 0.5);
            return new(middle - PointRadius, middle - PointRadius, middle + PointRadius, middle + PointRadius, IsPoint: true);
        }

        var (known, knownAfter) = (axis.X(stretch.First), axis.X(stretch.After));
        // What is open reaches the edge of the axis; what is unknown fades somewhere.
        var from = Math.Max(axis.Left, stretch.Start switch
        {
            EndForm.Open => axis.Left,
            EndForm.Unknown => known - LongFade,
            EndForm.Doubtful => known - ShortFade,
            _ => known,
        });
        var to = Math.Min(axis.Right, stretch.End switch
        {
            EndForm.Open => axis.Right,
            EndForm.Unknown => knownAfter + LongFade,
            EndForm.Doubtful => knownAfter + ShortFade,
            _ => knownAfter,
        });
        if (to - from < LeastBar)
        {
            var middle = Math.Clamp((from + to) / 2, axis.Left + LeastBar / 2, axis.Right - LeastBar / 2);
            return new(middle - LeastBar / 2, middle - LeastBar / 2, middle + LeastBar / 2, middle + LeastBar / 2, IsPoint: false);
        }

        var sharpFrom = stretch.Start == EndForm.Open ? Math.Min(from + LongFade, knownAfter) : known;
        var sharpTo = stretch.End == EndForm.Open ? Math.Max(to - LongFade, known) : knownAfter;
        return new(from, Math.Min(sharpFrom, sharpTo), Math.Max(sharpFrom, sharpTo), to, IsPoint: false);
    }
}
