using System.Collections.Immutable;

namespace Briefings.Content.Writing;

/// <summary>A value as it stands in a text, for changing it in place.</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="End">Behind its last; line ends and comments that follow are not its own.</param>
/// <param name="IsFlow">Whether it is a list or mapping in brackets.</param>
internal abstract record YamlSpan(int Start, int End, bool IsFlow)
{
    /// <summary>Whether nothing is stated.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>What it says.</summary>
    public abstract ContentValue ToValue();
}

/// <summary>Text.</summary>
internal sealed record ScalarSpan(string Text, bool IsPlain, int Start, int End) : YamlSpan(Start, End, IsFlow: false)
{
    /// <inheritdoc />
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "~" or "null");

    /// <inheritdoc />
    public override ContentValue ToValue() => new ContentText(Text);
}

/// <summary>A list.</summary>
internal sealed record ListSpan(ImmutableArray<YamlSpan> Items, int Start, int End, bool IsFlow) : YamlSpan(Start, End, IsFlow)
{
    /// <inheritdoc />
    public override bool IsEmpty => Items.IsEmpty;

    /// <inheritdoc />
    public override ContentValue ToValue() => new ContentList([.. Items.Select(item => item.ToValue())]);
}

/// <summary>Keys and their values.</summary>
internal sealed record KeysSpan(ImmutableArray<KeySpan> Keys, int Start, int End, bool IsFlow) : YamlSpan(Start, End, IsFlow)
{
    /// <inheritdoc />
    public override bool IsEmpty => Keys.IsEmpty;

    /// <inheritdoc />
    public override ContentValue ToValue() => new ContentKeys([.. Keys.Select(key => new ContentKey(key.Name, key.Value.ToValue()))]);
}

/// <summary>A key with its value.</summary>
/// <param name="Name">The key.</param>
/// <param name="Start">Where it is written.</param>
/// <param name="Colon">Behind its colon.</param>
/// <param name="Value">Its value.</param>
internal sealed record KeySpan(string Name, int Start, int Colon, YamlSpan Value)
{
    /// <summary>Behind its last character, the value's included.</summary>
    public int End => Math.Max(Colon, Value.End);
}
