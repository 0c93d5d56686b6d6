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
    /// The text to compile, which says the same in words that cost the engine less. <c>{{title}}</c> becomes <c>{{this.title}}</c>: a bare
    /// word might be a helper, and the engine looks for one each time it comes to it. <c>{{> rows items}}</c> becomes
    /// <c>{{#scope items}}{{> rows}}{{/scope}}</c>: what the engine sets aside for a partial's argument it never takes up again.
    /// <c>{{t "title"}}</c> becomes the title: nothing is looked up for each page that is the same on all.
    /// Names of block parameters are no properties, so a template that has some stays as it is.
    /// </summary>
    /// <param name="constants">Knows what is the same on all pages.</param>
    public string ToCompile(TemplateConstants constants)
    {
        if (Text.Contains("as |", StringComparison.Ordinal)) return Text;
        var text = new StringBuilder(Text.Length * 2);
        var position = 0;
        foreach (var tag in Tags)
        {
            if (IsBareValue(tag))
            {
                text.Append(Text, position, tag.Offset - position).Append("this.");
                position = tag.Offset;
            }
            else if (IsEscaped(tag) && constants.Of(tag) is { } constant)
            {
                text.Append(Text, position, tag.Start - position).Append(constant);
                position = tag.End;
            }
            else if (IsPartialWithArguments(tag))
            {
                text.Append(Text, position, tag.Start - position).Append(Scoped(tag));
                position = tag.End;
            }
        }

        return text.Append(Text, position, Text.Length - position).ToString();
    }

    private static bool IsBareValue(TemplateTag tag) =>
        tag is { Kind: TagKind.Value, Words: [{ Kind: WordKind.Plain } word] }
        && word.Text is not "this"
        && word.Text.All(char.IsAsciiLetterOrDigit)
        && char.IsAsciiLetterLower(word.Text[0])
        && !ThemeHelpers.Names.Contains(word.Text, StringComparer.Ordinal);

    // {{…}}, as against {{{…}}}, {{&…}} and {{~…~}}.
    private bool IsEscaped(TemplateTag tag) => Text[tag.Start + 2] is not ('{' or '&' or '~') && Text[tag.End - 3] != '~';

    // One value, or named values only; whatever else there may be is left to the engine.
    private bool IsPartialWithArguments(TemplateTag tag) =>
        tag is { Kind: TagKind.Partial, Words: [{ Kind: WordKind.Plain }, var first, ..] }
        && (first.Kind == WordKind.Key || (tag.Words.Count == 2 && first.Kind == WordKind.Plain))
        && !Text.AsSpan(tag.Start, tag.End - tag.Start).Contains('~');

    // A tag that has a line to itself leaves no line behind; so must the three that replace it.
    private string Scoped(TemplateTag tag)
    {
        var end = Text.IndexOf('\n', tag.End);
        var hasLine = (tag.Start == 0 || Text[tag.Start - 1] == '\n') && end >= 0 && Text.AsSpan(tag.End, end - tag.End).IsWhiteSpace();
        var lineEnd = hasLine ? "\n" : "";
        return $"{{{{#{ThemeHelpers.Scope} {Text[tag.Words[1].Offset..tag.End].TrimEnd('}')}}}}}{lineEnd}{{{{> {tag.Name}}}}}{lineEnd}{{{{/{ThemeHelpers.Scope}}}}}";
    }
}
