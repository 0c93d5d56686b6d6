using System.Collections.Immutable;

namespace Briefings.Site.Views;

/// <summary>Relations as a table.</summary>
/// <param name="Rows">The relations.</param>
/// <param name="HasPeriod">Whether the time of any is stated.</param>
internal sealed record RelationTableView(ImmutableArray<RelationView> Rows, bool HasPeriod)
{
    public static RelationTableView Of(ImmutableArray<RelationView> rows) => new(rows, rows.Any(row => row.From is not null || row.To is not null));
}

/// <summary>A relation to another actor, as somebody states it.</summary>
internal sealed record RelationView
{
    /// <summary>"Part of", or from the other end "Has part".</summary>
    public required string Label { get; init; }

    public required LinkView Other { get; init; }

    public required ImmutableArray<LinkView> By { get; init; }

    public required DateView? From { get; init; }

    public required DateView? To { get; init; }

    public required string Confidence { get; init; }

    public required string Note { get; init; }

    public required ImmutableArray<CitationView> Citations { get; init; }
}

/// <summary>Offices as a table.</summary>
/// <param name="Rows">The offices.</param>
/// <param name="HasOther">Whether the body or holder of any is stated.</param>
/// <param name="HasPeriod">Whether the time of any is stated.</param>
internal sealed record RoleTableView(ImmutableArray<RoleView> Rows, bool HasOther, bool HasPeriod)
{
    public static RoleTableView Of(ImmutableArray<RoleView> rows) =>
        new(rows, rows.Any(row => row.Other is not null), rows.Any(row => row.From is not null || row.To is not null));
}

/// <summary>An office, with its holder or its body.</summary>
internal sealed record RoleView
{
    public required string Title { get; init; }

    /// <summary>The body, on a person's page; the person, on a body's; null when no body is stated.</summary>
    public required LinkView? Other { get; init; }

    public required DateView? From { get; init; }

    public required DateView? To { get; init; }

    public required ImmutableArray<CitationView> Citations { get; init; }
}

/// <summary>Other names as a table.</summary>
/// <param name="Rows">The names.</param>
/// <param name="HasRelation">Whether it is stated of any how far it means the same.</param>
/// <param name="HasNamer">Whether it is stated of any who uses it.</param>
/// <param name="HasFirstUsed">Whether it is stated of any when it was first used.</param>
internal sealed record AliasTableView(ImmutableArray<AliasView> Rows, bool HasRelation, bool HasNamer, bool HasFirstUsed)
{
    public static AliasTableView Of(ImmutableArray<AliasView> rows) =>
        new(rows, rows.Any(row => row.Relation.Length > 0), rows.Any(row => row.Namer is not null), rows.Any(row => row.FirstUsed is not null));
}

/// <summary>Another name.</summary>
internal sealed record AliasView
{
    public required string Name { get; init; }

    /// <summary>How far it means the same; empty when not stated.</summary>
    public required string Relation { get; init; }

    public required LinkView? Namer { get; init; }

    public required DateView? FirstUsed { get; init; }

    public required ImmutableArray<CitationView> Citations { get; init; }
}
