namespace Briefings.Model.Dates;

/// <summary>How long it took from one date to another: as exactly as the two are known, and no more.</summary>
public sealed class Lag
{
    private Lag(long? minDays, long? maxDays, bool isApproximate, string text)
    {
        MinDays = minDays;
        MaxDays = maxDays;
        IsApproximate = isApproximate;
        Text = text;
    }

    /// <summary>The least number of days that fits; negative when the second date may come first, null when nothing limits it.</summary>
    public long? MinDays { get; }

    /// <summary>The greatest number of days that fits; negative when the second date surely comes first, null when unlimited.</summary>
    public long? MaxDays { get; }

    /// <summary>Whether the second date surely comes before the first.</summary>
    public bool IsNegative => MaxDays < 0;

    /// <summary>Whether one of the dates is marked as uncertain or approximate; the numbers are those of the dates as written.</summary>
    public bool IsApproximate { get; }

    /// <summary>
    /// Plain English: "27 to 39 months", "3 days before". Ranges are rounded to the nearest day (under 60 days), calendar month (up to ten
    /// years) or year; "at least" is rounded down and "at most" up, so that both stay true.
    /// </summary>
    public string Text { get; }

    /// <summary>
    /// The time from one date to another, or null when the two are too little known to say anything. Days are counted as written; between two
    /// times with known shifts, on the first one's clock.
    /// </summary>
    /// <param name="from">The earlier date, as far as is known.</param>
    /// <param name="to">The later one.</param>
    /// <param name="inOrder">
    /// Whether <paramref name="to"/> answers <paramref name="from"/>, so that where the two overlap it is read as not before it:
    /// the least is then 0 days. It never turns a date that is surely earlier into a later one.
    /// </param>
    public static Lag? Between(EdtfDate from, EdtfDate to, bool inOrder = true)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var shift = DaysToShift(from.Time, to.Time);
        var least = LagSpan.Between(from.Latest.Day, to.Earliest.Day?.AddDays(shift));
        var most = LagSpan.Between(from.Earliest.Day, to.Latest.Day?.AddDays(shift));
        var isClipped = inOrder && least is { Days: < 0 } && most is { Days: >= 0 };
        if (isClipped) least = LagSpan.None;
        var isApproximate = IsDoubtful(from) || IsDoubtful(to);
        var text = LagText.Write(least, most, isApproximate, isClipped);
        return text is null ? null : new(least?.Days, most?.Days, isApproximate, text);
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    private static bool IsDoubtful(EdtfDate date) => date.IsUncertain || date.IsApproximate;

    // Nine in the morning of the 26th in Wellington is the 25th in London: days are counted on the first date's clock.
    private static int DaysToShift(EdtfTime? from, EdtfTime? to)
    {
        if (from?.OffsetMinutes is not { } fromOffset || to?.OffsetMinutes is not { } toOffset) return 0;
        var minutes = to.Value.SecondOfDay / 60 - toOffset + fromOffset;
        return (int)Math.Floor(minutes / 1440.0);
    }
}
