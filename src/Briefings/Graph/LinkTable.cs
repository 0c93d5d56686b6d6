using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>All resolved links, both ways. Look-ups cost what they return.</summary>
internal sealed class LinkTable
{
    private readonly ILookup<(RecordKey, LinkRole), Record> _out;
    private readonly ILookup<(RecordKey, LinkRole), Record> _into;
    private readonly ILookup<RecordKey, Link> _allInto;

    /// <param name="links">In the order in which the records name them.</param>
    public LinkTable(IReadOnlyList<Link> links)
    {
        var distinct = links.DistinctBy(link => (link.From.Key, link.Role, link.To.Key)).ToList();
        All = [.. distinct];
        _out = distinct.ToLookup(link => (link.From.Key, link.Role), link => link.To);
        _into = distinct.ToLookup(link => (link.To.Key, link.Role), link => link.From);
        _allInto = distinct.ToLookup(link => link.To.Key);
    }

    /// <summary>Every link once, in the order in which the records name them.</summary>
    public ImmutableArray<Link> All { get; }

    /// <summary>What the record names in that role, in its own order.</summary>
    public IEnumerable<Record> OutOf(RecordKey from, LinkRole role) => _out[(from, role)];

    /// <summary>What names the record in that role, in order of collection and id.</summary>
    public IEnumerable<Record> Into(RecordKey to, LinkRole role) => _into[(to, role)];

    /// <summary>Everything that names the record.</summary>
    public IEnumerable<Link> Into(RecordKey to) => _allInto[to];
}
