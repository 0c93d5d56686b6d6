using System.Globalization;
using Briefings.Diagnostics;

namespace Briefings.Text;

/// <summary>
/// Refuses what only a character reference can bring into a text: <c>&amp;#x202e;</c> is ASCII in the file, so the check of its characters has
/// passed it. XML 1.0 §2.2 allows most controls nowhere, and HTML none.
/// </summary>
internal static class CharacterReferences
{
    /// <summary>Reports the first character that has no place in text.</summary>
    /// <param name="draft">Takes the report.</param>
    /// <param name="text">With its references resolved.</param>
    /// <param name="offset">Where it stands in the Markdown.</param>
    public static void Check(TextDraft draft, ReadOnlySpan<char> text, int offset)
    {
        foreach (var character in text)
        {
            if (!IsInvisible(character)) continue;
            var name = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
            if (IsDirection(character)) draft.Report(FileRules.BidiControl, offset, $"a reference to the control of writing direction U+{name}", "remove it");
            else draft.Report(FileRules.ControlCharacter, offset, $"a reference to the control character U+{name}", "remove it");
            return;
        }
    }

    private static bool IsInvisible(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\t')) || IsDirection(character) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';

    private static bool IsDirection(char character) => character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
