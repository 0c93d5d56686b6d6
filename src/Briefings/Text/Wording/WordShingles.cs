using System.Runtime.InteropServices;

namespace Briefings.Text.Wording;

/// <summary>Eight words of a text in their order.</summary>
/// <param name="Hash">48 bits.</param>
/// <param name="Start">Of the first word.</param>
/// <param name="End">After the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Shingle(ulong Hash, int Start, int End);

/// <summary>
/// What sentences are recognised by without being kept: hashes of eight words in a row. Words that start with a capital or a digit do not count, because names, dates and
/// figures are facts that anybody may repeat, and what is written around them is not. Of a text, a sample is kept from which no run of twelve words can escape
/// (winnowing: Schleimer, Wilkerson and Aiken, "Local Algorithms for Document Fingerprinting", 2003).
/// </summary>
internal static class WordShingles
{
    /// <summary>The words of one shingle: fewer in the same order mean nothing.</summary>
    public const int Words = 8;

    // One hash of any five in a row is kept: 8 + 5 - 1 = 12 words.
    private const int Window = 5;

    private const ulong HashOffset = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    /// <summary>All shingles of a paragraph, in order.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="skipsQuotations">Whether short quotations are left out, and nothing runs across them.</param>
    public static List<Shingle> Of(ReadOnlySpan<char> text, bool skipsQuotations)
    {
        var found = new List<Shingle>();
        Span<(ulong Hash, int Start)> words = stackalloc (ulong, int)[Words];
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (skipsQuotations && Quotations.EndOf(text, i) is > 0 and var end)
            {
                (i, count) = (end, 0);
                continue;
            }

            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var (hash, after) = ReadWord(text, i);
            if (char.IsLetter(text[i]) && !char.IsUpper(text[i]))
            {
                words[count++ % Words] = (hash, i);
                if (count >= Words) found.Add(new(Join(words, count), words[count % Words].Start, after));
            }

            i = after;
        }

        return found;
    }

    /// <summary>Adds the sample of a paragraph by which any twelve of its words in a row are recognised.</summary>
    public static void AddSample(ReadOnlySpan<char> paragraph, ISet<ulong> sample)
    {
        var shingles = Of(paragraph, skipsQuotations: false);
        for (var i = 0; i < Math.Max(1, shingles.Count - Window + 1) && i < shingles.Count; i++)
        {
            var least = shingles[i].Hash;
            for (var j = i + 1; j < Math.Min(i + Window, shingles.Count); j++) least = Math.Min(least, shingles[j].Hash);
            sample.Add(least);
        }
    }

    // An apostrophe belongs to a word and is not written the same by everybody.
    private static (ulong Hash, int End) ReadWord(ReadOnlySpan<char> text, int start)
    {
        var hash = HashOffset;
        var i = start;
        for (; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i])) hash = (hash ^ char.ToLowerInvariant(text[i])) * HashPrime;
            else if (text[i] is not ('\'' or '\u2019') || i + 1 == text.Length || !char.IsLetter(text[i + 1])) break;
        }

        return (hash, i);
    }

    private static ulong Join(ReadOnlySpan<(ulong Hash, int Start)> words, int count)
    {
        var hash = HashOffset;
        for (var i = count - Words; i < count; i++) hash = ulong.RotateLeft(hash ^ words[i % Words].Hash, 23) * HashPrime;
        // The multiplications carry upwards only; MurmurHash3's finaliser spreads every bit over all that are kept.
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash >> 16;
    }
}
