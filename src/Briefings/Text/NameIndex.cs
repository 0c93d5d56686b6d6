using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Text;

/// <summary>A name found in a text.</summary>
/// <param name="Start">Of its first character.</param>
/// <param name="End">After its last character.</param>
/// <param name="Name">Which, as a number of the index.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameMatch(int Start, int End, int Name);

/// <summary>
/// All names and aliases of the published actors, many-to-many. Immutable; finds every name in one pass over a text, whatever their
/// number.
/// </summary>
internal sealed class NameIndex
{
    private const int ShortestName = 2;

    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<ImmutableArray<RecordKey>> _records;
    private readonly FrozenDictionary<string, int> _byName;
    private readonly NameAutomaton _automaton;

    /// <summary>Indexes the names; those of under 2 characters are left out.</summary>
    public NameIndex(IEnumerable<(string Name, RecordKey Record)> names)
    {
        var records = new SortedDictionary<string, SortedSet<RecordKey>>(StringComparer.Ordinal);
        foreach (var (name, record) in names)
        {
            var folded = FoldedText.FoldName(name);
            if (folded.Length < ShortestName) continue;
            if (!records.TryGetValue(folded, out var bearers)) records.Add(folded, bearers = []);
            bearers.Add(record);
        }

        _names = [.. records.Keys];
        _records = [.. records.Values.Select(bearers => bearers.ToImmutableArray())];
        _byName = _names.Select((name, number) => KeyValuePair.Create(name, number)).ToFrozenDictionary(StringComparer.Ordinal);
        _automaton = new NameAutomaton(_names);
    }

    /// <summary>The names, in ordinal order; a name's number is its index.</summary>
    public ImmutableArray<string> Names => _names;

    /// <summary>The names of the actors that this build publishes.</summary>
    public static NameIndex Of(IEnumerable<Actor> actors, RecordIndex index) =>
        new(actors.Where(actor => index.IsPublished(actor.Key)).SelectMany(NamesOf));

    /// <summary>Who bears the name with that number, in order of identity.</summary>
    public ImmutableArray<RecordKey> BearersOf(int name) => _records[name];

    /// <summary>Who bears the name, in order of identity; nobody when it is unknown.</summary>
    public ImmutableArray<RecordKey> BearersOf(string name) =>
        _byName.TryGetValue(FoldedText.FoldName(name), out var number) ? _records[number] : [];

    /// <summary>
    /// Adds the names that stand as whole words in <c>text[start..end]</c> to <paramref name="found"/>: the leftmost first, of several
    /// that start together the longest, none that overlaps one before it. What stands around the range still counts as context.
    /// </summary>
    public void Find(ReadOnlySpan<char> text, int start, int end, FoldedText scratch, List<NameMatch> found)
    {
        scratch.Fold(text[start..end]);
        var first = found.Count;
        var node = NameAutomaton.Start;
        var chars = scratch.Chars;
        for (var i = 0; i < chars.Length; i++)
        {
            node = _automaton.Next(node, chars[i]);
            for (var ending = _automaton.FirstEnding(node); ending >= 0; ending = _automaton.NextEnding(ending))
            {
                var name = _automaton.WordAt(ending);
                var from = start + scratch.OriginOf(i + 1 - _names[name].Length);
                var to = start + scratch.OriginOf(i + 1);
                if (!IsWordBefore(text, from) && !IsWordAfter(text, to)) found.Add(new(from, to, name));
            }
        }

        KeepLeftmostLongest(found, first);
    }

    private static IEnumerable<(string Name, RecordKey Record)> NamesOf(Actor actor) =>
        actor.Aliases.Select(alias => (alias.Name, actor.Key)).Prepend((actor.Name, actor.Key));

    private static void KeepLeftmostLongest(List<NameMatch> found, int first)
    {
        if (found.Count - first < 2) return;

        found.Sort(first, found.Count - first, LeftmostLongest);
        var kept = first;
        var covered = 0;
        for (var i = first; i < found.Count; i++)
        {
            if (found[i].Start < covered) continue;
            covered = found[i].End;
            found[kept++] = found[i];
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private static readonly Comparer<NameMatch> LeftmostLongest = Comparer<NameMatch>.Create(
        (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));

    private static bool IsWordBefore(ReadOnlySpan<char> text, int index)
    {
        if (index == 0) return false;
        Rune.DecodeLastFromUtf16(text[..index], out var rune, out _);
        return IsWord(rune);
    }

    private static bool IsWordAfter(ReadOnlySpan<char> text, int index)
    {
        if (index == text.Length) return false;
        Rune.DecodeFromUtf16(text[index..], out var rune, out _);
        return IsWord(rune);
    }

    private static bool IsWord(Rune rune)
    {
        if (rune.Value == '_') return true;
        return Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }
}
