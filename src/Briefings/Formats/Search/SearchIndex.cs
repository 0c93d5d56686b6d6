using System.Collections.Immutable;
using System.Security.Cryptography;
using Briefings.Site;

namespace Briefings.Formats.Search;

/// <summary>
/// The search index: words with their records in shards, the words of names for those who mistype, and what results show in blocks. Every
/// file has a bound, and a query reads only those that it needs (docs/decisions/0012-search-index.md).
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Where its files are.</summary>
    public const string Folder = "search/";

    /// <summary>Records in a block of what results show.</summary>
    public const int BlockSize = 16;

    private const int VersionLength = 10;

    private SearchIndex(PageContext context)
    {
        Records = new SearchRecords(context.Graph);
        Texts = new SearchTexts(context.Texts);
        var table = WordTable.Of(Records, Texts);
        var (words, names) = (Task.Run(() => WordShards.Cut(table)), Task.Run(() => NameShards.Forward(table)));
        Endings = NameShards.Backward(table);
        TextBlocks = new TextBlocks(Records, Texts);
        (Words, Names) = (words.GetAwaiter().GetResult(), names.GetAwaiter().GetResult());
        Version = VersionOf(Words);
    }

    public SearchRecords Records { get; }

    public SearchTexts Texts { get; }

    public TextBlocks TextBlocks { get; }

    public ImmutableArray<WordShard> Words { get; }

    public ImmutableArray<NameShard> Names { get; }

    public ImmutableArray<NameShard> Endings { get; }

    /// <summary>Changes whenever numbers of records may have: files of two versions must not be read together.</summary>
    public string Version { get; }

    /// <summary>Reads every text once.</summary>
    public static SearchIndex Build(PageContext context) => new(context);

    /// <summary>The index's files; the manifest, <c>search/index.json</c>, says which there are.</summary>
    public IEnumerable<Artifact> Files(PageContext context)
    {
        yield return new SearchManifestFile(context, this);
        for (var i = 0; i < Words.Length; i++) yield return new WordsFile(context, this, i);
        for (var i = 0; i < Names.Length; i++) yield return new NamesFile(context, Version, $"names-{i}", Names[i]);
        for (var i = 0; i < Endings.Length; i++) yield return new NamesFile(context, Version, $"endings-{i}", Endings[i]);
        for (var i = 0; i * BlockSize < Records.All.Length; i++) yield return new SearchRecordsFile(context, this, i);
        for (var i = 0; i < TextBlocks.Blocks.Length; i++) yield return new SearchTextsFile(context, this, i);
    }

    private static string VersionOf(ImmutableArray<WordShard> words)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var shard in words) hash.AppendData(shard.Members);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }
}
