using System.Collections.Immutable;

namespace Briefings.Content.Writing;

/// <summary>Puts keys together; what is empty is left out, for empty means unknown.</summary>
internal sealed class KeysBuilder
{
    private readonly ImmutableArray<ContentKey>.Builder _keys = ImmutableArray.CreateBuilder<ContentKey>();

    /// <summary>A mapping of nothing but texts.</summary>
    public static ContentKeys Of(params ReadOnlySpan<(string Name, string Text)> texts)
    {
        var keys = new KeysBuilder();
        foreach (var (name, text) in texts) keys.Add(name, text);
        return keys.Build();
    }

    /// <summary>Adds a key unless its value is empty.</summary>
    public KeysBuilder Add(string name, ContentValue? value)
    {
        if (value is { IsEmpty: false }) _keys.Add(new(name, value));
        return this;
    }

    /// <summary>Adds a text unless it is empty.</summary>
    public KeysBuilder Add(string name, string text) => Add(name, new ContentText(text));

    /// <summary>Adds a list unless it has no items.</summary>
    public KeysBuilder Add(string name, IEnumerable<ContentValue> items) => Add(name, new ContentList([.. items]));

    /// <summary>The keys in the order in which they were added.</summary>
    public ContentKeys Build() => new(_keys.ToImmutable());
}
