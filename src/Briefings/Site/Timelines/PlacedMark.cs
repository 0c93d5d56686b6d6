namespace Briefings.Site.Timelines;

/// <summary>A mark with its label and the lane in which nothing else is in their way.</summary>
internal sealed record PlacedMark
{
    public required DrawnEntry Entry { get; init; }

    public required MarkPlace Place { get; init; }

    /// <summary>The mark of the other clock; null where the entry has none.</summary>
    public required MarkPlace? Other { get; init; }

    /// <summary>What stands beside or in the mark; empty when there is no room.</summary>
    public required string Label { get; init; }

    /// <summary>Where the label begins, or ends when <see cref="LabelEndsThere"/>.</summary>
    public required double LabelX { get; init; }

    public required bool LabelEndsThere { get; init; }

    /// <summary>Whether the label stands in the mark of the other clock, which must then be as high as a line of text.</summary>
    public bool IsLabelInOther { get; init; }

    /// <summary>Where mark, other mark and label together begin.</summary>
    public required double From { get; init; }

    /// <summary>Where they end.</summary>
    public required double To { get; init; }

    /// <summary>From 0, the uppermost of its group.</summary>
    public int Lane { get; init; }

    /// <summary>A mark without label, in no lane yet.</summary>
    public static PlacedMark Bare(DrawnEntry entry, TimeAxis axis)
    {
        var place = MarkPlace.Of(entry.Date, axis);
        MarkPlace? other = entry.Other is { } date ? MarkPlace.Of(date, axis) : null;
        return new PlacedMark
        {
            Entry = entry,
            Place = place,
            Other = other,
            Label = "",
            LabelX = 0,
            LabelEndsThere = false,
            From = Math.Min(place.From, other?.From ?? place.From),
            To = Math.Max(place.To, other?.To ?? place.To),
        };
    }

    /// <summary>The mark with its label: to the right where all of it fits, else to the left, else in a bar, else cut short where there is most room.</summary>
    public PlacedMark Labelled(TimeAxis axis, int longest)
    {
        const double Gap = 6;
        var text = Clip(Entry.Title, longest);
        var width = text.Length * PlotShape.CharacterWidth;
        var (right, left) = (axis.Right - To - Gap, From - axis.Left - Gap);
        if (width <= right) return Beside(text, width, isLeft: false);
        if (width <= left) return Beside(text, width, isLeft: true);

        var inside = Place.IsPoint ? 0 : Place.To - Place.From - 2 * Gap;
        if (inside >= width || (inside > right && inside > left))
        {
            return this with { Label = Fit(text, inside), LabelX = Place.From + Gap };
        }

        var inOther = Other is { IsPoint: false } other && other.To > Place.From ? Place.From - other.From - 2 * Gap : 0;
        if (inOther > right && inOther > left)
        {
            return this with { Label = Fit(text, inOther), LabelX = Other!.Value.From + Gap, IsLabelInOther = true };
        }

        return right >= left ? Beside(Fit(text, right), right, isLeft: false) : Beside(Fit(text, left), left, isLeft: true);

        PlacedMark Beside(string label, double room, bool isLeft) => label.Length == 0
            ? this
            : isLeft
                ? this with { Label = label, LabelX = From - Gap, LabelEndsThere = true, From = From - Gap - room }
                : this with { Label = label, LabelX = To + Gap, To = To + Gap + room };
    }

    // Short labels can hold more wide letters than the average has.
    private static string Fit(string text, double room) => Clip(text, (int)((room - PlotShape.CharacterWidth) / PlotShape.CharacterWidth));

    // A label of a few letters tells nobody anything. Pairs of a surrogate stay together.
    private static string Clip(string text, int length)
    {
        const int Least = 6;
        if (text.Length <= length) return text;
        if (length < Least) return "";
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
