using Briefings.Diagnostics;

namespace Briefings.Model;

/// <summary>One entry of a <c>sources</c> list: the id of a source record, or a source written inline.</summary>
public sealed record SourceEntry
{
    private SourceEntry(Reference? reference, Source? inline) => (Reference, Inline) = (reference, inline);

    /// <summary>The source record's id, when the entry is one.</summary>
    public Reference? Reference { get; }

    /// <summary>The source itself, when it is written inline.</summary>
    public Source? Inline { get; }

    /// <summary>Where the entry stands.</summary>
    public SourceLocation At => Reference?.At ?? Inline!.At;

    /// <summary>An entry that names a source record.</summary>
    public static SourceEntry To(Reference reference) => new(reference, null);

    /// <summary>An entry that is the source.</summary>
    public static SourceEntry Of(Source inline) => new(null, inline);
}
