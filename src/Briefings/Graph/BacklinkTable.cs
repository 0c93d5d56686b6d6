using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Where texts point at records: for each two records once, with the sentence that tells most.</summary>
internal sealed class BacklinkTable
{
    private readonly RecordIndex _index;
    private readonly int[] _starts;
    private readonly Arrival[] _arrivals;

    /// <param name="index">The records.</param>
    /// <param name="references">What texts point at; those of one record stand together, in the order of its texts.</param>
    public BacklinkTable(RecordIndex index, IEnumerable<TextReference> references)
    {
        _index = index;
        var found = Between(index, references);
        _starts = new int[index.Records.Length + 1];
        foreach (var (to, _) in found) _starts[to + 1]++;
        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        _arrivals = new Arrival[found.Count];
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        foreach (var (to, arrival) in found) _arrivals[next[to]++] = arrival;
        for (var to = 0; to < next.Length; to++) _arrivals.AsSpan(_starts[to].._starts[to + 1]).Sort((a, b) => a.From.CompareTo(b.From));
    }

    /// <summary>Where texts point at the record: one per record, in order of collection and id.</summary>
    public IEnumerable<Backlink> Into(RecordKey key)
    {
        var number = _index.NumberOf(key);
        if (number < 0) yield break;
        for (var i = _starts[number]; i < _starts[number + 1]; i++)
            yield return new(_index.Records[_arrivals[i].From], _arrivals[i].Telling.Sentence, _arrivals[i].Telling.Anchor);
    }

    private static List<(int To, Arrival Arrival)> Between(RecordIndex index, IEnumerable<TextReference> references)
    {
        var found = new List<(int To, Arrival Arrival)>();
        var ofOne = new Dictionary<int, int>();
        var from = -1;
        foreach (var reference in references)
        {
            if (from < 0 || index.Records[from].Key != reference.From)
            {
                from = index.NumberOf(reference.From);
                ofOne.Clear();
            }

            var to = index.NumberOf(reference.To);
            if (from < 0 || to < 0 || !index.IsPublished(from) || !index.IsPublished(to)) continue;
            if (ofOne.TryAdd(to, found.Count)) found.Add((to, new(from, reference)));
            else if (!IsTelling(found[ofOne[to]].Arrival.Telling) && IsTelling(reference)) found[ofOne[to]] = (to, new(from, reference));
        }

        return found;
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
    private readonly record struct Arrival(int From, TextReference Telling);
}
