using System.Collections.Immutable;

namespace Briefings.Formats.Search;

/// <summary>Neighbouring words of names.</summary>
/// <param name="Start">See <see cref="Shards.Starts"/>.</param>
/// <param name="Words">In order.</param>
internal sealed record NameShard(string Start, ImmutableArray<string> Words);

/// <summary>
/// The words of names and titles, for readers who mistype one. They are kept twice: by how they begin, and, written backwards, by how they
/// end. One slip leaves either the first half of a word or its second as it was, so a reader of two short stretches finds every word that is
/// one slip away, however many there are.
/// </summary>
internal static class NameShards
{
    /// <summary>Shorter words have too many neighbours.</summary>
    public const int ShortestWord = 4;

    /// <summary>The most bytes of a shard's words.</summary>
    public const int MostBytes = 12_000;

    /// <summary>The words by their beginnings.</summary>
    public static ImmutableArray<NameShard> Forward(WordTable table) => Cut(NameWords(table));

    /// <summary>The words by their endings, each written backwards.</summary>
    public static ImmutableArray<NameShard> Backward(WordTable table) =>
        Cut([.. NameWords(table).Select(word => new string([.. word.Reverse()])).Order(StringComparer.Ordinal)]);

    private static List<string> NameWords(WordTable table)
    {
        var words = new List<string>();
        for (var i = 0; i < table.Words.Count; i++)
        {
            if (table.Words[i].Length >= ShortestWord && IsInName(table.PostingsAt(i))) words.Add(table.Words[i]);
        }

        return words;
    }

    private static bool IsInName(Postings postings)
    {
        for (var i = 0; i < postings.Count; i++)
        {
            if (postings.TierAt(i) <= SearchTier.Title) return true;
        }

        return false;
    }

    private static ImmutableArray<NameShard> Cut(List<string> words)
    {
        var firsts = Shards.Firsts(words.Select(word => word.Length + 1), MostBytes);
        var starts = Shards.Starts(words, firsts);
        return [.. starts.Select((start, shard) =>
            new NameShard(start, [.. words[firsts[shard]..(shard + 1 < firsts.Count ? firsts[shard + 1] : words.Count)]]))];
    }
}
