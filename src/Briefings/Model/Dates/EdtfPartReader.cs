namespace Briefings.Model.Dates;

internal enum EdtfPlace
{
    Alone,
    Interval,
    Set,
}

/// <summary>Reads one date between two offsets of a text: year, month, day, time, unspecified digits and the mark at the end.</summary>
internal ref struct EdtfPartReader(string text, int from, int to, EdtfPlace place)
{
    private const int MaxYearDigits = 12;
    private const int MaxOffsetMinutes = 18 * 60;
    private const int Unspecified = -1;
    private int _to = to;
    private EdtfMark _mark;

    /// <summary>The time of day, after a date-time was read.</summary>
    public EdtfTime? Time { get; private set; }

    /// <summary>Why <see cref="TryRead"/> gave false.</summary>
    public EdtfFault Fault { get; private set; }

    public bool TryRead(out EdtfPart part)
    {
        part = default;
        if (!TryReadMark()) return false;
        if (text[from] == 'Y') return TryReadLongYear(out part);
        var isNegative = text[from] == '-';
        var at = isNegative ? from + 1 : from;
        if (!TryReadYear(at, isNegative, out var year, out var unspecifiedDigits)) return false;
        at += 4;
        if (at == _to)
        {
            part = Make(unspecifiedDigits switch { 0 => EdtfForm.Year, 1 => EdtfForm.Decade, _ => EdtfForm.Century }, year);
            return unspecifiedDigits == 0 || MayBeUnspecified(at - 1);
        }
        if (text[at] != '-') return Fail(EdtfFaults.AfterYear(text, from, at));
        if (unspecifiedDigits > 0) return Fail(EdtfFaults.UnspecifiedInside(text, from, at, at));
        return TryReadMonth(at + 1, year, out part);
    }

    private bool TryReadMark()
    {
        _mark = MarkOf(text[_to - 1]);
        if (_mark == EdtfMark.None) return true;
        _to--;
        if (place == EdtfPlace.Set) return Fail(EdtfFaults.MarkInSet(_to));
        if (_to == from) return Fail(EdtfFaults.NotADate(from));
        return MarkOf(text[_to - 1]) == EdtfMark.None || Fail(EdtfFaults.TwoMarks(text, from, _to));
    }

    private bool TryReadLongYear(out EdtfPart part)
    {
        part = default;
        var isNegative = from + 1 < _to && text[from + 1] == '-';
        var first = isNegative ? from + 2 : from + 1;
        var year = 0L;
        for (var i = first; i < _to; i++)
        {
            if (text[i] is 'E' or 'S') return Fail(EdtfFaults.ExponentOrSignificantDigits(text[i], i));
            if (!char.IsAsciiDigit(text[i])) return Fail(EdtfFaults.InLongYear(i));
            if (i - first == MaxYearDigits) return Fail(EdtfFaults.YearTooLong(i, MaxYearDigits));
            year = year * 10 + (text[i] - '0');
        }
        if (year <= 9_999 || text[first] == '0') return Fail(EdtfFaults.ShortLongYear(from, year, isNegative, hasDigits: first < _to));
        part = Make(EdtfForm.Year, isNegative ? -year : year);
        return true;
    }

    /// <summary>Four digits, of which the last two may be X. The year given is the earliest that fits.</summary>
    private bool TryReadYear(int at, bool isNegative, out long year, out int unspecifiedDigits)
    {
        year = 0;
        unspecifiedDigits = 0;
        for (var i = at; i < at + 4; i++)
        {
            if (i >= _to) return Fail(EdtfFaults.ShortYear(text, from, i));
            var c = text[i];
            if (c != 'X' && !char.IsAsciiDigit(c)) return Fail(EdtfFaults.NotADate(i));
            if (c == 'X') unspecifiedDigits++;
            else if (unspecifiedDigits > 0) return Fail(EdtfFaults.UnspecifiedInYear(i));
            year = year * 10 + (c == 'X' ? 0 : c - '0');
        }
        if (unspecifiedDigits > 2) return Fail(EdtfFaults.UnspecifiedInYear(at + 4 - unspecifiedDigits));
        if (!isNegative) return true;
        if (year == 0 && unspecifiedDigits == 0) return Fail(EdtfFaults.NegativeZero(from));
        var width = unspecifiedDigits switch { 0 => 1, 1 => 10, _ => 100 };
        year = -(year + width - 1);
        return true;
    }

    private bool TryReadMonth(int at, long year, out EdtfPart part)
    {
        part = default;
        if (!TryReadPair(at, out var month)) return false;
        var next = at + 2;
        if (month != Unspecified && month is not (>= 1 and <= 12))
            return TryReadDivision(at, year, month, out part);
        if (next == _to)
        {
            part = month == Unspecified ? Make(EdtfForm.MonthNotStated, year) : Make(EdtfForm.Month, year, month);
            return month != Unspecified || MayBeUnspecified(at);
        }
        if (text[next] != '-') return Fail(EdtfFaults.NotADate(next));
        return TryReadDay(next + 1, year, month, out part);
    }

    private bool TryReadDivision(int at, long year, int division, out EdtfPart part)
    {
        part = default;
        var form = division switch
        {
            >= EdtfPart.FirstSeason and <= EdtfPart.LastSeason => EdtfForm.Season,
            >= EdtfPart.FirstQuarter and <= EdtfPart.LastQuarter => EdtfForm.Quarter,
            _ => EdtfForm.Unknown,
        };
        if (form == EdtfForm.Unknown) return Fail(EdtfFaults.NoSuchMonth(text, from, at, _to, division));
        if (at + 2 != _to) return Fail(EdtfFaults.AfterDivision(text, from, at + 2));
        part = Make(form, year, division);
        return true;
    }

    private bool TryReadDay(int at, long year, int month, out EdtfPart part)
    {
        part = default;
        if (!TryReadPair(at, out var day)) return false;
        if (month == Unspecified && day != Unspecified) return Fail(EdtfFaults.UnspecifiedInside(text, from, at - 1, at));
        var next = at + 2;
        if (next < _to)
        {
            if (text[next] != 'T' || day == Unspecified) return Fail(EdtfFaults.NotADate(next));
            if (place != EdtfPlace.Alone) return Fail(EdtfFaults.TimeInRange(next, place));
            if (_mark != EdtfMark.None) return Fail(EdtfFaults.MarkAfterTime(_to));
        }
        if (day == Unspecified)
        {
            part = month == Unspecified ? Make(EdtfForm.MonthAndDayNotStated, year) : Make(EdtfForm.DayNotStated, year, month);
            return MayBeUnspecified(at);
        }
        if (day < 1 || day > CalendarDay.DaysInMonth(year, month)) return Fail(EdtfFaults.NoSuchDay(text, from, at, day, year, month));
        part = Make(EdtfForm.Day, year, month, day);
        return next == _to || TryReadTime(next + 1);
    }

    // ISO 8601-1 complete representations, extended format: hh:mm:ss, then nothing, Z, ±hh or ±hh:mm.
    private bool TryReadTime(int at)
    {
        if (at + 8 > _to || text[at + 2] != ':' || text[at + 5] != ':'
            || !TryReadDigits(at, out var hour) || !TryReadDigits(at + 3, out var minute) || !TryReadDigits(at + 6, out var second))
            return Fail(EdtfFaults.TimeForm(at));
        if (hour > 23) return Fail(EdtfFaults.NoSuchHour(at, hour));
        if (minute > 59) return Fail(EdtfFaults.NoSuchMinute(at + 3, minute));
        if (second > 59) return Fail(EdtfFaults.NoSuchSecond(at + 6, second));
        if (!TryReadShift(at + 8, out var shift)) return false;
        Time = new((byte)hour, (byte)minute, (byte)second, shift);
        return true;
    }

    private bool TryReadShift(int at, out short? minutes)
    {
        minutes = null;
        var length = _to - at;
        if (length == 0) return true;
        if (length == 1 && text[at] == 'Z')
        {
            minutes = 0;
            return true;
        }
        var rest = 0;
        var isWellFormed = text[at] is '+' or '-' && length is 3 or 6;
        if (!isWellFormed || !TryReadDigits(at + 1, out var hours)
            || (length == 6 && (text[at + 3] != ':' || !TryReadDigits(at + 4, out rest))))
            return Fail(text[at] == '.' ? EdtfFaults.FractionOfSecond(at) : EdtfFaults.ShiftForm(at));
        var total = hours * 60 + rest;
        if (rest > 59 || total > MaxOffsetMinutes) return Fail(EdtfFaults.NoSuchShift(at));
        if (text[at] == '-' && total == 0) return Fail(EdtfFaults.NegativeZeroShift(at));
        minutes = (short)(text[at] == '-' ? -total : total);
        return true;
    }

    /// <summary>Two digits, or XX.</summary>
    private bool TryReadPair(int at, out int value)
    {
        value = Unspecified;
        if (at + 2 > _to) return Fail(EdtfFaults.NotADate(at));
        if (text[at] == 'X' && text[at + 1] == 'X') return true;
        if (TryReadDigits(at, out value)) return true;
        var isHalfUnspecified = (text[at] == 'X' || text[at + 1] == 'X')
            && (char.IsAsciiDigit(text[at]) || char.IsAsciiDigit(text[at + 1]));
        return Fail(isHalfUnspecified ? EdtfFaults.HalfUnspecified(text, from, at) : EdtfFaults.NotADate(at));
    }

    private readonly bool TryReadDigits(int at, out int value)
    {
        value = 0;
        if (!char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at + 1])) return false;
        value = (text[at] - '0') * 10 + (text[at + 1] - '0');
        return true;
    }

    private bool MayBeUnspecified(int at) => place == EdtfPlace.Alone || Fail(EdtfFaults.UnspecifiedInRange(text, from, at, place));

    private readonly EdtfPart Make(EdtfForm form, long year, int division = 0, int day = 0) =>
        new(form, _mark, (byte)division, (byte)day, year);

    private static EdtfMark MarkOf(char c) => c switch
    {
        '?' => EdtfMark.Uncertain,
        '~' => EdtfMark.Approximate,
        '%' => EdtfMark.Uncertain | EdtfMark.Approximate,
        _ => EdtfMark.None,
    };

    private bool Fail(EdtfFault fault)
    {
        Fault = fault;
        return false;
    }
}
