using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>A part of a rendered text.</summary>
internal abstract record TextPart;

/// <summary>Finished HTML: whole elements, every character of the editor's escaped.</summary>
/// <param name="Html">Not empty.</param>
internal sealed record HtmlPart(string Html) : TextPart;

/// <summary>Where the page puts a timeline. An empty filter lets everything through; within one filter any value fits, and all filters must.</summary>
internal sealed record TimelineBlock : TextPart
{
    /// <summary>Actors that take part.</summary>
    public ImmutableArray<RecordKey> Actors { get; init; } = [];

    /// <summary>Incidents that it is about.</summary>
    public ImmutableArray<RecordKey> Incidents { get; init; } = [];

    /// <summary>Topics of the entries.</summary>
    public ImmutableArray<RecordKey> Topics { get; init; } = [];

    /// <summary>Incident kinds and response kinds.</summary>
    public ImmutableArray<Term> Kinds { get; init; } = [];

    /// <summary>Years into which the entries fall.</summary>
    public ImmutableArray<int> Years { get; init; } = [];

    /// <summary>Which date counts.</summary>
    public TimelineClock Clock { get; init; }

    /// <summary>The most entries to show, from 1; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Where the block is written.</summary>
    public required SourceLocation At { get; init; }
}

/// <summary>The two clocks of a timeline.</summary>
internal enum TimelineClock
{
    /// <summary>When it happened.</summary>
    Occurred,

    /// <summary>When it became public.</summary>
    Public,
}
