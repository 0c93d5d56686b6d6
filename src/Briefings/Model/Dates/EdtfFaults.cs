using System.Globalization;

namespace Briefings.Model.Dates;

/// <summary>Every way in which a text can fail to be a date, in words that an editor can act on.</summary>
internal static class EdtfFaults
{
    private const string LevelTwo = "is EDTF level 2, which is not read here";
    private const string Shapes = "write a year, month or day, as in 2021, 2021-08 or 2024-03-26";
    private const int LongestQuote = 60;

    public static EdtfFault AllOfASet =>
        Value(0, $"\"all of a set\" {LevelTwo}", "write one event for each date, or an interval such as 2021-03/2021-08");

    public static EdtfFault Empty => Value(0, "the date is empty", "write a date, or leave the key out if none is known");

    public static EdtfError Explain(string text, EdtfFault fault)
    {
        var quote = Quote(text);
        if (fault.Kind == EdtfFaultKind.Value) return new($"{quote}: {fault.Reason}", fault.Remedy, fault.Position);
        if (EdtfNotations.FindMarkInside(text, fault.Position) is { } marked)
            return new($"{quote}: a mark on a part of a date {LevelTwo}", marked, fault.Position);
        if (EdtfNotations.FindRemedy(text) is { } remedy) return new($"{quote} is not EDTF", remedy, fault.Position);
        return new(fault.Reason.Length == 0 ? $"{quote} is not EDTF" : $"{quote}: {fault.Reason}", fault.Remedy, fault.Position);
    }

    public static EdtfFault NotADate(int at) => new(at, EdtfFaultKind.Form, "", Shapes);

    public static EdtfFault TooLong(int at) => Value(at, "this is too long for a date", "write one date, interval or set");

    public static EdtfFault SecondSlash(int at) =>
        new(at, EdtfFaultKind.Form, "an interval has one \"/\", between its start and its end", "write start/end, as in 2021-03/2021-08");

    public static EdtfFault NoSideKnown(int at) =>
        Value(at, "neither start nor end is known, so this says nothing", "write the side that is known, or leave the key out");

    public static EdtfFault EndBeforeStart(int at, string turned) =>
        Value(at, "this ends before it starts", $"write {turned}, or correct one of the two");

    public static EdtfFault SetNotClosed(int at) => Value(at, "the \"[\" is not closed", "end the set with \"]\"");

    public static EdtfFault TooManyMembers(int most) =>
        Value(0, $"the set has more than {most} members", "write ranges (a..b) for dates that follow one another");

    public static EdtfFault MissingMember(int at) =>
        Value(at, "a date is missing in the set", "write dates with one comma between them, as in [2021-07,2021-08]");

    public static EdtfFault DotsAlone(int at) =>
        Value(at, "\"..\" alone says nothing", "write ..date for a date or earlier, date.. for a date or later");

    public static EdtfFault EarlierNotFirst(int at) =>
        Value(at, "\"or earlier\" belongs at the start of a set", "put the member that begins with \"..\" first");

    public static EdtfFault LaterNotLast(int at) =>
        Value(at, "\"or later\" belongs at the end of a set", "put the member that ends with \"..\" last");

    public static EdtfFault AfterSet(int at) =>
        Value(at, "something follows the \"]\" of the set",
            "end with \"]\"; a set takes no mark of doubt, for it says already that nobody knows which");

    public static EdtfFault MarkInSet(int at) =>
        Value(at, "a mark of doubt inside a set", "leave it out: a set says already that nobody knows which date it is");

    public static EdtfFault TwoMarks(string text, int from, int last) =>
        Value(last, "two marks of doubt", $"write {text[from..last].TrimEnd('?', '~', '%')}%, which is uncertain and approximate at once");

    public static EdtfFault AfterYear(string text, int from, int at)
    {
        if (char.IsAsciiDigit(text[at]))
            return new(at, EdtfFaultKind.Form, "a year has four digits", $"put Y before a year of more than four digits, or {Shapes}");
        return text[at] == 'S' ? SignificantDigits(text, from, at) : NotADate(at);
    }

    public static EdtfFault ExponentOrSignificantDigits(char letter, int at) =>
        Value(at, $"{(letter == 'E' ? "an exponent" : "a number of significant digits")} {LevelTwo}",
            "write the year in digits, as in Y-170000000");

    public static EdtfFault InLongYear(int at) =>
        Value(at, "after Y stand the digits of a year and nothing else", "write Y170000002, or leave out Y for a year of four digits");

    public static EdtfFault YearTooLong(int at, int digits) => Value(at, $"the year has more than {digits} digits", "correct the year");

    public static EdtfFault ShortLongYear(int at, long year, bool isNegative, bool hasDigits) => hasDigits && year is > 0 and <= 9_999
        ? Value(at, "Y is for years of more than four digits", Invariant($"write {(isNegative ? "-" : "")}{year:0000}"))
        : Value(at, "after Y stands a year of more than four digits, without leading zeros",
            "write Y170000002, or a year of four digits without Y");

    public static EdtfFault ShortYear(string text, int from, int at)
    {
        var digits = text[from..at];
        var isCut = IsAlone(text) && digits.Length is 2 or 3 && digits.All(char.IsAsciiDigit);
        var span = digits.Length == 2 ? "hundred" : "ten";
        return new(at, EdtfFaultKind.Form, "a year has four digits",
            isCut ? $"write {digits.PadRight(4, 'X')} for the {span} years, or the year in full" : Shapes);
    }

    public static EdtfFault UnspecifiedInYear(int at) =>
        Value(at, "only the last digit of a year, or the last two, can be X", "write 202X for ten years, 20XX for a hundred");

    public static EdtfFault NegativeZero(int at) => Value(at, "year 0 has no sign", "write 0000, which is 1 BC");

    public static EdtfFault UnspecifiedInside(string text, int from, int keep, int at) =>
        Value(at, $"a known part after an unspecified one {LevelTwo}",
            IsAlone(text) ? $"write {text[from..keep]}" : "write only the parts that are known");

    public static EdtfFault HalfUnspecified(string text, int from, int at) =>
        Value(at, $"a month or day with one unspecified digit {LevelTwo}",
            IsAlone(text) ? $"write {text[from..at]}XX" : "write only the parts that are known");

    public static EdtfFault UnspecifiedInRange(string text, int from, int at, EdtfPlace place)
    {
        var known = text.IndexOf('X', from);
        var year = text[from..known];
        if (text[known - 1] == '-')
            return Value(at, $"an unspecified part inside {Name(place)} {LevelTwo}", $"leave it out: write {text[from..(known - 1)]}");
        return place == EdtfPlace.Set && text[from] != '-'
            ? Value(at, $"an unspecified year inside a set {LevelTwo}", $"write {year.PadRight(4, '0')}..{year.PadRight(4, '9')}")
            : Value(at, $"an unspecified year inside {Name(place)} {LevelTwo}",
                "write the year, or leave the side empty if it is not known");
    }

    public static EdtfFault NoSuchMonth(string text, int from, int at, int to, int month)
    {
        if (at + 2 < to && text[at + 2] != '-') return NotADate(at);
        var year = text[from..(at - 1)];
        if (at + 2 == to)
        {
            if (month is >= 25 and <= 32)
                return Value(at, $"a season of one hemisphere {LevelTwo}", $"write the months, or a quarter: {year}-33 to {year}-36");
            if (month is >= 37 and <= 41) return DivisionInMonths(text, at, year, month);
            if (month == 0) return Value(at, "there is no month 00", $"write {year} if the month is not known");
        }
        return Value(at, Invariant($"there is no month {month:00}"), DayBeforeMonth(text, at, to, year, month) is { } swapped
            ? $"write {swapped} if that is meant"
            : "write a month from 01 to 12, or 33 to 36 for a quarter");
    }

    public static EdtfFault AfterDivision(string text, int from, int at) => text[at] == '-'
        ? Value(at, "a quarter or season has no days", $"write {text[from..at]}, or year, month and day")
        : NotADate(at);

    public static EdtfFault NoSuchDay(string text, int from, int at, int day, long year, int month)
    {
        var known = text[from..(at - 1)];
        var reason = day is < 1 or > 31
            ? Invariant($"there is no day {day:00}")
            : Invariant($"{EdtfText.MonthName(month)} {known[..^3]} has {CalendarDay.DaysInMonth(year, month)} days");
        return Value(at, reason, $"correct the day, or write {known} if it is not known");
    }

    public static EdtfFault TimeInRange(int at, EdtfPlace place) =>
        Value(at, $"a time of day inside {Name(place)}", "write days without times there");

    public static EdtfFault MarkAfterTime(int at) => Value(at, "a mark of doubt after a time of day", "leave the time out, or the mark");

    public static EdtfFault TimeForm(int at) =>
        new(at, EdtfFaultKind.Form, "a time of day is hours, minutes and seconds", "write it as in 2024-03-26T09:00:00+13:00");

    public static EdtfFault NoSuchHour(int at, int hour) =>
        Value(at, $"there is no hour {hour}", hour == 24 ? "write 00:00:00 of the next day" : "write an hour from 00 to 23");

    public static EdtfFault NoSuchMinute(int at, int minute) => Value(at, $"there is no minute {minute}", "write a minute from 00 to 59");

    public static EdtfFault NoSuchSecond(int at, int second) => second == 60
        ? Value(at, "leap seconds are not read", "write second 59")
        : Value(at, $"there is no second {second}", "write a second from 00 to 59");

    public static EdtfFault FractionOfSecond(int at) => Value(at, "EDTF has no fractions of a second", "leave them out");

    public static EdtfFault ShiftForm(int at) =>
        new(at, EdtfFaultKind.Form, "after the time stands Z, a shift from UTC, or nothing", "write it as in 2024-03-26T09:00:00+13:00");

    public static EdtfFault NoSuchShift(int at) =>
        Value(at, "no clock is shifted so far from UTC", "write a shift such as +13:00, -05:00 or Z");

    public static EdtfFault NegativeZeroShift(int at) => Value(at, "a shift of nothing has no minus sign (ISO 8601-1)", "write Z");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static EdtfFault Value(int at, string reason, string remedy) => new(at, EdtfFaultKind.Value, reason, remedy);

    private static EdtfFault SignificantDigits(string text, int from, int at)
    {
        var isYear = IsAlone(text) && text.Length == at + 2 && text[at + 1] is '2' or '3';
        if (!isYear) return Value(at, $"a number of significant digits {LevelTwo}", "write 195X or 19XX");
        var known = text[from..(at - ('4' - text[at + 1]))];
        return Value(at, $"a number of significant digits {LevelTwo}", $"write {known.PadRight(at - from, 'X')}");
    }

    // ISO 8601-2: 37 to 39 are thirds of a year, 40 and 41 halves. A date somewhere in those months is one of a set.
    private static EdtfFault DivisionInMonths(string text, int at, string year, int division)
    {
        var (first, length) = division < 40 ? ((division - 37) * 4 + 1, 4) : ((division - 40) * 6 + 1, 6);
        return Value(at, $"a {(length == 4 ? "third" : "half")} of a year {LevelTwo}", IsAlone(text)
            ? Invariant($"write [{year}-{first:00}..{year}-{first + length - 1:00}]")
            : "write months or quarters");
    }

    private static string? DayBeforeMonth(string text, int at, int to, string year, int day)
    {
        if (!IsAlone(text) || to - at != 5) return null;
        if (!int.TryParse(text.AsSpan(at + 3), NumberStyles.None, CultureInfo.InvariantCulture, out var month)) return null;
        if (month is not (>= 1 and <= 12)) return null;
        var candidate = Invariant($"{year}-{month:00}-{day:00}");
        return EdtfNotations.IsDate(candidate) ? candidate : null;
    }

    private static bool IsAlone(string text) => text.AsSpan().IndexOfAny('/', '[') < 0;

    private static string Name(EdtfPlace place) => place == EdtfPlace.Set ? "a set" : "an interval";

    // A message goes to a console and a log: hostile or endless text must not.
    private static string Quote(string text)
    {
        var cut = text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote), "…") : text;
        if (cut.Length == 0) return "\"\"";
        return cut.Any(char.IsControl) ? string.Concat(cut.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : cut;
    }
}
