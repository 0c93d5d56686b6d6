namespace Briefings.Text;

/// <summary>
/// What is refused before Markdown is parsed: the parser takes time by the square of some things, which no reader's text has many of. Within these bounds
/// it takes a few milliseconds for a kilobyte, whatever is written.
/// </summary>
internal static class MarkdownBounds
{
    /// <summary>The most characters of one text.</summary>
    public const int MostCharacters = 512 * 1024;

    // Addresses that open inside addresses are each read to the end.
    private const int MostNestedAddresses = 500;

    // Brackets that open in one paragraph and do not close are kept to its end, and looked through at each.
    private const int MostOpenBrackets = 1_000;

    // Definitions of links and notes without an empty line between them are taken off the rest of the paragraph one by one.
    private const int MostDefinitionsInARow = 1_000;

    /// <summary>Whether the text is too long.</summary>
    public static bool IsTooLong(string text) => text.Length > MostCharacters;

    /// <summary>Whether the text is within the bounds.</summary>
    public static bool Hold(string text) => !IsTooLong(text) && !HasNestedAddresses(text) && !HasOpenBrackets(text) && !HasDefinitionsInARow(text);

    private static bool HasNestedAddresses(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (true)
        {
            var next = text.IndexOf("](", StringComparison.Ordinal);
            if (next < 0) return false;

            count = text[..next].IndexOfAny(' ', '\n', '\t') < 0 ? count + 1 : 0;
            if (count > MostNestedAddresses) return true;
            text = text[(next + 2)..];
        }
    }

    private static bool HasOpenBrackets(ReadOnlySpan<char> text)
    {
        var open = 0;
        var (at, next) = (0, 0);
        for (; (next = text[at..].IndexOfAny('[', ']', '\n')) >= 0; at += next + 1)
        {
            var sign = text[at + next];
            if (sign == '\n') open = at + next + 1 < text.Length && text[at + next + 1] == '\n' ? 0 : open;
            else open = Math.Max(0, sign == '[' ? open + 1 : open - 1);
            if (open > MostOpenBrackets) return true;
        }

        return false;
    }

    private static bool HasDefinitionsInARow(ReadOnlySpan<char> text)
    {
        if (text.Count("]:") <= MostDefinitionsInARow) return false;
        var count = 0;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimStart(" >");
            if (line.IsEmpty) count = 0;
            else if (line[0] == '[' && line.IndexOf("]:", StringComparison.Ordinal) > 0) count++;
            if (count > MostDefinitionsInARow) return true;
        }

        return false;
    }
}
