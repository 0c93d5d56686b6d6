namespace Briefings.Model;

/// <summary>A subject that records share.</summary>
public sealed record Topic : Record
{
    /// <inheritdoc />
    public override Collection Collection => Collection.Topics;

    /// <inheritdoc />
    public override string Title => Name;

    /// <summary>The title as written, or the id in words for a topic with no record.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a file describes it; a topic may also exist by use alone.</summary>
    public bool HasRecord { get; init; } = true;
}
