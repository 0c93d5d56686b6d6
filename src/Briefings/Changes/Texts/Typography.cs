namespace Briefings.Changes.Texts;

/// <summary>What a typesetter may change without changing what is said.</summary>
internal static class Typography
{
    /// <summary>The text with quotation marks and apostrophes straight.</summary>
    public static string Plain(string text) => text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');

    /// <summary>Its words, wherever lines are wrapped.</summary>
    public static string[] Words(string text) => Plain(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
