using System.Buffers;
using System.Collections.Frozen;

namespace Briefings.Text;

/// <summary>Finds the sentences of plain English text: good enough to quote the one in which a record is named.</summary>
internal static class Sentences
{
    /// <summary>Stands in a text for a citation or a note mark, which is no word but belongs to the sentence before it.</summary>
    public const char Mark = '\uFFFC';

    /// <summary>The most characters of a sentence that is shown elsewhere.</summary>
    public const int Longest = 300;

    private const int MostRead = 4 * Longest;
    private const string Closers = "\"'”’»)]";
    private const string Openers = "\"'“‘«([";

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？");

    // Never the end of a sentence: a name or a number follows.
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        ["Dr", "Mr", "Mrs", "Ms", "Prof", "Sen", "Rep", "Gov", "Gen", "Adm", "Col", "Maj", "Capt", "Cmdr", "Lt", "Sgt", "Rev", "Hon", "St", "Mt", "vs", "v", "cf", "eg", "ie", "e.g", "i.e", "approx", "ca"],
        StringComparer.Ordinal);

    // The end of a sentence only when no number follows.
    private static readonly FrozenSet<string> BeforeNumbers = FrozenSet.ToFrozenSet(
        ["No", "Nos", "p", "pp", "para", "vol", "Vol", "art", "Art", "fig", "Fig", "sec", "Sec", "ch", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"],
        StringComparer.Ordinal);

    // The end of a sentence only when the next word is one that sentences often start with.
    private static readonly FrozenSet<string> Suffixes = FrozenSet.ToFrozenSet(
        ["Inc", "Ltd", "Co", "Corp", "Jr", "Sr", "etc", "al", "a.m", "p.m"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Starters = FrozenSet.ToFrozenSet(
        ["A", "After", "All", "Although", "An", "And", "As", "At", "Before", "But", "By", "For", "From", "He", "However", "I", "If", "In", "It", "Its", "No", "On", "Our", "She", "Since", "So", "Some", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "To", "Two", "Under", "We", "What", "When", "While", "Who", "With", "Yet", "You"],
        StringComparer.Ordinal);

    /// <summary>Adds the end of every sentence (after the white space that follows it) to <paramref name="ends"/>; the last is the text's.</summary>
    public static void FindEnds(ReadOnlySpan<char> text, List<int> ends)
    {
        var i = 0;
        while (i < text.Length)
        {
            var offset = text[i..].IndexOfAny(Stops);
            if (offset < 0) break;
            var stop = i + offset;
            i = stop + 1;
            while (i < text.Length && (Stops.Contains(text[i]) || Closers.Contains(text[i]))) i++;

            var next = i;
            while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] == Mark)) next++;
            if (next == text.Length) break;
            if (next == i && text[stop] < '\u3000') continue;
            if (IsEnd(text, stop, next)) ends.Add(next);
            i = next;
        }

        ends.Add(text.Length);
    }

    /// <summary>The sentence around a place, in one line, without marks, of at most 300 characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">What <see cref="FindEnds"/> found in it.</param>
    /// <param name="position">A place in the text.</param>
    public static string Around(ReadOnlySpan<char> text, List<int> ends, int position)
    {
        var index = ends.BinarySearch(position + 1);
        if (index < 0) index = ~index;
        if (index >= ends.Count) index = ends.Count - 1;
        var start = index == 0 ? 0 : ends[index - 1];
        return Clip(text[start..ends[index]], position - start);
    }

    /// <summary>The text in one line, without marks; when it is longer than 300 characters, what stands around <paramref name="focus"/>.</summary>
    public static string Clip(ReadOnlySpan<char> text, int focus)
    {
        Span<char> result = stackalloc char[Longest + 1];
        var length = 0;
        var start = 0;
        if (text.Length > Longest && focus > Longest / 2)
        {
            start = focus - Longest / 2;
            while (start < focus && !char.IsWhiteSpace(text[start])) start++;
            result[length++] = '…';
        }

        // Marks take no room: a page of them is not read to its end for each.
        var end = Math.Min(text.Length, start + MostRead);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == Mark)
            {
                length = result[..length].TrimEnd(' ').Length;
            }
            else if (!char.IsWhiteSpace(c))
            {
                result[length++] = c;
            }
            else if (length > 0 && result[length - 1] is not (' ' or '…'))
            {
                result[length++] = ' ';
            }

            if (length > Longest) return CutAtWord(result);
        }

        var line = result[..length].TrimEnd(' ');
        return end < text.Length ? string.Concat(line, "…") : line.ToString();
    }

    private static string CutAtWord(ReadOnlySpan<char> result)
    {
        var end = Longest - 1;
        var space = result[(Longest / 2 + 1)..Longest].LastIndexOf(' ');
        if (space >= 0) end = Longest / 2 + 1 + space;
        if (char.IsHighSurrogate(result[end - 1])) end--;
        return string.Concat(result[..end], "…");
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int stop, int next)
    {
        while (next < text.Length && Openers.Contains(text[next])) next++;
        if (next < text.Length && char.IsLower(text[next])) return false;
        if (text[stop] != '.') return true;

        var word = WordBefore(text, stop);
        if (Contains(Titles, word)) return false;
        if (Contains(BeforeNumbers, word)) return next < text.Length && !char.IsDigit(text[next]);
        if (word.Length == 1 && char.IsUpper(word[0])) return false;
        return !(IsAcronym(word) || Contains(Suffixes, word)) || Contains(Starters, WordAfter(text, next));
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < 16 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        return text[start..stop];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 16 && char.IsLetter(text[end])) end++;
        return text[start..end];
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return word.Length % 2 == 1;
    }

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
