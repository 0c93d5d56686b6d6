using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Tests.Content.Writing;

/// <summary>Texts that YAML, or a reader of YAML, could take for something else.</summary>
internal static class HostileTexts
{
    /// <summary>Text with line ends in it, which content may hold as Markdown.</summary>
    public static Gen<string> WithLines => Of(Pieces.Concat(["\n", "\n\n", "\n ", " \n", "\n  - ", "\n#", "\n---\n", "\n...", "\n\t"]));

    /// <summary>Text on one line, without white space around it.</summary>
    public static Gen<string> OneLine => Of(Pieces).Select(text => text.Trim()).Where(text => text.Length > 0);

    private static IEnumerable<string> Pieces =>
    [
        "a", "word", " ", "  ", ": ", ":", " #", "#", "-", "- ", "--- ", "...", "?", "? ", "'", "''", "\"", "\\", "\\n", "\t", "|", ">", ">-", "[", "]", "{", "}", ",", "%", "@", "`", "&", "*",
        "!", "!!str", "~", "null", "true", "No", "on", "y", "0", "1", "007", "0x1f", "0o17", "1e3", "1_000", "12:30", "2024-03-26", ".5", ".inf", ".NaN", "+1", "=", "<<", "é", "ß", "名", "العربية", "😀",
        "\u00A0", "\u00AD", "\u200B", "\u200F", "\uFEFF", "https://example.org/a?b=c#d", "[[link]]", "[@cite]", "a long run of words that goes on for more than one line of a file ",
    ];

    private static Gen<string> Of(IEnumerable<string> pieces) =>
        Gen.Elements(pieces.ToArray()).ListOf().Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));
}
