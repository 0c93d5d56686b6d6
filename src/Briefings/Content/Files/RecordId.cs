using System.Text;

namespace Briefings.Content.Files;

/// <summary>The shape of ids, <c>[a-z0-9]+(-[a-z0-9]+)*</c>, and what an editor might write instead of something else.</summary>
internal static class RecordId
{
    private const string Accented = "àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśşšťţùúûüūůűýÿźżž";
    private const string Unaccented = "aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrsssttuuuuuuuyyzzz";

    /// <summary>Whether the text is an id.</summary>
    public static bool IsValid(ReadOnlySpan<char> id)
    {
        var mayBeHyphen = false;
        foreach (var character in id)
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)) mayBeHyphen = true;
            else if (character == '-' && mayBeHyphen) mayBeHyphen = false;
            else return false;
        }

        return mayBeHyphen;
    }

    /// <summary>The id that comes nearest; null when no letter or digit is left.</summary>
    public static string? Suggest(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        var isHyphenDue = false;
        foreach (var character in text)
        {
            var plain = Fold(char.ToLowerInvariant(character));
            if (plain is '\'' or '’') continue;
            if (!char.IsAsciiLetterLower(plain) && !char.IsAsciiDigit(plain))
            {
                isHyphenDue = builder.Length > 0;
                continue;
            }

            if (isHyphenDue) builder.Append('-');
            builder.Append(plain);
            isHyphenDue = false;
        }

        return builder.Length == 0 ? null : builder.ToString();
    }

    /// <summary>What a message says after an id that is none: the right form where there is one.</summary>
    public static string Remedy(ReadOnlySpan<char> text, string otherwise) =>
        Suggest(text) is { } id ? $"write {Quoting.Quote(id)}" : otherwise;

    private static char Fold(char character)
    {
        var index = Accented.IndexOf(character, StringComparison.Ordinal);
        return index < 0 ? character : Unaccented[index];
    }
}
