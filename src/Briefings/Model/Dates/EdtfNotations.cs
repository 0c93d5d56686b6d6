using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefings.Model.Dates;

/// <summary>
/// Recognises dates that people write in other ways, to say how EDTF writes them. Whatever is suggested was read back first.
/// Runs only after a refusal, and only on short texts.
/// </summary>
internal static class EdtfNotations
{
    private const int LongestText = 64;
    private static readonly string[] RangeWords = [" to ", " until ", " - ", " – ", "–", "—", "/"];
    private static readonly string[] OngoingWords = ["open", "now", "present", "ongoing", "today"];
    private static readonly string[] CircaWords = ["c", "ca", "circa", "about", "around", "approximately"];
    private static readonly string[] Fillers = ["st", "nd", "rd", "th", "of", "the"];

    // What the tokens of a text leave out must not matter; marks, brackets and unspecified digits do.
    private static readonly SearchValues<char> NotLeftOut = SearchValues.Create("?~%[]{}X");

    public static bool IsDate(string text) => new EdtfReader(text).Read() is not null;

    /// <summary>The remedy for a mark of doubt that stands elsewhere than at the end (level 2), or null.</summary>
    public static string? FindMarkInside(string text, int at)
    {
        if (text.Length > LongestText || at >= text.Length || text[at] is not ('?' or '~' or '%')) return null;
        var sides = text.Split('/');
        for (var i = 0; i < sides.Length; i++)
            sides[i] = MoveMarksToEnd(sides[i]);
        var candidate = string.Join('/', sides);
        return IsDate(candidate) ? $"put it at the end, where it goes for the whole date: {candidate}" : null;
    }

    /// <summary>"write 2024-03-26" for a date in another notation, or null.</summary>
    public static string? FindRemedy(string text)
    {
        if (text.Length > LongestText) return null;
        var tokens = Split(text);
        return tokens switch
        {
            [{ Length: <= 2 } a, { Length: <= 2 } b, { Length: 4 } y] when IsNumber(a) && IsNumber(b) && IsNumber(y) =>
                DayAndMonth(a, b, y),
            [{ Length: 4 } y, "s"] when y.EndsWith("00", StringComparison.Ordinal) =>
                $"write {y[..3]}X for the ten years, {y[..2]}XX for the hundred",
            _ => Find(text, tokens) is { } found ? $"write {found}" : null,
        };
    }

    private static string? Find(string text, List<string> tokens)
    {
        var retyped = Retype(text);
        if (IsDate(retyped)) return retyped;
        if (text.AsSpan().IndexOfAny(',', '.') >= 0 && IsDate($"[{text}]")) return $"[{text}]";
        if (FromTokens(text, tokens) is { } date && IsDate(date)) return date;
        if (tokens.Count > 1 && CircaWords.Contains(tokens[0], StringComparer.OrdinalIgnoreCase)) return FindCirca(text, tokens[0]);
        return FindRange(text);
    }

    private static string? FindCirca(string text, string word)
    {
        var rest = text[(text.IndexOf(word, StringComparison.Ordinal) + word.Length)..].TrimStart('.', ' ');
        var date = IsDate(rest) ? rest : Find(rest, Split(rest));
        return date is not null && IsDate(date + "~") ? date + "~" : null;
    }

    private static string? FindRange(string text)
    {
        foreach (var word in RangeWords)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at <= 0) continue;
            var start = text[..at].Trim();
            var end = text[(at + word.Length)..].Trim();
            var candidate = $"{FindSide(start)}/{FindSide(end)}";
            if (IsDate(candidate)) return candidate;
        }
        return null;
    }

    private static string FindSide(string text)
    {
        if (IsOngoing(text)) return "..";
        return IsDate(text) ? text : FromTokens(text, Split(text)) ?? text;
    }

    private static string? FromTokens(string text, List<string> tokens) => text.AsSpan().IndexOfAny(NotLeftOut) >= 0 ? null : tokens switch
    {
        [{ Length: 8 } d] when IsNumber(d) => $"{d[..4]}-{d[4..6]}-{d[6..]}",
        [{ Length: 6 } d] when IsNumber(d) => $"{d[..4]}-{d[4..]}",
        [{ Length: 4 } y, { Length: <= 2 } m, { Length: <= 2 } d] when IsNumber(m) && IsNumber(d) => $"{y}-{Pad(m)}-{Pad(d)}",
        [{ Length: 4 } y, { Length: <= 2 } m] when IsMonth(m) => $"{y}-{Pad(m)}",
        [{ Length: <= 2 } m, { Length: 4 } y] when IsMonth(m) => $"{y}-{Pad(m)}",
        [{ Length: 4 } a, { Length: 4 } b] when IsNumber(a) && IsNumber(b) && text[4] == '-' => $"{a}/{b}",
        [{ Length: 4 } a, { Length: 2 } b] when IsNumber(a) && IsNumber(b) && text[4] == '/' => $"{a}/{a[..2]}{b}",
        [{ Length: 4 } y, var word] when IsNumber(y) && IsOngoing(word) => $"{y}/..",
        [{ Length: 4 } y, "s"] when IsNumber(y) && y[3] == '0' => $"{y[..3]}X",
        [{ Length: 4 } y, "Q" or "q", var q] when Quarter(q) is { } division => $"{y}-{division}",
        ["Q" or "q", var q, { Length: 4 } y] when Quarter(q) is { } division => $"{y}-{division}",
        [{ Length: <= 2 } d, var name, { Length: 4 } y] when MonthNumber(name) is { } m => $"{y}-{m}-{Pad(d)}",
        [var name, { Length: <= 2 } d, { Length: 4 } y] when MonthNumber(name) is { } m => $"{y}-{m}-{Pad(d)}",
        [{ Length: 4 } y, var name, { Length: <= 2 } d] when MonthNumber(name) is { } m => $"{y}-{m}-{Pad(d)}",
        [var name, { Length: 4 } y] when MonthNumber(name) is { } m => $"{y}-{m}",
        [{ Length: 4 } y, var name] when MonthNumber(name) is { } m => $"{y}-{m}",
        _ => null,
    };

    private static string DayAndMonth(string a, string b, string year)
    {
        var dayFirst = $"{year}-{Pad(b)}-{Pad(a)}";
        var monthFirst = $"{year}-{Pad(a)}-{Pad(b)}";
        var isSame = string.Equals(dayFirst, monthFirst, StringComparison.Ordinal);
        return (IsDate(dayFirst) && IsMonth(b), IsDate(monthFirst) && IsMonth(a) && !isSame) switch
        {
            (true, true) => $"write {dayFirst} if the day comes first, {monthFirst} if the month does",
            (true, false) => $"write {dayFirst}",
            (false, true) => $"write {monthFirst}",
            _ => "write year-month-day, for a day that exists",
        };
    }

    /// <summary>Mends what differs by typing only: spaces, dashes, letter case, words for open and unknown, seconds left out.</summary>
    private static string Retype(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > 11 && trimmed[10] == ' ' && char.IsAsciiDigit(trimmed[9])) trimmed = $"{trimmed[..10]}T{trimmed[11..]}";
        var sides = string.Concat(trimmed.Where(c => !char.IsWhiteSpace(c))).Split('/');
        for (var i = 0; i < sides.Length; i++)
        {
            if (IsOngoing(sides[i])) sides[i] = "..";
            else if (string.Equals(sides[i], "unknown", StringComparison.OrdinalIgnoreCase)) sides[i] = "";
        }
        var joined = new StringBuilder(string.Join('/', sides))
            .Replace("?~", "%").Replace("~?", "%")
            .Replace('x', 'X').Replace('u', 'X').Replace('t', 'T').Replace('z', 'Z').Replace('y', 'Y')
            .Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2212', '-').ToString();
        var time = joined.IndexOf('T', StringComparison.Ordinal);
        var lacksSeconds = time > 0 && joined.Length >= time + 6 && joined[time + 3] == ':'
            && (joined.Length == time + 6 || joined[time + 6] != ':');
        return lacksSeconds ? joined.Insert(time + 6, ":00") : joined;
    }

    private static string MoveMarksToEnd(string side)
    {
        var bare = string.Concat(side.Where(c => c is not ('?' or '~' or '%')));
        if (bare.Length == side.Length) return side;
        var isUncertain = side.AsSpan().IndexOfAny('?', '%') >= 0;
        var isApproximate = side.AsSpan().IndexOfAny('~', '%') >= 0;
        return bare + (isUncertain && isApproximate ? '%' : isUncertain ? '?' : '~');
    }

    /// <summary>Runs of digits and runs of letters; what stands between them, and filling words, are left out.</summary>
    private static List<string> Split(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
                while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            else if (char.IsAsciiLetter(text[i]))
                while (i < text.Length && char.IsAsciiLetter(text[i])) i++;
            else
            {
                i++;
                continue;
            }
            var token = text[start..i];
            if (!Fillers.Contains(token, StringComparer.OrdinalIgnoreCase)) tokens.Add(token);
        }
        return tokens;
    }

    private static bool IsOngoing(string text) => OngoingWords.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsNumber(string token) => char.IsAsciiDigit(token[0]);

    private static bool IsMonth(string token) => IsNumber(token) && int.Parse(token, CultureInfo.InvariantCulture) is >= 1 and <= 12;

    private static string Pad(string number) => number.PadLeft(2, '0');

    private static string? Quarter(string token) => token is ['1' or '2' or '3' or '4'] ? $"3{(char)(token[0] + 2)}" : null;

    private static string? MonthNumber(string name)
    {
        if (name.Length < 3) return null;
        for (var month = 1; month <= 12; month++)
        {
            var full = EdtfText.MonthName(month);
            var isCut = name.Length is 3 or 4 && full.StartsWith(name, StringComparison.OrdinalIgnoreCase);
            if (isCut || string.Equals(full, name, StringComparison.OrdinalIgnoreCase))
                return month.ToString("00", CultureInfo.InvariantCulture);
        }
        return null;
    }
}
