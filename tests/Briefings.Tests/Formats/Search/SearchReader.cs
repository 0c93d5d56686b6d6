using System.Text;
using System.Text.Json;
using Briefings.Formats.Search;

namespace Briefings.Tests.Formats.Search;

/// <summary>Reads the published index as the search page does, file by file, and notes which files a query took.</summary>
internal sealed class SearchReader
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly FormatSite _site;
    private readonly JsonElement _manifest;

    public SearchReader(FormatSite site)
    {
        _site = site;
        _manifest = site.Json("search/index.json");
    }

    /// <summary>The files that were read since the list was last emptied.</summary>
    public List<string> Read { get; } = [];

    /// <summary>The addresses of records that have a word that begins so.</summary>
    public List<string> Beginning(string word)
    {
        var starts = Starts("words");
        var (from, to) = (Shards.Find(starts, word), Shards.Find(starts, word + char.MaxValue));
        var wanted = to - from > 1 ? Words(from).Where(pair => pair.Key == word || pair.Key == word + "*")
            : Enumerable.Range(from, to - from + 1).SelectMany(Words).Where(pair => pair.Key.StartsWith(word, StringComparison.Ordinal) && !pair.Key.EndsWith('*'));
        return [.. wanted.SelectMany(pair => Numbers(pair.Value)).Select(posting => Address(posting.Number)).Distinct()];
    }

    /// <summary>The addresses of records that have the word, with where it stands.</summary>
    public Dictionary<string, SearchTier> Exactly(string word) =>
        Words(Shards.Find(Starts("words"), word)).TryGetValue(word, out var postings)
            ? Numbers(postings).ToDictionary(posting => Address(posting.Number), posting => posting.Tier, StringComparer.Ordinal)
            : [];

    /// <summary>The words of names that share a half with the word.</summary>
    public HashSet<string> Near(string word)
    {
        var half = word.Length / 2;
        var backwards = new string([.. word.Reverse()]);
        return [.. Stretch("names", word[..half]), .. Stretch("endings", backwards[..(word.Length - half - 1)]).Select(name => new string([.. name.Reverse()]))];
    }

    /// <summary>What results show of a record.</summary>
    public JsonElement Record(int number)
    {
        var size = _manifest.GetProperty("block").GetInt32();
        return File($"records-{number / size}").GetProperty("records")[number % size];
    }

    /// <summary>The text that a record's excerpt is cut from; empty when it has none.</summary>
    public string Text(int number) => Record(number).TryGetProperty("text", out var place)
        ? File($"texts-{place[0].GetInt32()}").GetProperty("texts")[place[1].GetInt32()].GetString()!
        : "";

    public int NumberOf(string address) => Enumerable.Range(0, Count).First(number => Address(number) == address);

    public int Count => _manifest.GetProperty("collections").EnumerateArray().Sum(range => range.GetProperty("count").GetInt32());

    private string Address(int number)
    {
        var range = _manifest.GetProperty("collections").EnumerateArray()
            .Single(range => number >= range.GetProperty("from").GetInt32() && number < range.GetProperty("from").GetInt32() + range.GetProperty("count").GetInt32());
        return $"{range.GetProperty("address").GetString()}{Record(number).GetProperty("id").GetString()}/";
    }

    private IEnumerable<string> Stretch(string file, string beginning)
    {
        var starts = Starts(file);
        var from = Shards.Find(starts, beginning);
        var to = Math.Min(Shards.Find(starts, beginning + char.MaxValue), from + 2);
        return Enumerable.Range(from, to - from + 1).SelectMany(shard => File($"{file}-{shard}").GetProperty("words").GetString()!.Split(' '));
    }

    private List<string> Starts(string file) => [.. _manifest.GetProperty(file).EnumerateArray().Select(start => start.GetString()!)];

    private Dictionary<string, string> Words(int shard) =>
        File($"words-{shard}").GetProperty("words").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!, StringComparer.Ordinal);

    private JsonElement File(string name)
    {
        Read.Add(name);
        var file = _site.Json($"search/{name}.json");
        Assert.Equal(_manifest.GetProperty("version").GetString(), file.GetProperty("version").GetString());
        return file;
    }

    /// <summary>The numbers that a word's postings stand for.</summary>
    public static IEnumerable<(int Number, SearchTier Tier)> Numbers(string postings)
    {
        var tiers = postings.TrimEnd('+').Split(' ');
        for (var tier = 0; tier < tiers.Length; tier++)
        {
            var (last, value, shift) = (-1, 0, 0);
            foreach (var digit in tiers[tier])
            {
                var bits = Digits.IndexOf(digit);
                value |= (bits & 31) << shift;
                shift += 5;
                if ((bits & 32) != 0) continue;
                last += value + 1;
                yield return (last, (SearchTier)tier);
                (value, shift) = (0, 0);
            }
        }
    }

    /// <summary>The length of a published file in bytes.</summary>
    public int BytesOf(string name) => Encoding.UTF8.GetByteCount(_site.Text($"search/{name}.json"));
}
