using System.Buffers;
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
    /// <summary>Its path in the theme: <c>layouts/actor.html</c>.</summary>
    public string Path => $"{(IsPartial ? "partials" : "layouts")}/{Name}.html";

    private static readonly SearchValues<char> InPaths = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.");

    /// <summary>
    /// The text to compile, which says the same in words that cost the engine less. <c>{{title}}</c> becomes <c>{{this.title}}</c>, and
    /// <c>{{#if title}}</c> likewise: a bare word might be a helper or a variable, and the engine looks for one each time it comes to it.
    /// <c>{{> rows items}}</c> becomes <c>{{#scope items}}{{> rows}}{{/scope}}</c>: what the engine sets aside for a partial's argument it never
    /// takes up again. <c>{{t "title"}}</c> becomes the title: nothing is looked up for each page that is the same on all.
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
            text.Append(Text, position, tag.Start - position);
            position = tag.End;
            if (IsEscaped(tag) && constants.Of(tag) is { } constant) text.Append(constant);
            else if (IsPartialWithArguments(tag)) AppendScoped(text, tag);
            else AppendWithThis(text, tag, tag.Start, tag.End);
        }

        return text.Append(Text, position, Text.Length - position).ToString();
    }

    private void AppendWithThis(StringBuilder text, TemplateTag tag, int from, int to)
    {
        for (var i = 0; i < tag.Words.Count; i++)
        {
            if (tag.Words[i].Offset < from || !IsValue(tag, i)) continue;
            text.Append(Text, from, tag.Words[i].Offset - from).Append("this.");
            from = tag.Words[i].Offset;
        }

        text.Append(Text, from, to - from);
    }

    // Whether the word names a value of the page: not a helper, a keyword, a number or a path out of the block.
    private static bool IsValue(TemplateTag tag, int index)
    {
        var word = tag.Words[index];
        if (word.Kind != WordKind.Plain || !char.IsAsciiLetterLower(word.Text[0]) || word.Text.AsSpan().ContainsAnyExcept(InPaths)) return false;
        if (word.Text is "this" or "true" or "false" or "null" or "undefined" || word.Text.StartsWith("this.", StringComparison.Ordinal)) return false;
        if (index > 0 && tag.Words[index - 1].Kind == WordKind.Opening) return false;
        return tag.Kind switch
        {
            TagKind.Value => index > 0 || (tag.Words.Count == 1 && !ThemeHelpers.Names.Contains(word.Text, StringComparer.Ordinal)),
            TagKind.Open => index > 0,
            TagKind.Else => index > 1,
            TagKind.Partial => index > 0,
            _ => false,
        };
    }

    // {{…}}, as against {{{…}}}, {{&…}} and {{~…~}}.
    private bool IsEscaped(TemplateTag tag) => Text[tag.Start + 2] is not ('{' or '&' or '~') && Text[tag.End - 3] != '~';

    // One value, or named values only; whatever else there may be is left to the engine.
    private bool IsPartialWithArguments(TemplateTag tag) =>
        tag is { Kind: TagKind.Partial, Words: [{ Kind: WordKind.Plain }, var first, ..] }
        && (first.Kind == WordKind.Key || (tag.Words.Count == 2 && first.Kind == WordKind.Plain))
        && !Text.AsSpan(tag.Start, tag.End - tag.Start).Contains('~');

    // A tag that has a line to itself leaves no line behind; so must the three that replace it.
    private void AppendScoped(StringBuilder text, TemplateTag tag)
    {
        var end = Text.IndexOf('\n', tag.End);
        var hasLine = (tag.Start == 0 || Text[tag.Start - 1] == '\n') && end >= 0 && Text.AsSpan(tag.End, end - tag.End).IsWhiteSpace();
        var lineEnd = hasLine ? "\n" : "";
        text.Append("{{#").Append(ThemeHelpers.Scope).Append(' ');
        AppendWithThis(text, tag, tag.Words[1].Offset, tag.End);
        text.Append($"{lineEnd}{{{{> {tag.Name}}}}}{lineEnd}{{{{/{ThemeHelpers.Scope}}}}}");
    }
}
