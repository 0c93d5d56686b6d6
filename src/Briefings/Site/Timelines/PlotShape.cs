namespace Briefings.Site.Timelines;

/// <summary>The measures of a drawing, in pixels.</summary>
/// <param name="Name">Which of the drawings of a page it is: <c>wide</c> or <c>narrow</c>.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Left">Where the axis begins; what stands left of it are the names of groups.</param>
/// <param name="MostLabelledLanes">With more lanes than this the marks lose their labels.</param>
/// <param name="LongestLabel">In characters.</param>
internal sealed record PlotShape(string Name, double Width, double Left, int MostLabelledLanes, int LongestLabel)
{
    /// <summary>The width that a character is taken to have: of the fonts of the stack, a little more than the widest needs on average.</summary>
    public const double CharacterWidth = 7.7;

    public const double LabelledLane = 25;
    public const double BareLane = 18;
    public const double HeadHeight = 22;

    /// <summary>Whether names of groups stand above their lanes, there being no room beside them.</summary>
    public bool HasHeadsAbove => Left < 40;

    public double Right => Width - 6;

    /// <summary>Across a whole page.</summary>
    public static PlotShape Page { get; } = new("wide", 1200, 92, 26, 46);

    /// <summary>In the main column of a record's page.</summary>
    public static PlotShape Column { get; } = new("wide", 880, 92, 26, 40);

    /// <summary>Within a text.</summary>
    public static PlotShape Text { get; } = new("wide", 680, 92, 26, 34);

    /// <summary>On a phone.</summary>
    public static PlotShape Narrow { get; } = new("narrow", 340, 4, 34, 30);
}
