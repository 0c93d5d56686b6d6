using System.Text;
using Briefings.Content.Files;

namespace Briefings.Content;

/// <summary>Values as messages show them: on one line, with what is invisible spelt out, never longer than a line can bear.</summary>
internal static class Quoting
{
    private const int LongestShown = 60;

    /// <summary><paramref name="value"/> in quotation marks.</summary>
    public static string Quote(string value) => $"'{Show(value)}'";

    /// <summary><paramref name="value"/> without quotation marks, cut to what a line can bear.</summary>
    public static string Show(string value)
    {
        if (value.Length <= LongestShown) return Escape(value);
        // Half of a surrogate pair is no character.
        var length = char.IsHighSurrogate(value[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return Escape(value[..length]) + "…";
    }

    /// <summary><paramref name="value"/> on one line, with the code points of what cannot be seen.</summary>
    public static string Escape(string value)
    {
        if (TextChecks.IsClean(value) && value.AsSpan().IndexOfAny('\n', '\t') < 0) return value;

        var builder = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (TextChecks.IsInvisible(character)) builder.Append(Name(character));
            else builder.Append(character is '\n' or '\t' ? ' ' : character);
        }

        return builder.ToString();
    }

    /// <summary>The character's code point as Unicode writes it: <c>U+202E</c>.</summary>
    public static string Name(char character) => $"U+{(int)character:X4}";

    /// <summary>A list in a sentence, each in quotation marks: <c>'a', 'b' and 'c'</c>.</summary>
    public static string List(IReadOnlyList<string> values, string conjunction = "and")
    {
        if (values.Count == 0) return "";
        if (values.Count == 1) return Quote(values[0]);
        return $"{string.Join(", ", values.Take(values.Count - 1).Select(Quote))} {conjunction} {Quote(values[^1])}";
    }
}
