using System.Collections.Immutable;
using Briefings.Changes.Texts;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Dates;

namespace Briefings.Changes;

/// <summary>A property of an item of a list, in words.</summary>
/// <param name="Name">What it is called in a sentence.</param>
/// <param name="Value">Its value; empty when not stated.</param>
internal sealed record Facet(string Name, Wording Value);

/// <summary>One comparison of two versions: what both sides are asked with, and what has been found.</summary>
internal sealed class Comparison(VersionView before, VersionView after, Renames renames)
{
    private const int LongestValue = 120;
    private const string NotStated = "not stated";

    private readonly List<Change> _found = [];

    /// <summary>The old version.</summary>
    public VersionView Before { get; } = before;

    /// <summary>The new version.</summary>
    public VersionView After { get; } = after;

    /// <summary>What was found, each difference once, the most consequential first.</summary>
    public ImmutableArray<Change> ToSortedList() =>
        [.. _found
            .Select(change => (Change: change, Text: change.Sentence.ToString()))
            .DistinctBy(pair => (pair.Change.Kind, pair.Change.Thing.Record, pair.Change.Thing.Id, pair.Text))
            .OrderBy(pair => pair.Change.Kind.Rank)
            .ThenBy(pair => pair.Change.Thing.Record?.Collection)
            .ThenBy(pair => pair.Change.Thing.Id, StringComparer.Ordinal)
            .ThenBy(pair => pair.Change.At)
            .ThenBy(pair => pair.Text, StringComparer.Ordinal)
            .Select(pair => pair.Change)];

    /// <summary>Notes a change of a record.</summary>
    /// <param name="kind">What sort of change.</param>
    /// <param name="record">The record, as it is where it is; as it was where it is gone.</param>
    /// <param name="at">Where the new version says so; no place for what is gone.</param>
    /// <param name="sentence">What is different.</param>
    /// <param name="from">The old value; empty where it was not stated, or is long.</param>
    /// <param name="to">The new value, likewise.</param>
    public void Add(ChangeKind kind, Record record, SourceLocation at, Wording sentence, string from = "", string to = "") =>
        Add(kind, new ChangedThing(record.Collection.Singular(), record.Id, record.Title, record.Key, After.Find(record.Key) is not null), at, sentence, from, to);

    /// <summary>Notes a change of something that is no record.</summary>
    public void Add(ChangeKind kind, ChangedThing thing, SourceLocation at, Wording sentence, string from = "", string to = "") =>
        _found.Add(new(kind, thing, sentence.Titled(TitleOf), Short(from), Short(to), at));

    /// <summary>Notes that one value became another, unless they are the same.</summary>
    /// <param name="kind">What sort of change.</param>
    /// <param name="record">The record, as it is.</param>
    /// <param name="key">The key that states it.</param>
    /// <param name="what">What it is called: "time zone".</param>
    /// <param name="from">The old value; empty when not stated.</param>
    /// <param name="to">The new value, likewise.</param>
    public void Value(ChangeKind kind, Record record, string key, string what, Wording from, Wording to)
    {
        if (Signature(from) != Signature(to)) Add(kind, record, record.Fields[key], $"{what} of {record}: {Stated(from)} → {Stated(to)}", from.ToString(), to.ToString());
    }

    /// <summary>Notes that a date became another, unless they are the same.</summary>
    public void Date(Record record, string key, string what, EdtfDate? from, EdtfDate? to)
    {
        if (Equals(from, to)) return;
        var (old, now) = (from?.ToPlainText() ?? "", to?.ToPlainText() ?? "");
        // Two ways to write what English says in one way.
        if (old == now) (old, now) = (from!.ToString(), to!.ToString());
        Add(ChangeKind.DateChanged, record, record.Fields[key], $"{what} of {record}: {Stated(Wording.Of(old))} → {Stated(Wording.Of(now))}", from?.ToString() ?? "", to?.ToString() ?? "");
    }

    /// <summary>Notes each property in which an item differs.</summary>
    /// <param name="kind">What sort of change.</param>
    /// <param name="record">The record that has the item, as it is.</param>
    /// <param name="at">Where the item is written.</param>
    /// <param name="item">What the item is called.</param>
    /// <param name="from">Its properties as they were.</param>
    /// <param name="to">Its properties as they are, in the same order.</param>
    public void Facets(ChangeKind kind, Record record, SourceLocation at, Wording item, Facet[] from, Facet[] to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            if (Signature(from[i].Value) == Signature(to[i].Value)) continue;
            Add(kind, record, at, $"{item}: {to[i].Name} {Stated(from[i].Value)} → {Stated(to[i].Value)}", from[i].Value.ToString(), to[i].Value.ToString());
        }
    }

    /// <summary>Which items of a list came, went and changed, whatever their order.</summary>
    /// <param name="from">The old list.</param>
    /// <param name="to">The new list.</param>
    /// <param name="facets">An item's properties.</param>
    /// <param name="identities">
    /// What makes two items the same one, the strictest first: an item that is nowhere as it was is looked for by each in turn.
    /// </param>
    public ListDifference<T> Match<T>(IReadOnlyList<T> from, IReadOnlyList<T> to, Func<T, Facet[]> facets, params ReadOnlySpan<Func<T, Wording>> identities)
    {
        var (old, now) = (from.ToList(), to.ToList());
        Pair(old, now, item => string.Join('\u001f', facets(item).Select(facet => Signature(facet.Value))), []);
        var changed = new List<(T, T)>();
        foreach (var identity in identities) Pair(old, now, item => Signature(identity(item)), changed);
        return new(now, old, changed);
    }

    /// <summary>What came to and went from a list of names.</summary>
    public ListDifference<T> Match<T>(IReadOnlyList<T> from, IReadOnlyList<T> to, Func<T, Wording> words) => Match(from, to, item => [new("", words(item))]);

    /// <summary>The same for what means the same, whatever a record is called in each version.</summary>
    public string Signature(Wording wording) =>
        string.Concat(wording.Pieces.Select(piece => piece.Record is { } key ? renames.Now(key).ToString() : Typography.Plain(piece.Short)));

    /// <summary>The identity that a record has in the new version.</summary>
    public RecordKey Now(RecordKey key) => renames.Now(key);

    /// <summary>A mark after what readers of the site do not see.</summary>
    public static string DraftMark(Record record) => record.IsDraft ? " (draft)" : "";

    private static void Pair<T>(List<T> old, List<T> now, Func<T, string> key, List<(T Before, T After)> pairs)
    {
        if (old.Count == 0 || now.Count == 0) return;
        var waiting = Enumerable.Range(0, old.Count).GroupBy(i => key(old[i]), StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        var left = new List<T>();
        foreach (var item in now)
        {
            if (waiting.TryGetValue(key(item), out var queue) && queue.TryDequeue(out var match)) pairs.Add((old[match], item));
            else left.Add(item);
        }

        now.Clear();
        now.AddRange(left);
        var rest = waiting.Values.SelectMany(queue => queue).Order().Select(i => old[i]).ToList();
        old.Clear();
        old.AddRange(rest);
    }

    private static Wording Stated(Wording value) => value.IsEmpty ? Wording.Of(NotStated) : value;

    private static string Short(string value) => value.Length <= LongestValue ? value : "";

    private string TitleOf(RecordKey key) => (After.Find(Now(key)) ?? Before.Find(key))?.Title ?? key.Id;
}

/// <summary>What became of the items of a list.</summary>
internal sealed record ListDifference<T>(IReadOnlyList<T> Added, IReadOnlyList<T> Removed, IReadOnlyList<(T Before, T After)> Changed);
