using System.Buffers;
using System.Text;

namespace Briefings.Diagnostics;

/// <summary>The last guard of what is printed: whatever a message quotes, it stays one line of bearable length without control characters.</summary>
internal static class MessageText
{
    private const int Longest = 1000;
    private const int KeptAtEnd = 300;

    // Marks that turn or hide the text after them, and breaks of lines and paragraphs; other control characters are told by their category.
    private static readonly SearchValues<char> Turning = SearchValues.Create("\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The text, cut in its middle where it is too long, with the code points of what would act on a terminal.</summary>
    public static string Guard(string text)
    {
        if (text.Length > Longest) text = $"{Before(text, Longest - KeptAtEnd)} … {After(text, text.Length - KeptAtEnd)}";
        if (!text.Any(IsUnsafe)) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsUnsafe(character)) shown.Append($"U+{(int)character:X4}");
            else shown.Append(character);
        }

        return shown.ToString();
    }

    private static bool IsUnsafe(char character) => (char.IsControl(character) && character != '\t') || Turning.Contains(character);

    // Half of a surrogate pair is no character.
    private static string Before(string text, int end) => text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];

    private static string After(string text, int start) => text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
}
