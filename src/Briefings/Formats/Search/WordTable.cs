using System.Runtime.InteropServices;
using Briefings.Model;

namespace Briefings.Formats.Search;

/// <summary>Every word of the record and who holds it.</summary>
internal sealed class WordTable
{
    private readonly SortedList<string, Postings> _words;

    private WordTable(SortedList<string, Postings> words) => _words = words;

    /// <summary>The words in ordinal order.</summary>
    public IList<string> Words => _words.Keys;

    /// <summary>Who holds the word at that index.</summary>
    public Postings PostingsAt(int index) => _words.Values[index];

    /// <summary>The index of the first word that does not sort before <paramref name="text"/>.</summary>
    public int FirstFrom(string text)
    {
        var (low, high) = (0, Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(Words[middle], text) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Reads all texts, in parallel.</summary>
    public static WordTable Of(SearchRecords records, SearchTexts texts)
    {
        var parts = Parts(records, texts, Environment.ProcessorCount);
        var readers = new Reader[parts.Count];
        Parallel.For(0, parts.Count, part =>
        {
            var reader = readers[part] = new Reader(texts);
            for (var number = parts[part].From; number < parts[part].To; number++) reader.Read(number, records.All[number]);
        });

        var words = readers[0].Words;
        // Parts are in order of numbers, so the postings stay so.
        foreach (var reader in readers.Skip(1))
        {
            foreach (var (word, postings) in reader.Words)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out var exists);
                if (exists) known!.Append(postings);
                else known = postings;
            }
        }

        return new(new SortedList<string, Postings>(words, StringComparer.Ordinal));
    }

    // Ranges of records with about as much text each.
    private static List<(int From, int To)> Parts(SearchRecords records, SearchTexts texts, int count)
    {
        var lengths = records.All.Select(record => 200L + texts.LengthOf(record)).ToList();
        var share = lengths.Sum() / count + 1;
        var parts = new List<(int From, int To)>();
        var (from, length) = (0, 0L);
        for (var i = 0; i < lengths.Count; i++)
        {
            length += lengths[i];
            if (length < share && i < lengths.Count - 1) continue;
            parts.Add((from, i + 1));
            (from, length) = (i + 1, 0);
        }

        if (parts.Count == 0) parts.Add((0, 0));
        return parts;
    }

    private sealed class Reader(SearchTexts texts) : IWordSink
    {
        private readonly SearchWords _reader = new();
        private Dictionary<string, Postings>.AlternateLookup<ReadOnlySpan<char>> _lookup;
        private int _number;
        private SearchTier _tier;

        public Dictionary<string, Postings> Words { get; } = new(StringComparer.Ordinal);

        public void Read(int number, Record record)
        {
            _number = number;
            _lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
            _tier = record is Actor ? SearchTier.Name : SearchTier.Title;
            foreach (var name in SearchTexts.NamesOf(record))
            {
                _reader.Read(name, this);
                ReadJoined(name);
            }

            Read(SearchTier.Summary, SearchTexts.SummaryOf(record));
            Read(SearchTier.Heading, texts.HeadingsOf(record));
            Read(SearchTier.Text, texts.TextsOf(record));
        }

        public void Add(ReadOnlySpan<char> word)
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_lookup, word, out _);
            postings ??= new Postings();
            postings.Add(_number, _tier);
        }

        // A name is also found when it is typed as one word, and so is a part of a name and the number after it: apt40, unit61398.
        private void ReadJoined(string name)
        {
            if (_tier == SearchTier.Name && name.Contains(' ', StringComparison.Ordinal)) Add(SearchWords.Joined(name));
            for (var space = name.IndexOf(' ', StringComparison.Ordinal); space > 0; space = name.IndexOf(' ', space + 1))
            {
                if (space + 1 == name.Length || !char.IsAsciiDigit(name[space + 1]) || !char.IsLetter(name[space - 1])) continue;
                var start = name.LastIndexOf(' ', space - 1) + 1;
                var end = name.IndexOf(' ', space + 1);
                Add(SearchWords.Joined(name[start..(end < 0 ? name.Length : end)]));
            }
        }

        private void Read(SearchTier tier, IEnumerable<string> parts)
        {
            _tier = tier;
            foreach (var part in parts) _reader.Read(part, this);
        }
    }
}
