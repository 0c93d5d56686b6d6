using System.Collections.Immutable;
using Briefings.Site.Views;

namespace Briefings.Site.Relations;

/// <summary>Which way a relation reads.</summary>
internal enum EdgeDirection
{
    /// <summary>Both ways alike: allied with.</summary>
    Both,

    /// <summary>From the middle to the other.</summary>
    Out,

    /// <summary>From the other to the middle.</summary>
    In,
}

/// <summary>One relation, with its type, its direction and who says so.</summary>
/// <param name="Label">The type, read in the edge's direction: "Part of".</param>
/// <param name="Direction">Which way it reads.</param>
/// <param name="By">Who says so; empty where it stands as the sources report it.</param>
/// <param name="IsClaimed">Whether it is a speaker's statement, and drawn as one.</param>
/// <param name="IsDisputed">Whether a response denies it.</param>
/// <param name="Table">The place on the page that says the same in words: <c>#of-relations</c>.</param>
internal sealed record StarEdge(string Label, EdgeDirection Direction, ImmutableArray<string> By, bool IsClaimed, bool IsDisputed, string Table)
{
    /// <summary>The relation in words: "Said to be behind (disputed) · says the agency".</summary>
    public string InWords
    {
        get
        {
            var label = IsDisputed ? $"{Label} (disputed)" : Label;
            return By.IsEmpty ? label : $"{label} · {(By.Length == 1 ? "says" : "say")} {string.Join(", ", By)}";
        }
    }
}

/// <summary>A record one step away, with its relations to the middle.</summary>
internal sealed record StarNode(LinkView Other, ImmutableArray<StarEdge> Edges);

/// <summary>A record and everything one step away from it, each once, in the order in which it was found.</summary>
internal sealed class RelationStar
{
    private readonly Dictionary<(string Text, string Address), List<StarEdge>> _edges = [];
    private readonly List<LinkView> _others = [];

    /// <summary>How many records are one step away.</summary>
    public int Count => _others.Count;

    public IEnumerable<StarNode> Nodes => _others.Select(other => new StarNode(other, [.. _edges[(other.Text, other.Address)]]));

    /// <summary>Adds a relation; the same relation stated by another speaker joins the first.</summary>
    public void Add(LinkView other, StarEdge edge)
    {
        if (!_edges.TryGetValue((other.Text, other.Address), out var edges))
        {
            _edges.Add((other.Text, other.Address), [edge]);
            _others.Add(other);
            return;
        }

        var same = edges.FindIndex(known => known.Label == edge.Label && known.Direction == edge.Direction && known.IsClaimed == edge.IsClaimed);
        if (same < 0)
        {
            edges.Add(edge);
            return;
        }

        var known = edges[same];
        edges[same] = known with { By = [.. known.By.Union(edge.By, StringComparer.Ordinal)], IsDisputed = known.IsDisputed || edge.IsDisputed };
    }
}
