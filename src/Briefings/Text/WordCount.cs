namespace Briefings.Text;

/// <summary>How many words a text has.</summary>
internal static class WordCount
{
    /// <summary>Stretches between white space.</summary>
    public static int OfStretches(ReadOnlySpan<char> text)
    {
        var count = 0;
        var isInWord = false;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace && !isInWord) count++;
            isInWord = !isSpace;
        }

        return count;
    }
}
