using System.Text;

namespace Briefings.Formats.Search;

/// <summary>
/// Postings as text: for each <see cref="SearchTier"/> the numbers of its records as differences, each in digits of 6 bits of which the first says
/// that another follows, lowest first; tiers are parted by a space. What stands close together is one character each, and compresses well.
/// </summary>
internal sealed class PostingText
{
    /// <summary>The most characters for one word. What does not fit is left out from the end, and a <c>+</c> says so.</summary>
    public const int MostCharacters = 11_000;

    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int DigitBits = 5;
    private const int More = 1 << DigitBits;
    private const int LongestNumber = 7;

    private static readonly SearchTier[] Tiers = Enum.GetValues<SearchTier>();

    private readonly StringBuilder _text = new();

    /// <summary>The whole of a word's postings.</summary>
    public string Of(Postings postings)
    {
        _text.Clear();
        var isFull = false;
        foreach (var tier in Tiers)
        {
            if (tier != SearchTier.Name) _text.Append(' ');
            var last = -1;
            for (var i = 0; i < postings.Count && !isFull; i++)
            {
                if (postings.TierAt(i) != tier) continue;
                isFull = _text.Length > MostCharacters - LongestNumber - Tiers.Length;
                if (isFull) break;
                Append(postings.RecordAt(i) - last - 1);
                last = postings.RecordAt(i);
            }
        }

        while (_text.Length > 0 && _text[^1] == ' ') _text.Length--;
        if (isFull) _text.Append('+');
        return _text.ToString();
    }

    private void Append(int number)
    {
        for (; number >= More; number >>= DigitBits) _text.Append(Digits[number & (More - 1) | More]);
        _text.Append(Digits[number]);
    }
}
