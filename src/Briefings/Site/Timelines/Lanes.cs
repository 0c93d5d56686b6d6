using System.Collections.Immutable;

namespace Briefings.Site.Timelines;

/// <summary>The marks of a group in lanes, so that none covers another.</summary>
/// <param name="Kind">The group: <c>incident</c> or <c>response</c>.</param>
/// <param name="Marks">In the order given.</param>
/// <param name="Count">How many lanes there are.</param>
internal sealed record Lanes(string Kind, ImmutableArray<PlacedMark> Marks, int Count)
{
    private const double Gap = 8;

    /// <summary>Each mark goes into the first lane in which it has room.</summary>
    public static Lanes Of(string kind, IEnumerable<PlacedMark> marks)
    {
        var lanes = new List<List<PlacedMark>>();
        var placed = ImmutableArray.CreateBuilder<PlacedMark>();
        foreach (var mark in marks)
        {
            var lane = lanes.FindIndex(taken => taken.TrueForAll(other => mark.To + Gap <= other.From || other.To + Gap <= mark.From));
            if (lane < 0)
            {
                lane = lanes.Count;
                lanes.Add([]);
            }

            lanes[lane].Add(mark);
            placed.Add(mark with { Lane = lane });
        }

        return new(kind, placed.ToImmutable(), lanes.Count);
    }

    /// <summary>Marks by group, incidents first: with labels where the lanes that these need are not too many, else without.</summary>
    public static ImmutableArray<Lanes> Groups(IReadOnlyCollection<DrawnEntry> entries, TimeAxis axis, int mostLabelled, int longestLabel)
    {
        var bare = entries.Select(entry => PlacedMark.Bare(entry, axis)).ToList();
        var labelled = Groups(bare.Select(mark => mark.Labelled(axis, longestLabel)));
        return labelled.Sum(group => group.Count) <= mostLabelled ? labelled : Groups(bare);
    }

    private static ImmutableArray<Lanes> Groups(IEnumerable<PlacedMark> marks) =>
        [.. marks.GroupBy(mark => mark.Entry.Kind, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Of(group.Key, group))];
}
