namespace Briefings.Formats;

/// <summary>Text for formats in which a line end ends the text.</summary>
internal static class OneLine
{
    /// <summary>The text on one line: each run of white space is one space, and none stands at its ends.</summary>
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
