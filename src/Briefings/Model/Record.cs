using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model.Dates;

namespace Briefings.Model;

/// <summary>What every record takes. Absent text is empty, an absent list has no items, an absent date is null: empty means unknown.</summary>
public abstract record Record
{
    /// <summary>The record's collection.</summary>
    public abstract Collection Collection { get; }

    /// <summary>What readers call it: an actor's name, any other record's title.</summary>
    public abstract string Title { get; }

    /// <summary>The file name without extension; empty for a source written inline.</summary>
    public required string Id { get; init; }

    /// <summary>The start of the record: its file, or its place in another record when inline.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>Where each top-level key stands.</summary>
    public FieldLocations Fields { get; init; } = FieldLocations.None;

    /// <summary>One paragraph of plain text.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Longer text.</summary>
    public MarkdownText Description { get; init; } = MarkdownText.Empty;

    /// <summary>What the record rests on.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>Topics, with or without a record of their own.</summary>
    public ImmutableArray<Reference> Topics { get; init; } = [];

    /// <summary>Whether it is published only with <c>--drafts</c>.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Old addresses that lead here.</summary>
    public ImmutableArray<OldAddress> RedirectFrom { get; init; } = [];

    /// <summary>When the record was last revised.</summary>
    public EdtfDate? Updated { get; init; }

    /// <summary>A hash of the text of its file, by which another build knows whether it changed; 0 for a record without a file of its own.</summary>
    public ulong Print { get; init; }

    /// <summary>The record's identity.</summary>
    public RecordKey Key => new(Collection, Id);
}

/// <summary>An address that a record had before.</summary>
/// <param name="Path">From the site's root, starting with <c>/</c>.</param>
/// <param name="At">Where it is written.</param>
public readonly record struct OldAddress(string Path, SourceLocation At);
