using System.Collections.Immutable;

namespace Briefings.Publishing.Themes.Templates;

/// <summary>
/// What stands between the expressions of a template, as it is published: a line that holds nothing but a block, a partial or a comment is left out,
/// <c>~</c> takes away the space on its side, and <c>\{{</c> is two braces.
/// </summary>
internal static class TemplateText
{
    /// <summary>The text before each tag, and last the text after them all.</summary>
    public static ImmutableArray<string> Between(string text, IReadOnlyList<TemplateTag> tags)
    {
        var pieces = ImmutableArray.CreateBuilder<string>(tags.Count + 1);
        for (var i = 0; i <= tags.Count; i++)
        {
            var before = i > 0 ? tags[i - 1] : null;
            var after = i < tags.Count ? tags[i] : null;
            var piece = text.AsSpan()[(before?.End ?? 0)..(after?.Start ?? text.Length)];
            if (before is { StripsAfter: true }) piece = piece.TrimStart();
            else if (before is not null && HasLine(text, before)) piece = WithoutLineEnd(piece);
            if (after is { StripsBefore: true }) piece = piece.TrimEnd();
            else if (after is not null && HasLine(text, after)) piece = piece.TrimEnd(" \t");
            // Two backslashes before braces are one that is meant.
            if (after is not null && piece.EndsWith(@"\\")) piece = piece[..^1];
            pieces.Add(piece.ToString().Replace(@"\{{", "{{", StringComparison.Ordinal));
        }

        return pieces.MoveToImmutable();
    }

    /// <summary>The space before a partial that has a line to itself: it stands before each line that the partial writes.</summary>
    public static string IndentOf(string text, TemplateTag tag) =>
        tag.StripsBefore || !HasLine(text, tag) ? "" : text[text.AsSpan(0, tag.Start).TrimEnd(" \t").Length..tag.Start];

    private static bool HasLine(string text, TemplateTag tag)
    {
        if (tag.Kind == TagKind.Value) return false;
        var before = text.AsSpan(0, tag.Start).TrimEnd(" \t");
        var after = text.AsSpan(tag.End).TrimStart(" \t");
        return before is [] or [.., '\n'] && after is [] or ['\n', ..];
    }

    private static ReadOnlySpan<char> WithoutLineEnd(ReadOnlySpan<char> piece)
    {
        var rest = piece.TrimStart(" \t");
        return rest is ['\n', ..] ? rest[1..] : rest;
    }
}
