namespace Briefings.Model;

/// <summary>How a text came to point at a record.</summary>
public enum TextReferenceKind
{
    /// <summary>A wiki link that an editor wrote.</summary>
    WikiLink,

    /// <summary>A known name that became a link, or stands where a link already was.</summary>
    Mention,

    /// <summary>A citation of a source.</summary>
    Citation,
}

/// <summary>A place in a record's text that points at another record: the raw material of backlinks.</summary>
/// <param name="From">The record whose text it is.</param>
/// <param name="To">The record pointed at.</param>
/// <param name="Kind">How.</param>
/// <param name="Sentence">The sentence it stands in, as plain text of at most 300 characters.</param>
/// <param name="Anchor">The id of the heading above it, or empty.</param>
public sealed record TextReference(RecordKey From, RecordKey To, TextReferenceKind Kind, string Sentence, string Anchor);
