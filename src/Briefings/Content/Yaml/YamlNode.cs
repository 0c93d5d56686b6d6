using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Yaml;

/// <summary>A value as it is written: text, a list or a mapping, with its place. What it means is settled by its key.</summary>
internal abstract class YamlNode(SourceLocation at)
{
    /// <summary>The first character: an opening quotation mark or bracket, where there is one.</summary>
    public SourceLocation At { get; } = at;

    /// <summary>What messages call this kind of value.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether nothing is stated: no text, an empty list. In content that means unknown.</summary>
    public abstract bool IsEmpty { get; }
}

/// <summary>Text; YAML's own ideas of numbers, dates and truth do not apply.</summary>
/// <param name="value">Without quotation marks and indentation.</param>
/// <param name="style">How it is written.</param>
/// <param name="at">The start, quotation mark included.</param>
/// <param name="textAt">The first character of the text itself.</param>
/// <param name="linesMatch">Whether lines and columns of the value are those of the file, counted from <paramref name="textAt"/>.</param>
internal sealed class YamlScalar(string value, YamlStyle style, SourceLocation at, SourceLocation textAt, bool linesMatch) : YamlNode(at)
{
    /// <summary>The text as written.</summary>
    public string Value { get; } = value;

    /// <summary>How it is written.</summary>
    public YamlStyle Style { get; } = style;

    /// <summary>The first character of the text itself.</summary>
    public SourceLocation TextAt { get; } = textAt;

    /// <summary>Whether lines and columns of the value are those of the file, counted from <see cref="TextAt"/>.</summary>
    public bool LinesMatch { get; } = linesMatch;

    /// <inheritdoc />
    public override string Kind => "text";

    /// <inheritdoc />
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (Style == YamlStyle.Plain && Value is "~" or "null");

    /// <summary>The text as Markdown, with the place that its lines are counted from.</summary>
    public MarkdownText ToMarkdown() => IsEmpty ? MarkdownText.Empty : new(Value.TrimEnd(), LinesMatch ? TextAt : At, LinesMatch);
}

/// <summary>How a scalar is written.</summary>
internal enum YamlStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>In quotation marks.</summary>
    Quoted,

    /// <summary>As a <c>></c> block: a line feed is a paragraph's end.</summary>
    Folded,

    /// <summary>As a <c>|</c> block: every line as it is.</summary>
    Literal,
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(IReadOnlyList<YamlNode> items, SourceLocation at) : YamlNode(at)
{
    /// <summary>The items, in their order.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;

    /// <inheritdoc />
    public override string Kind => "a list";

    /// <inheritdoc />
    public override bool IsEmpty => Items.Count == 0;
}

/// <summary>Keys and their values; no key twice.</summary>
internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, SourceLocation at) : YamlNode(at)
{
    /// <summary>The keys, in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <inheritdoc />
    public override string Kind => "a mapping";

    /// <inheritdoc />
    public override bool IsEmpty => Entries.Count == 0;
}

/// <summary>A value that was refused and reported: it is there, but nobody can use it.</summary>
internal sealed class YamlRefused(SourceLocation at) : YamlNode(at)
{
    /// <inheritdoc />
    public override string Kind => "a refused value";

    /// <inheritdoc />
    public override bool IsEmpty => true;
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyAt">Where the key is written.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct YamlEntry(string Key, SourceLocation KeyAt, YamlNode Value);
