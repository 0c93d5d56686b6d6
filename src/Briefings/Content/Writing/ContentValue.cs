using System.Collections.Immutable;

namespace Briefings.Content.Writing;

/// <summary>A value that is to be written into content, or that stands there: what it says, not how it is written.</summary>
internal abstract record ContentValue
{
    /// <summary>Whether nothing is stated; such a value is never written.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>The items of a list; a single value is a list of one, as in content.</summary>
    public ImmutableArray<ContentValue> Items => this is ContentList list ? list.Values : [this];
}

/// <summary>Text of any kind: words, dates, ids.</summary>
/// <param name="Text">Lines end in <c>\n</c>.</param>
internal sealed record ContentText(string Text) : ContentValue
{
    /// <inheritdoc />
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

/// <summary>True or false.</summary>
internal sealed record ContentFlag(bool IsSet) : ContentValue
{
    /// <inheritdoc />
    public override bool IsEmpty => false;
}

/// <summary>A list.</summary>
internal sealed record ContentList(ImmutableArray<ContentValue> Values) : ContentValue
{
    /// <inheritdoc />
    public override bool IsEmpty => Values.All(value => value.IsEmpty);
}

/// <summary>Keys and their values, no key twice.</summary>
internal sealed record ContentKeys(ImmutableArray<ContentKey> Keys) : ContentValue
{
    /// <inheritdoc />
    public override bool IsEmpty => Keys.All(key => key.Value.IsEmpty);

    /// <summary>The value of a key; null when it is not there.</summary>
    public ContentValue? this[string name]
    {
        get
        {
            foreach (var key in Keys)
            {
                if (string.Equals(key.Name, name, StringComparison.Ordinal)) return key.Value;
            }

            return null;
        }
    }
}

/// <summary>A key with its value.</summary>
internal sealed record ContentKey(string Name, ContentValue Value);
