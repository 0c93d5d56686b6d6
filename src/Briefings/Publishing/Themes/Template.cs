using System.Text;

namespace Briefings.Publishing.Themes;

/// <summary>A layout or partial, read but not compiled.</summary>
/// <param name="Name">The path within <c>layouts/</c> or <c>partials/</c>, without extension.</param>
/// <param name="IsPartial">Whether other templates may include it.</param>
/// <param name="Origin">How diagnostics name the file.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Tags">Its expressions.</param>
internal sealed record Template(string Name, bool IsPartial, string Origin, string Text, IReadOnlyList<TemplateTag> Tags)
{
    /// <summary>
    /// The text to compile: <c>{{title}}</c> as <c>{{this.title}}</c>. A bare word might be a helper, and the engine looks for one each time it
    /// comes to it; a path it reads at once. Names of block parameters are no properties, so a template that has some stays as it is.
    /// </summary>
    public string WithPaths()
    {
        if (Text.Contains("as |", StringComparison.Ordinal)) return Text;
        var text = new StringBuilder(Text.Length + Tags.Count * 5);
        var position = 0;
        foreach (var tag in Tags.Where(IsBareValue))
        {
            text.Append(Text, position, tag.Offset - position).Append("this.");
            position = tag.Offset;
        }

        return text.Append(Text, position, Text.Length - position).ToString();
    }

    private static bool IsBareValue(TemplateTag tag) =>
        tag is { Kind: TagKind.Value, Words: [{ Kind: WordKind.Plain } word] }
        && word.Text is not "this"
        && word.Text.All(char.IsAsciiLetterOrDigit)
        && char.IsAsciiLetterLower(word.Text[0])
        && !ThemeHelpers.Names.Contains(word.Text, StringComparer.Ordinal);
}
