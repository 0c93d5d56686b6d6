using System.Globalization;
using Briefings.Model.Names;

namespace Briefings.Formats.Search;

/// <summary>
/// Cuts text into words as the search knows them: lower case, no accents, no apostrophes. A word with hyphens counts as its parts and as a
/// whole (<c>state-linked</c>: <c>state</c>, <c>linked</c>, <c>statelinked</c>), a possessive with and without its <c>s</c>. The search page
/// cuts what readers type in the same way (<c>search-words.js</c>). Reused from text to text.
/// </summary>
internal sealed class SearchWords
{
    /// <summary>Longer words are cut.</summary>
    public const int LongestWord = 32;

    private const char Gap = '\0';
    private const char Hyphen = '-';
    private const char Apostrophe = '\'';
    private const char Mark = '\u0001';

    private static readonly char[] Ascii = AsciiTable();

    private readonly char[] _part = new char[LongestWord];
    private readonly char[] _whole = new char[LongestWord];
    private int _partLength;
    private int _wholeLength;
    private int _parts;
    private int _sinceApostrophe = -1;

    /// <summary>Gives the words of <paramref name="text"/> to <paramref name="sink"/>, in order.</summary>
    public void Read<TSink>(ReadOnlySpan<char> text, TSink sink)
        where TSink : IWordSink
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_wholeLength == 0 && ReadPlain(text[i..], sink) is var read and > 0)
            {
                i += read;
                if (i >= text.Length) break;
            }

            var c = text[i];
            var folded = c < 128 ? Ascii[c] : Fold(c);
            switch (folded)
            {
                case Gap:
                    EndWord(sink);
                    break;
                case Hyphen:
                    EndPart(sink);
                    break;
                case Apostrophe:
                    _sinceApostrophe = 0;
                    break;
                case Mark:
                    break;
                default:
                    Append(folded);
                    if (Second(c) is var second and not Gap) Append(second);
                    break;
            }
        }

        EndWord(sink);
    }

    /// <summary>A name as one word: <c>Volt Typhoon</c> is <c>volttyphoon</c>.</summary>
    public static string Joined(string name)
    {
        var joined = new char[LongestWord];
        var length = 0;
        foreach (var c in name)
        {
            var folded = c < 128 ? Ascii[c] : Fold(c);
            if (folded is Gap or Hyphen or Apostrophe or Mark) continue;
            if (length < LongestWord) joined[length++] = folded;
            if (Second(c) is var second and not Gap && length < LongestWord) joined[length++] = second;
        }

        return new(joined, 0, length);
    }

    // Nearly every word is letters and digits of ASCII, and then a gap.
    private int ReadPlain<TSink>(ReadOnlySpan<char> text, TSink sink)
        where TSink : IWordSink
    {
        var length = 0;
        while (length < text.Length && length < LongestWord && text[length] < 128 && Ascii[text[length]] >= '0') _part[length] = Ascii[text[length++]];
        if (length == 0 || (length < text.Length && (text[length] >= 128 || Ascii[text[length]] != Gap))) return 0;
        sink.Add(_part.AsSpan(0, length));
        _sinceApostrophe = -1;
        return length;
    }

    private void Append(char c)
    {
        if (_partLength < LongestWord) _part[_partLength++] = c;
        if (_wholeLength < LongestWord) _whole[_wholeLength++] = c;
        if (_sinceApostrophe >= 0) _sinceApostrophe++;
    }

    private void EndWord<TSink>(TSink sink)
        where TSink : IWordSink
    {
        if (_wholeLength == 0)
        {
            _sinceApostrophe = -1;
            return;
        }

        EndPart(sink);
        if (_parts > 1) sink.Add(_whole.AsSpan(0, _wholeLength));
        (_wholeLength, _parts) = (0, 0);
    }

    private void EndPart<TSink>(TSink sink)
        where TSink : IWordSink
    {
        if (_partLength > 0)
        {
            sink.Add(_part.AsSpan(0, _partLength));
            if (_sinceApostrophe == 1 && _partLength > 1 && _part[_partLength - 1] == 's') sink.Add(_part.AsSpan(0, _partLength - 1));
            _parts++;
        }

        (_partLength, _sinceApostrophe) = (0, -1);
    }

    private static char Fold(char c)
    {
        switch (c)
        {
            case '\u2010' or '\u2011' or '\u00AD': return c == '\u00AD' ? Mark : Hyphen;
            case '\u2019' or '\u02BC': return Apostrophe;
            case 'ß' or 'ẞ' or 'ſ': return 's';
            case 'æ' or 'Æ': return 'a';
            case 'œ' or 'Œ' or 'ø' or 'Ø': return 'o';
            case 'ł' or 'Ł': return 'l';
            case 'đ' or 'Đ' or 'ð' or 'Ð': return 'd';
            case 'þ' or 'Þ': return 't';
            case 'ı': return 'i';
            case 'ς': return 'σ';
        }

        if (char.IsLetter(c)) return char.ToLowerInvariant(Compositions.BaseOf(c));
        if (char.IsDigit(c)) return c;
        return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? Mark : Gap;
    }

    // The second letter of those that are written with two.
    private static char Second(char c) => c < 128 ? Gap : c switch
    {
        'ß' or 'ẞ' => 's',
        'æ' or 'Æ' or 'œ' or 'Œ' => 'e',
        'þ' or 'Þ' => 'h',
        _ => Gap,
    };

    private static char[] AsciiTable()
    {
        var table = new char[128];
        for (var c = '0'; c <= '9'; c++) table[c] = c;
        for (var c = 'a'; c <= 'z'; c++)
        {
            table[c] = c;
            table[c - 'a' + 'A'] = c;
        }

        table[Hyphen] = Hyphen;
        table[Apostrophe] = Apostrophe;
        return table;
    }
}
