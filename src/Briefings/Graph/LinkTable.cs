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
    private readonly Buckets<int> _into;
    private readonly ReadLog _reads;

    /// <param name="index">The records.</param>
    /// <param name="links">What each record names, by its number, in the order in which it does, each once.</param>
    /// <param name="reads">Told of every question.</param>
    /// <param name="before">A table of earlier content.</param>
    public LinkTable(RecordIndex index, ImmutableArray<ImmutableArray<OutLink>> links, ReadLog reads, LinkTable? before = null)
    {
        _index = index;
        _reads = reads;
        _out = links;
        _into = before is not null && before.HasSameLinks(index, links) ? before._into : new(index.Records.Length * Roles, take => GiveArrivals(links, take));
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
        if (number < 0) return [];
        _reads.Note(ReadFacts.Of(ReadFact.Content, number));
        return _out[number].IsEmpty ? [] : Named(_out[number], role);
    }

    /// <summary>What names the record in that role, in order of collection and id.</summary>
    public IEnumerable<Record> Into(RecordKey to, LinkRole role)
    {
        var number = _index.NumberOf(to);
        if (number < 0) return [];
        _reads.Note(ReadFacts.Of(ReadFact.LinksInto, number));
        return _into[BucketOf(number, (int)role)] is { Count: > 0 } naming ? naming.Select(Told) : [];
    }

    /// <summary>Everything that names the record, role by role.</summary>
    public IEnumerable<Link> Into(RecordKey to)
    {
        var number = _index.NumberOf(to);
        if (number < 0) yield break;
        _reads.Note(ReadFacts.Of(ReadFact.LinksInto, number));
        for (var role = 0; role < Roles; role++)
        {
            foreach (var from in _into[BucketOf(number, role)]) yield return new(Told(from), (LinkRole)role, Told(number));
        }
    }

    /// <summary>The numbers of what names the record in that role, which the log is not told of.</summary>
    public ArraySegment<int> NumbersInto(int to, LinkRole role) => _into[BucketOf(to, (int)role)];

    /// <summary>How many links lead to the record.</summary>
    public int CountInto(RecordKey to)
    {
        if (_index.NumberOf(to) is not (>= 0 and var number)) return 0;
        _reads.Note(ReadFacts.Of(ReadFact.LinksInto, number));
        return _into.Range(BucketOf(number, 0), BucketOf(number, Roles - 1)).Count;
    }

    private IEnumerable<Record> Named(ImmutableArray<OutLink> links, LinkRole role)
    {
        foreach (var link in links)
        {
            if (link.Role == role) yield return Told(link.To);
        }
    }

    private Record Told(int number)
    {
        _reads.Note(ReadFacts.Of(ReadFact.Content, number));
        return _index.Records[number];
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

    private static int BucketOf(int to, int role) => (to * Roles) + role;

    private static void GiveArrivals(ImmutableArray<ImmutableArray<OutLink>> links, Action<int, int> take)
    {
        for (var from = 0; from < links.Length; from++)
        {
            foreach (var link in links[from]) take(BucketOf(link.To, (int)link.Role), from);
        }
    }
}

/// <summary>What a record names, by number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OutLink(LinkRole Role, int To);
