namespace Briefings.Publishing.Themes;

/// <summary>What an expression in a template does.</summary>
internal enum TagKind
{
    /// <summary><c>{{value}}</c>, <c>{{{value}}}</c>, <c>{{helper argument}}</c></summary>
    Value,

    /// <summary><c>{{#block}}</c></summary>
    Open,

    /// <summary><c>{{^value}}</c></summary>
    Inverse,

    /// <summary><c>{{else}}</c>, <c>{{else if value}}</c>, <c>{{^}}</c></summary>
    Else,

    /// <summary><c>{{/block}}</c></summary>
    Close,

    /// <summary><c>{{> partial}}</c></summary>
    Partial,

    /// <summary><c>{{#> partial}}</c></summary>
    PartialBlock,

    /// <summary><c>{{#*inline "name"}}</c></summary>
    Inline,

    /// <summary><c>{{! comment }}</c>, <c>{{!-- comment --}}</c></summary>
    Comment,
}

/// <summary>What a word in an expression is.</summary>
internal enum WordKind
{
    /// <summary>A path, a helper's name, a number or a keyword.</summary>
    Plain,

    /// <summary>A quoted text, without its quotes.</summary>
    Quoted,

    /// <summary>The name before <c>=</c>.</summary>
    Key,

    /// <summary><c>(</c></summary>
    Opening,

    /// <summary><c>)</c></summary>
    Closing,
}

/// <summary>One word of an expression and its offset in the template.</summary>
internal readonly record struct TagWord(WordKind Kind, string Text, int Offset);

/// <summary>One <c>{{…}}</c> of a template.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Start">The offset of its first brace.</param>
/// <param name="End">The offset after its last brace.</param>
/// <param name="Words">What is in it, without the sigil.</param>
internal sealed record TemplateTag(TagKind Kind, int Start, int End, IReadOnlyList<TagWord> Words)
{
    /// <summary>Whether it is <c>{{{value}}}</c> or <c>{{&amp;value}}</c>: markup that is written as it is.</summary>
    public bool IsMarkup { get; init; }

    /// <summary>Whether it opens with three braces and closes with two.</summary>
    public bool HasUnequalBraces { get; init; }

    /// <summary>Whether it begins with <c>~</c>, which takes away the space before it.</summary>
    public bool StripsBefore { get; init; }

    /// <summary>Whether it ends with <c>~</c>, which takes away the space after it.</summary>
    public bool StripsAfter { get; init; }

    /// <summary>The first word; empty when there is none.</summary>
    public string Name => Words.Count > 0 ? Words[0].Text : "";

    /// <summary>Where to point: at the first word, else at the braces.</summary>
    public int Offset => Words.Count > 0 ? Words[0].Offset : Start;
}
