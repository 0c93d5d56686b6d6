using System.IO.Hashing;
using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>
/// What the graph answers, each answer as a number: where two builds have the same number for a question, they have the same answer. What the site's settings, vocabulary and names
/// of actors have to do with it is left to the caller. Any thread may ask.
/// </summary>
internal sealed class ReadPrints
{
    private const ulong NeverTheSame = 0;

    private static readonly LinkRole[] Roles = Enum.GetValues<LinkRole>();

    private readonly RecordGraph _graph;
    private readonly ulong[] _identities;
    private readonly ulong[] _contents;
    private readonly ulong[] _known;

    /// <param name="graph">The graph.</param>
    /// <param name="dependencies">
    /// The records that the texts of the record of that number name by id, whose titles they may show; null where something is wrong with them.
    /// </param>
    public ReadPrints(RecordGraph graph, Func<int, IReadOnlyCollection<RecordKey>?> dependencies)
    {
        _graph = graph;
        var count = graph.Index.Records.Length;
        _identities = new ulong[count];
        _contents = new ulong[count];
        _known = new ulong[ReadFacts.Count(count)];
        Parallel.For(0, count, number => _identities[number] = TextPrint.Of(graph.Index.Records[number].Key.ToString()));
        Parallel.For(0, count, () => new XxHash3(), (number, _, hash) => Content(number, dependencies(number), hash), _ => { });
    }

    /// <summary>The print of the answer to a question; 0 for one that never is the same as another.</summary>
    /// <param name="number">Among <see cref="ReadFacts"/>.</param>
    public ulong Of(int number) => _known[number] is not NeverTheSame and var known ? known : _known[number] = Print(number);

    // Two threads may come to it at once; they come to the same.
    private ulong Print(int number)
    {
        var (record, fact) = ReadFacts.Parts(number);
        if (record < 0) return All((Collection)fact);
        return (ReadFact)fact switch
        {
            ReadFact.Content => _contents[record],
            ReadFact.LinksInto => LinksInto(record),
            ReadFact.Backlinks => Backlinks(record),
            _ => Claims(record),
        };
    }

    private XxHash3 Content(int number, IReadOnlyCollection<RecordKey>? dependencies, XxHash3 hash)
    {
        if (dependencies is null) return hash;
        var record = _graph.Index.Records[number];
        Add(hash, record.Print);
        Add(hash, TextPrint.Of(record.Title));
        Add(hash, _graph.Index.IsPublished(number) ? 1UL : 0);
        foreach (var link in _graph.Links.NumbersOutOf(number))
        {
            Add(hash, (ulong)link.Role);
            Add(hash, _identities[link.To]);
        }

        // By id, because a new record can make one that stands alone ambiguous.
        foreach (var named in dependencies.SelectMany(key => _graph.Index.WithId(key.Id)))
        {
            var to = _graph.Index.NumberOf(named.Key);
            Add(hash, _identities[to]);
            Add(hash, TextPrint.Of(named.Title));
            Add(hash, _graph.Index.IsPublished(to) ? 1UL : 0);
        }

        _contents[number] = Finish(hash);
        return hash;
    }

    private ulong All(Collection collection)
    {
        var hash = new XxHash3();
        for (var number = 0; number < _contents.Length; number++)
        {
            if (_graph.Index.Records[number].Collection != collection || !_graph.Index.IsPublished(number)) continue;
            if (_contents[number] == NeverTheSame) return NeverTheSame;
            Add(hash, _identities[number]);
            Add(hash, _contents[number]);
        }

        return Finish(hash);
    }

    private ulong LinksInto(int number)
    {
        var hash = new XxHash3();
        foreach (var role in Roles)
        {
            Add(hash, (ulong)role);
            foreach (var from in _graph.Links.NumbersInto(number, role)) Add(hash, _identities[from]);
        }

        return Finish(hash);
    }

    private ulong Backlinks(int number)
    {
        var hash = new XxHash3();
        foreach (var from in _graph.BacklinkTable.NumbersInto(number)) Add(hash, _identities[from]);
        return Finish(hash);
    }

    // What a claim says stands in records whose content is asked for with it.
    private ulong Claims(int number)
    {
        var hash = new XxHash3();
        foreach (var (way, claims) in _graph.Claims.About(_graph.Index.Records[number].Key).Index())
        {
            Add(hash, (ulong)way);
            foreach (var claim in claims)
            {
                Add(hash, claim.Incident);
                if (claim.Response is { } response) Add(hash, response);
                else Add(hash, value: 0);
                Add(hash, (ulong)claim.Denials.Length);
                foreach (var denial in claim.Denials) Add(hash, denial);
            }
        }

        return Finish(hash);
    }

    private void Add(XxHash3 hash, Record record) => Add(hash, _identities[_graph.Index.NumberOf(record.Key)]);

    private static void Add(XxHash3 hash, ulong value) => hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(ref value)));

    private static ulong Finish(XxHash3 hash)
    {
        var print = hash.GetCurrentHashAsUInt64();
        hash.Reset();
        return print == NeverTheSame ? 1 : print;
    }
}
