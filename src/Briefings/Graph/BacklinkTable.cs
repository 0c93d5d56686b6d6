using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Where texts point at records: for each two records once, with the sentence that tells most.</summary>
internal sealed class BacklinkTable
{
    private readonly RecordIndex _index;
    private readonly ReadLog _reads;
    private readonly ImmutableArray<ImmutableArray<TextReference>> _references;
    private readonly Departure[][] _out;
    private readonly Buckets<Arrival> _into;

    /// <param name="index">The records.</param>
    /// <param name="references">What the texts of each record point at, by its number, in the order of its texts; empty for no texts at all.</param>
    /// <param name="reads">Told of every question.</param>
    /// <param name="before">A table of earlier content.</param>
    /// <param name="numbers">Which numbers its records have now; given with it.</param>
    public BacklinkTable(
        RecordIndex index, ImmutableArray<ImmutableArray<TextReference>> references, ReadLog reads, BacklinkTable? before = null, Renumbering? numbers = null)
    {
        _index = index;
        _reads = reads;
        _references = references;
        _out = new Departure[references.Length][];
        var ofOne = new Dictionary<int, int>();
        var isSame = numbers is { KeepsAll: true } && before!._out.Length == _out.Length;
        for (var from = 0; from < _out.Length; from++)
        {
            _out[from] = (before is null ? null : Kept(before, numbers!, from)) ?? OutOf(from, ofOne);
            isSame = isSame && (_out[from] == before!._out[from] || _out[from].AsSpan().SequenceEqual(before._out[from]));
        }

        _into = isSame ? before!._into : new(index.Records.Length, GiveArrivals);
    }

    /// <summary>Where texts point at the record: one per record, in order of collection and id.</summary>
    public IEnumerable<Backlink> Into(RecordKey key)
    {
        var number = _index.NumberOf(key);
        if (number < 0) yield break;
        _reads.Note(ReadFacts.Of(ReadFact.Backlinks, number));
        foreach (var (from, telling) in _into[number])
        {
            _reads.Note(ReadFacts.Of(ReadFact.Content, from));
            yield return new(_index.Records[from], telling.Sentence, telling.Anchor);
        }
    }

    /// <summary>The numbers of the records whose texts point at the record of that number, which the log is not told of.</summary>
    public IEnumerable<int> NumbersInto(int to)
    {
        foreach (var (from, _) in _into[to]) yield return from;
    }

    // By their new numbers; null when the texts are others, or a record is gone that they point at.
    private Departure[]? Kept(BacklinkTable before, Renumbering numbers, int from)
    {
        var old = numbers.Earlier(from);
        if (old < 0 || old >= before._out.Length || before._references[old] != _references[from]) return null;
        var departures = before._out[old];
        if (numbers.KeepsAll || departures.Length == 0) return departures;
        return numbers.Moved<Departure>(departures, departure => departure.To, (departure, to) => departure with { To = to });
    }

    private Departure[] OutOf(int from, Dictionary<int, int> ofOne)
    {
        if (_references[from].IsEmpty || !_index.IsPublished(from)) return [];
        var found = new List<Departure>(_references[from].Length);
        ofOne.Clear();
        foreach (var reference in _references[from])
        {
            var to = _index.NumberOf(reference.To);
            if (to < 0 || !_index.IsPublished(to)) continue;
            if (ofOne.TryAdd(to, found.Count)) found.Add(new(to, reference));
            else if (!IsTelling(found[ofOne[to]].Telling) && IsTelling(reference)) found[ofOne[to]] = new(to, reference);
        }

        return [.. found];
    }

    private void GiveArrivals(Action<int, Arrival> take)
    {
        for (var from = 0; from < _out.Length; from++)
        {
            foreach (var departure in _out[from]) take(departure.To, new(from, departure.Telling));
        }
    }

    // A sentence that says more than the record's name; a heading or a list of names may come before it.
    private static bool IsTelling(TextReference reference)
    {
        const int Least = 4;
        var spaces = 0;
        for (var i = 0; i < reference.Sentence.Length && spaces < Least; i++)
        {
            if (char.IsWhiteSpace(reference.Sentence[i])) spaces++;
        }

        return spaces == Least;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Departure(int To, TextReference Telling);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Arrival(int From, TextReference Telling);
}
