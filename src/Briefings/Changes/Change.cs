using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Changes;

/// <summary>A difference in meaning between two versions of the content.</summary>
/// <param name="Kind">What sort of change.</param>
/// <param name="Thing">What changed.</param>
/// <param name="Sentence">What is different, in plain English, without a full stop.</param>
/// <param name="Before">The old value, where it is short; else empty.</param>
/// <param name="After">The new value, where it is short; else empty.</param>
/// <param name="At">Where it is written in the new version; no place for what is gone.</param>
internal sealed record Change(ChangeKind Kind, ChangedThing Thing, Wording Sentence, string Before, string After, SourceLocation At);

/// <summary>What changed.</summary>
/// <param name="Kind">A record's kind (<c>incident</c>), or <c>site</c>, <c>vocabulary</c>, <c>file</c>.</param>
/// <param name="Id">A record's id, a file's path; empty for the site.</param>
/// <param name="Title">What readers call it.</param>
/// <param name="Record">Its identity, if it is a record.</param>
/// <param name="IsThere">Whether the new version has it.</param>
internal sealed record ChangedThing(string Kind, string Id, string Title, RecordKey? Record, bool IsThere);

/// <summary>A piece of a sentence.</summary>
/// <param name="Short">As editors write it: an id, a value of the vocabulary.</param>
/// <param name="Long">As readers know it: a title, a label.</param>
/// <param name="Record">The record that it names, or null.</param>
internal sealed record Piece(string Short, string Long, RecordKey? Record);
