using System.Text;
using Briefings.Model.Names;

namespace Briefings.Suggestions;

/// <summary>Names in the forms in which two of them are nearly the same.</summary>
internal static class ComparedName
{
    // A name of fewer letters is too near to too many.
    private const int Shortest = 8;
    private const ulong Base = 1_099_511_628_211;

    /// <summary>Letters and digits alone, in lower case and without accents: "APT-40" and "apt 40" are one.</summary>
    public static string Of(string name) => string.Concat(Words(name));

    /// <summary>As <see cref="Of"/>, its words in order of the alphabet: "Wang Yi" and "Yi Wang" are one.</summary>
    public static string InAnyOrder(string name) => string.Concat(Words(name).Order(StringComparer.Ordinal));

    /// <summary>
    /// Marks of a name and of all names that it becomes by leaving out one letter. Two names with an edit distance of one (a letter more, less, other, or two
    /// changed over) share one, so those near are found without comparing all.
    /// </summary>
    public static IEnumerable<ulong> NearMarks(string compared)
    {
        if (compared.Length < Shortest) yield break;
        var (heads, tails) = (new ulong[compared.Length + 1], new ulong[compared.Length + 1]);
        var power = 1UL;
        for (var i = 0; i < compared.Length; i++) heads[i + 1] = unchecked(heads[i] * Base + compared[i]);
        for (var i = compared.Length - 1; i >= 0; i--)
        {
            tails[i] = unchecked(tails[i + 1] + compared[i] * power);
            power = unchecked(power * Base);
        }

        yield return heads[^1];
        power = 1UL;
        for (var left = compared.Length - 1; left >= 0; left--)
        {
            yield return unchecked(heads[left] * power + tails[left + 1]);
            power = unchecked(power * Base);
        }
    }

    /// <summary>Whether one edit makes one of the other: a letter more, less, other, or two changed over. Digits are no typing mistakes.</summary>
    public static bool AreNear(string left, string right)
    {
        if (left.Length > right.Length) (left, right) = (right, left);
        if (left.Length < Shortest || right.Length - left.Length > 1) return false;
        var first = 0;
        while (first < left.Length && left[first] == right[first]) first++;
        if (first == right.Length) return true;
        if (char.IsAsciiDigit(right[first]) || (first < left.Length && char.IsAsciiDigit(left[first]))) return false;
        if (left.Length < right.Length) return string.CompareOrdinal(left, first, right, first + 1, left.Length) == 0;
        if (string.CompareOrdinal(left, first + 1, right, first + 1, left.Length) == 0) return true;
        return first + 1 < left.Length && left[first] == right[first + 1] && left[first + 1] == right[first]
            && string.CompareOrdinal(left, first + 2, right, first + 2, left.Length) == 0;
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in FoldedText.FoldName(name))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(Compositions.BaseOf(c)));
            }
            else if (word.Length > 0 && c is not '\'')
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
