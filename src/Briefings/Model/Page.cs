namespace Briefings.Model;

/// <summary>A page that is no briefing: about, method. Its address is <c>/id/</c>.</summary>
public sealed record Page : Record
{
    /// <inheritdoc />
    public override Collection Collection => Collection.Pages;

    /// <inheritdoc />
    public override string Title => Name;

    /// <summary>The title as written.</summary>
    public required string Name { get; init; }

    /// <summary>Whether known names in the body become links.</summary>
    public bool AutoLink { get; init; } = true;

    /// <summary>The text below the front matter.</summary>
    public MarkdownText Body { get; init; } = MarkdownText.Empty;
}
