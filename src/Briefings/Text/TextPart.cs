using System.Collections.Immutable;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>A part of a rendered text: HTML, or the place of a timeline.</summary>
/// <param name="Html">Whole elements, every character of the editor's escaped; empty for a timeline.</param>
/// <param name="Timeline">The timeline, or null.</param>
internal sealed record TextPart(string Html, TimelineBlock? Timeline = null);

/// <summary>Where the page puts a timeline. An empty filter lets everything through; within one filter any value fits, and all filters must.</summary>
internal sealed record TimelineBlock
{
    /// <summary>Ids of actors that take part.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Ids of incidents that it is about.</summary>
    public ImmutableArray<string> Incidents { get; init; } = [];

    /// <summary>Ids of topics of the entries.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>Kinds of incidents and of responses, families of responses, <c>incident</c>, <c>response</c>.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Years into which the entries fall.</summary>
    public ImmutableArray<long> Years { get; init; } = [];

    /// <summary>Which date counts.</summary>
    public Clock Clock { get; init; }

    /// <summary>The most entries to show, from 1; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Where the block is written.</summary>
    public required SourceLocation At { get; init; }
}
