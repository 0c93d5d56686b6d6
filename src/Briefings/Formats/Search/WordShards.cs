using System.Collections.Immutable;
using System.Text;

namespace Briefings.Formats.Search;

/// <summary>Neighbouring words with their postings.</summary>
/// <param name="Start">See <see cref="Shards.Starts"/>.</param>
/// <param name="Members">The members of a JSON object, in UTF-8: words and their <see cref="PostingText"/>.</param>
internal sealed record WordShard(string Start, byte[] Members);

/// <summary>Cuts all words into shards.</summary>
internal static class WordShards
{
    /// <summary>The most bytes of a shard's words. Beginnings add to them, but no shard is the first of many.</summary>
    public const int MostBytes = 14_000;

    /// <summary>The most records of a beginning.</summary>
    public const int MostOfBeginning = 300;

    /// <summary>The shards, in order of their words.</summary>
    public static ImmutableArray<WordShard> Cut(WordTable table)
    {
        var text = new PostingText();
        var entries = new List<string>(table.Words.Count);
        for (var i = 0; i < table.Words.Count; i++) entries.Add($"\"{table.Words[i]}\":\"{text.Of(table.PostingsAt(i))}\"");

        var firsts = Shards.Firsts(entries.Select(entry => Encoding.UTF8.GetByteCount(entry) + 1), MostBytes);
        var starts = Shards.Starts(table.Words, firsts);
        var beginnings = Beginnings(table, firsts, starts, text);
        var shards = ImmutableArray.CreateBuilder<WordShard>(firsts.Count);
        for (var shard = 0; shard < firsts.Count; shard++)
        {
            var end = shard + 1 < firsts.Count ? firsts[shard + 1] : entries.Count;
            var members = beginnings[shard].Concat(entries.GetRange(firsts[shard], end - firsts[shard]));
            shards.Add(new(starts[shard], Encoding.UTF8.GetBytes(string.Join(",\n", members))));
        }

        return shards.MoveToImmutable();
    }

    // Words with a short beginning may fill many shards. For a beginning that needs more than two, the first of them lists under "beginning*"
    // the records that have such a word in a name or title, and a reader loads no other.
    private static List<string>[] Beginnings(WordTable table, List<int> firsts, List<string> starts, PostingText text)
    {
        var found = starts.Select(_ => new List<string>()).ToArray();
        var done = new HashSet<string>(StringComparer.Ordinal);
        // Of three shards or more, the one after the first has no other words.
        for (var shard = 1; shard + 1 < firsts.Count; shard++)
        {
            var (first, last) = (table.Words[firsts[shard]], table.Words[firsts[shard + 1] - 1]);
            for (var length = 1; length <= last.Length && string.CompareOrdinal(last, 0, first, 0, length) == 0; length++)
            {
                var beginning = last[..length];
                var from = Shards.Find(starts, beginning);
                if (Shards.Find(starts, beginning + char.MaxValue) - from < 2 || !done.Add(beginning)) continue;
                found[from].Add($"\"{beginning}*\":\"{text.Of(Holders(table, beginning))}\"");
            }
        }

        return found;
    }

    private static Postings Holders(WordTable table, string beginning)
    {
        var best = new SortedSet<(SearchTier Tier, int Record)>();
        for (var i = table.FirstFrom(beginning); i < table.Words.Count && table.Words[i].StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            var postings = table.PostingsAt(i);
            for (var j = 0; j < postings.Count; j++)
            {
                if (postings.TierAt(j) <= SearchTier.Title) best.Add((postings.TierAt(j), postings.RecordAt(j)));
            }
        }

        var holders = new Postings();
        foreach (var (tier, record) in best.DistinctBy(pair => pair.Record).Take(MostOfBeginning).OrderBy(pair => pair.Record)) holders.Add(record, tier);
        return holders;
    }
}
