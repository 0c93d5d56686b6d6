using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>All resolved links, both ways. Look-ups cost what they return. Holds numbers of records, not the records, so that a record may change.</summary>
internal sealed class LinkTable
{
    private static readonly int Roles = Enum.GetValues<LinkRole>().Length;

    private readonly RecordIndex _index;
    private readonly ImmutableArray<ImmutableArray<OutLink>> _out;
    private readonly Arrivals _into;

    /// <param name="index">The records.</param>
    /// <param name="links">What each record names, by its number, in the order in which it does, each once.</param>
    /// <param name="before">A table of earlier content.</param>
    public LinkTable(RecordIndex index, ImmutableArray<ImmutableArray<OutLink>> links, LinkTable? before = null)
    {
        _index = index;
        _out = links;
        _into = before is not null && before.HasSameLinks(index, links) ? before._into : Arrivals.Of(links, index.Records.Length);
    }

    /// <summary>Every link once, in the order in which the records name them.</summary>
    public IEnumerable<Link> All
    {
        get
        {
            for (var from = 0; from < _out.Length; from++)
            {
                foreach (var link in _out[from]) yield return new(_index.Records[from], link.Role, _index.Records[link.To]);
            }
        }
    }

    /// <summary>What a record names, as numbers; for one who makes the next table.</summary>
    public ImmutableArray<OutLink> NumbersOutOf(int from) => _out[from];

    /// <summary>What the record names in that role, in its own order.</summary>
    public IEnumerable<Record> OutOf(RecordKey from, LinkRole role)
    {
        var number = _index.NumberOf(from);
        return number < 0 || _out[number].IsEmpty ? [] : Named(_out[number], role);
    }

    /// <summary>What names the record in that role, in order of collection and id.</summary>
    public IEnumerable<Record> Into(RecordKey to, LinkRole role)
    {
        var (start, end) = _into.Range(_index.NumberOf(to), (int)role, (int)role);
        return start == end ? [] : Naming(start, end);
    }

    /// <summary>Everything that names the record, role by role.</summary>
    public IEnumerable<Link> Into(RecordKey to)
    {
        var number = _index.NumberOf(to);
        for (var role = 0; role < Roles; role++)
        {
            var (start, end) = _into.Range(number, role, role);
            for (var i = start; i < end; i++) yield return new(_index.Records[_into.From[i]], (LinkRole)role, _index.Records[number]);
        }
    }

    /// <summary>How many links lead to the record.</summary>
    public int CountInto(RecordKey to)
    {
        var (start, end) = _into.Range(_index.NumberOf(to), 0, Roles - 1);
        return end - start;
    }

    private IEnumerable<Record> Named(ImmutableArray<OutLink> links, LinkRole role)
    {
        foreach (var link in links)
        {
            if (link.Role == role) yield return _index.Records[link.To];
        }
    }

    private IEnumerable<Record> Naming(int start, int end)
    {
        for (var i = start; i < end; i++) yield return _index.Records[_into.From[i]];
    }

    private bool HasSameLinks(RecordIndex index, ImmutableArray<ImmutableArray<OutLink>> links)
    {
        if (!index.SharesIdentitiesWith(_index)) return false;
        for (var number = 0; number < links.Length; number++)
        {
            if (links[number] != _out[number] && !links[number].AsSpan().SequenceEqual(_out[number].AsSpan())) return false;
        }

        return true;
    }

    // Sorted by where they lead, then role, by counting; within these they keep the order of the records that they come from.
    private sealed class Arrivals(int[] starts, int[] from)
    {
        public int[] From { get; } = from;

        public (int Start, int End) Range(int to, int firstRole, int lastRole) =>
            to < 0 ? (0, 0) : (starts[(to * Roles) + firstRole], starts[(to * Roles) + lastRole + 1]);

        public static Arrivals Of(ImmutableArray<ImmutableArray<OutLink>> links, int records)
        {
            var starts = new int[(records * Roles) + 1];
            foreach (var ofOne in links)
            {
                foreach (var link in ofOne) starts[Place(link) + 1]++;
            }

            for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
            var from = new int[starts[^1]];
            var next = starts.AsSpan(0, starts.Length - 1).ToArray();
            for (var number = 0; number < links.Length; number++)
            {
                foreach (var link in links[number]) from[next[Place(link)]++] = number;
            }

            return new(starts, from);
        }

        private static int Place(OutLink link) => (link.To * Roles) + (int)link.Role;
    }
}

/// <summary>What a record names, by number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OutLink(LinkRole Role, int To);
