using System.Globalization;

namespace Briefings.Model.Dates;

/// <summary>Puts a lag into plain English.</summary>
internal static class LagText
{
    private const int MonthsFromDay = 60;
    private const int YearsAfterMonth = 120;

    private enum Unit
    {
        Day,
        Month,
        Year,
    }

    /// <summary>Null when the spans say nothing. A missing span is no limit.</summary>
    /// <param name="least">The shortest time that fits.</param>
    /// <param name="most">The longest time that fits.</param>
    /// <param name="isApproximate">Whether to say "about".</param>
    /// <param name="isClipped">Whether the least is 0 only because the two dates are taken to follow one another.</param>
    public static string? Write(LagSpan? least, LagSpan? most, bool isApproximate, bool isClipped)
    {
        var about = isApproximate ? "about " : "";
        return (least, most) switch
        {
            ({ Days: < 0 } l, { Days: < 0 } m) => Before(m.Reversed, l.Reversed, about),
            (null, { Days: < 0 } m) => $"{AtLeast(m.Reversed, about)} before",
            ({ Days: < 0 } l, { Days: 0 }) => $"from {about}{Count(l.Reversed)} before to the same day",
            ({ Days: < 0 } l, { } m) => $"from {about}{Count(l.Reversed)} before to {about}{Count(m)} after",
            ({ Days: 0 }, { Days: 0 }) when isClipped => $"{about}within a day",
            ({ } l, { } m) => After(l, m, about),
            (null, { } m) => AtMost(m, about),
            ({ Days: > 0 } l, null) => AtLeast(l, about),
            _ => null,
        };
    }

    private static string After(LagSpan least, LagSpan most, string about) => (least.Days, most.Days, about) switch
    {
        (0, 0, _) => $"{about}the same day",
        (1, 1, "") => "the next day",
        (0, 1, "") => "the same day or the next",
        _ => about + Range(least, most),
    };

    private static string Before(LagSpan least, LagSpan most, string about) =>
        (least.Days, most.Days, about) is (1, 1, "") ? "the day before" : $"{about}{Range(least, most)} before";

    private static string Range(LagSpan least, LagSpan most)
    {
        var unit = UnitOf(most);
        var (low, high) = (Nearest(least, unit), Nearest(most, unit));
        return low == high ? Count(most) : $"{Number(low)} to {Number(high)} {Name(unit, high)}";
    }

    private static string AtLeast(LagSpan span, string about)
    {
        var unit = UnitOf(span);
        var count = unit switch { Unit.Day => span.Days, Unit.Month => span.WholeMonths, _ => span.WholeMonths / 12 };
        return $"at least {about}{Number(count)} {Name(unit, count)}";
    }

    private static string AtMost(LagSpan span, string about)
    {
        if (span.Days == 0) return $"{about}the same day or earlier";
        var unit = UnitOf(span);
        var count = unit switch { Unit.Day => span.Days, Unit.Month => span.MonthsRoundedUp, _ => (span.MonthsRoundedUp + 11) / 12 };
        return $"at most {about}{Number(count)} {Name(unit, count)}";
    }

    private static string Count(LagSpan span)
    {
        var unit = UnitOf(span);
        var count = Nearest(span, unit);
        return $"{Number(count)} {Name(unit, count)}";
    }

    private static long Nearest(LagSpan span, Unit unit) => unit switch
    {
        Unit.Day => span.Days,
        Unit.Month => span.NearestMonths,
        _ => (span.NearestMonths + 6) / 12,
    };

    private static Unit UnitOf(LagSpan span)
    {
        if (span.Days < MonthsFromDay) return Unit.Day;
        return span.NearestMonths <= YearsAfterMonth ? Unit.Month : Unit.Year;
    }

    private static string Name(Unit unit, long count) => (unit, count) switch
    {
        (Unit.Day, 1) => "day",
        (Unit.Day, _) => "days",
        (Unit.Month, 1) => "month",
        (Unit.Month, _) => "months",
        (_, 1) => "year",
        _ => "years",
    };

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
