using System.Globalization;
using System.Runtime.InteropServices;
using Briefings.Model.Dates;

namespace Briefings.Suggestions;

/// <summary>A date found in a text.</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="End">After its last.</param>
/// <param name="Date">As EDTF, never finer than the words.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ProseDate(int Start, int End, EdtfDate Date);

/// <summary>
/// Reads the absolute dates of English prose, and all that <see cref="EdtfTextWriter"/> writes. No clock and no guess: "last March" is no date, a bare year is
/// one only behind a word such as "in", and "late 2023" is 2023.
/// </summary>
internal sealed class ProseDates
{
    private static readonly string[] Months = [.. Enumerable.Range(1, 12).Select(EdtfText.MonthName)];
    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];
    private static readonly string[] Parts = ["early ", "mid-", "mid ", "late "];
    private static readonly string[] BeforeYears = ["in", "since", "during", "from", "to", "between", "and", "or", "about", "around", "roughly", "possibly"];

    // They tell what something comes before or after, not when it was.
    private static readonly string[] Bounds = ["before", "after", "by", "until", "till", "than", "to"];

    // Years have twelve digits at most, and the year before 999999999999 BC is one more.
    private const int LongestYear = 13;

    private readonly string _text;
    private int _at;

    private ProseDates(string text) => _text = text;

    /// <summary>The dates of a text in order, none within another.</summary>
    public static List<ProseDate> Find(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('0', '9')) return [];
        var reader = new ProseDates(text.ToString());
        var found = new List<ProseDate>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!reader.IsWordStart(at) || reader.Read(at) is not { } date) continue;
            if (reader.IsWhen(date)) found.Add(date);
            at = date.End - 1;
        }

        return found;
    }

    // What reads furthest is what is meant.
    private ProseDate? Read(int start)
    {
        ProseDate? best = null;
        foreach (var reading in (Func<string?>[])[ReadFrom, ReadPair, ReadSet, ReadOne])
        {
            _at = start;
            if (reading() is not { } written || _at <= (best?.End ?? start) || !IsWordEnd(_at)) continue;
            if (EdtfDate.TryParse(written, out var date, out _)) best = new(start, _at, date);
        }

        return best;
    }

    // "Before March 2024" tells no date, nor does "31 February 2024", and "2024 homes" no year. "To" ends a stretch of time, which is read as a whole.
    private bool IsWhen(ProseDate found)
    {
        if (found.Date.Precision != EdtfPrecision.Interval && IsWordBefore(found.Start, Bounds)) return false;
        if (char.IsLetter(_text[found.Start]) && IsNumberBefore(found.Start)) return false;
        return !IsBareYear(found.Start) || IsWordBefore(found.Start, BeforeYears);
    }

    private string? ReadOne() => ReadUnit(mayBePart: false)?.ToString();

    // Intervals with one end, and those within one unit.
    private string? ReadFrom()
    {
        if (Take("since ")) return ReadOne() is { } first ? first + "/.." : null;
        if (Take("up to ")) return ReadOne() is { } last ? "../" + last : null;
        if (Take("until ")) return ReadOne() is { } end && Take(", start unknown") ? "/" + end : null;
        if (Take("within ")) return ReadOne() is { } whole ? $"{whole}/{whole}" : null;
        return Take("from ") && ReadOne() is { } start && Take(", end unknown") ? start + "/" : null;
    }

    private string? ReadPair()
    {
        Take("from ");
        return ReadEnds(" to ") is var (first, last) ? $"{first}/{last}" : null;
    }

    private (Unit First, Unit Last)? ReadEnds(string between)
    {
        if (ReadUnit(mayBePart: true) is not { } first || !Take(between) || ReadUnit(mayBePart: false) is not { } last) return null;
        return first.CompletedBy(last) is { } whole ? (whole, last) : null;
    }

    private string? ReadSet()
    {
        var members = new List<(Unit? First, Unit? Last)>();
        var isLast = false;
        while (true)
        {
            if (ReadMember() is not { } member) return null;
            members.Add(member);
            if (isLast) break;
            if (Take(", or ") || Take(" or ")) isLast = true;
            else if (Take(", ")) continue;
            else if (members.Count == 1 && member.First != member.Last) break;
            else return null;
        }

        for (var i = members.Count - 2; i >= 0; i--)
        {
            if (members[i] is not ({ IsPart: true } part, _)) continue;
            if (members[i + 1].First is not { } next || part.CompletedBy(next) is not { } whole) return null;
            members[i] = (whole, whole);
        }

        return members[^1].First is { IsPart: true } ? null : $"[{string.Join(',', members.Select(member => member.First == member.Last ? $"{member.First}" : $"{member.First}..{member.Last}"))}]";
    }


    private (Unit? First, Unit? Last)? ReadMember()
    {
        var start = _at;
        if (Take("between ") && ReadEnds(" and ") is var (first, last)) return (first, last);
        _at = start;
        if (ReadUnit(mayBePart: true) is not { } unit) return null;
        if (Take(" or earlier")) return (null, unit);
        return Take(" or later") ? (unit, null) : (unit, unit);
    }

    private Unit? ReadUnit(bool mayBePart)
    {
        var isUncertain = Take("possibly ");
        var isApproximate = Take("about ") || Take("around ") || Take("roughly ");
        var mark = (isUncertain, isApproximate) switch { (true, true) => "%", (true, _) => "?", (_, true) => "~", _ => "" };
        var isPart = Array.Exists(Parts, Take);
        if (ReadBody() is not { } unit) return null;
        if (isPart && unit.Form is not (EdtfForm.Month or EdtfForm.Year or EdtfForm.Decade)) return null;
        return unit.IsPart && !mayBePart ? null : unit with { Mark = mark };
    }

    private Unit? ReadBody()
    {
        var start = _at;
        if (ReadIso() is { } iso) return iso;
        _at = start;
        if (ReadDay() is { } day) return WithTime(day);
        _at = start;
        if (Array.FindIndex(Months, Take) is >= 0 and var month) return ReadMonth(month + 1);
        if (Array.FindIndex(Quarters, Take) is >= 0 and var quarter)
            return Take(" quarter of ") ? ReadYear() is { } year ? new Unit(EdtfForm.Quarter, year, EdtfPart.FirstQuarter + quarter) : null : new(EdtfForm.Quarter, Year: null, EdtfPart.FirstQuarter + quarter);
        if (Array.FindIndex(Seasons, Take) is >= 0 and var season) return new(EdtfForm.Season, ReadYearBehind(), EdtfPart.FirstSeason + season);
        if (Take("the ")) return Number(4) is { } decade and >= 1000 && decade % 10 == 0 && Take("s") ? new Unit(EdtfForm.Decade, decade) : null;
        if (Take("between ")) return ReadYear() is { } from && Take(" and ") && ReadYear() is { } to ? Unit.Between(from, to) : null;
        if (ReadYear() is { } alone) return ReadNotStated(new(EdtfForm.Year, alone));
        _at = start;
        return Number(2) is { } number and >= 1 and <= 31 ? new Unit(EdtfForm.Day, Year: null, Division: 0, (int)number) : null;
    }

    private Unit? ReadIso()
    {
        if (Number(4) is not { } year || year < 1000 || !Take("-") || Number(2) is not { } month || month > 12) return null;
        if (!Take("-")) return new(EdtfForm.Month, year, (int)month);
        return Number(2) is { } day ? new Unit(EdtfForm.Day, year, (int)month, (int)day) : null;
    }

    // "26 March 2024", "26th of March 2024"; without its year where another date gives it.
    private Unit? ReadDay()
    {
        if (Number(2) is not { } day) return null;
        if (Take("st") || Take("nd") || Take("rd") || Take("th")) Take(" of");
        if (!Take(" ") || Array.FindIndex(Months, Take) is not (>= 0 and var month)) return null;
        return new(EdtfForm.Day, ReadYearBehind(), month + 1, (int)day);
    }

    // "March 2024", "March 26, 2024".
    private Unit? ReadMonth(int month)
    {
        var end = _at;
        if (Take(" ") && Number(2) is { } day && Take(", ") && ReadYear() is { } ofDay) return new(EdtfForm.Day, ofDay, month, (int)day);
        _at = end;
        return ReadNotStated(new(EdtfForm.Month, ReadYearBehind(), month));
    }

    private Unit ReadNotStated(Unit unit)
    {
        if (unit.IsPart) return unit;
        if (unit.Form == EdtfForm.Month && Take(", day not stated")) return unit with { Suffix = "-XX" };
        if (unit.Form == EdtfForm.Year && Take(", month not stated")) return unit with { Suffix = "-XX" };
        return unit.Form == EdtfForm.Year && Take(", day and month not stated") ? unit with { Suffix = "-XX-XX" } : unit;
    }

    private Unit WithTime(Unit day)
    {
        var end = _at;
        if (day.IsPart || !Take(", ") || Number(2) is not { } hour || !Take(":") || Number(2) is not { } minute) return Back();
        var second = 0L;
        if (Take(":") && Number(2) is { } seconds) second = seconds;
        var shift = "";
        if (Take(" (UTC)")) shift = "Z";
        else if (Take(" (UTC")) shift = _text.AsSpan(_at).IndexOf(')') is var close and > 0 and <= 6 ? _text[_at..((_at += close + 1) - 1)] : "";
        return day with { Suffix = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}:{second:00}{shift}") };

        Unit Back()
        {
            _at = end;
            return day;
        }
    }

    private long? ReadYearBehind()
    {
        var end = _at;
        if (Take(" ") && ReadYear() is { } year) return year;
        _at = end;
        return null;
    }

    private long? ReadYear()
    {
        var isAd = Take("AD ");
        var start = _at;
        if (Number(LongestYear) is not { } number) return null;
        if (!isAd && Take(" BC")) return 1 - number;
        return isAd || (_at - start == 4 && number >= 1000) ? number : null;
    }

    private long? Number(int most)
    {
        var end = _at;
        while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        if (end == _at || end - _at > most) return null;
        var number = long.Parse(_text.AsSpan(_at..end), CultureInfo.InvariantCulture);
        _at = end;
        return number;
    }

    // A space stands for any white space; the first letter may be a capital where a sentence begins.
    private bool Take(string words)
    {
        var at = _at;
        for (var i = 0; i < words.Length; i++, at++)
        {
            if (at == _text.Length) return false;
            var c = _text[at];
            var isSame = words[i] == ' ' ? char.IsWhiteSpace(c) : c == words[i] || (i == 0 && char.IsAsciiLetterUpper(c) && char.ToLowerInvariant(c) == words[i]);
            if (!isSame) return false;
            while (words[i] == ' ' && at + 1 < _text.Length && char.IsWhiteSpace(_text[at + 1])) at++;
        }

        _at = at;
        return true;
    }

    private bool IsWordStart(int at) => char.IsAsciiLetterOrDigit(_text[at]) && (at == 0 || !(char.IsLetterOrDigit(_text[at - 1]) || _text[at - 1] is '-' or '/' or '.' or ',' or '$' or '£' or '€' or '#' or '_'));

    private bool IsWordEnd(int at)
    {
        if (at == _text.Length) return true;
        if (char.IsLetterOrDigit(_text[at]) || _text[at] is '%' or '_') return false;
        return !(_text[at] is '-' or '/' or '.' or ',' or ':' or '–' && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]));
    }

    private bool IsBareYear(int start)
    {
        var end = start;
        while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        return end - start == 4 && !(end < _text.Length && _text[end] == '-');
    }

    private bool IsNumberBefore(int start) => start > 1 && char.IsWhiteSpace(_text[start - 1]) && char.IsAsciiDigit(_text[start - 2]);

    private bool IsWordBefore(int start, string[] words)
    {
        var end = start;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1])) end--;
        if (end == start) return false;
        var begin = end;
        while (begin > 0 && char.IsLetter(_text[begin - 1])) begin--;
        return words.Contains(_text[begin..end], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A day, month, quarter, season, year or the like, or a part of one: "12" of "12 to 14 March 2024".</summary>
    private sealed record Unit(EdtfForm Form, long? Year, int Division = 0, int Day = 0, string Mark = "", string Suffix = "")
    {
        private string _between = "";

        public bool IsPart => Year is null;

        /// <summary>Ten or a hundred years from a round one, which only a mark tells from any years in between.</summary>
        public static Unit? Between(long from, long to)
        {
            var (zeros, places) = (to - from) switch { 9 => (10, 1), 99 => (100, 2), _ => (0, 0) };
            if (zeros == 0 || (from >= 0 ? from : to) % zeros != 0) return null;
            var digits = EdtfYear(from >= 0 ? from : to);
            return new Unit(places == 1 ? EdtfForm.Decade : EdtfForm.Century, from) { _between = digits[..^places] + new string('X', places) };
        }

        public Unit? CompletedBy(Unit next)
        {
            if (!IsPart) return this;
            if (next.Year is null || next.Form != Form || Suffix.Length > 0) return null;
            return this with { Year = next.Year, Division = Division == 0 ? next.Division : Division };
        }

        public override string ToString() => Form switch
        {
            _ when _between.Length > 0 => _between + Mark,
            EdtfForm.Decade => EdtfYear(Year!.Value)[..^1] + "X" + Mark,
            EdtfForm.Year => EdtfYear(Year!.Value) + Suffix + Mark,
            EdtfForm.Day => string.Create(CultureInfo.InvariantCulture, $"{EdtfYear(Year!.Value)}-{Division:00}-{Day:00}{Suffix}{Mark}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{EdtfYear(Year!.Value)}-{Division:00}{Suffix}{Mark}"),
        };

        private static string EdtfYear(long year) =>
            year is > 9999 or < -9999 ? string.Create(CultureInfo.InvariantCulture, $"Y{year}") : year.ToString("0000", CultureInfo.InvariantCulture);
    }
}
