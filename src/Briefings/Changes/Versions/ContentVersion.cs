using System.Collections.Immutable;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Changes.Versions;

/// <summary>
/// The content at one time. Which files there are is known at once; what they hold is read when somebody asks, because between two versions most
/// files are the same. Immutable but for what it has read already.
/// </summary>
internal sealed class ContentVersion
{
    private readonly string _shown;
    private readonly Vocabulary _tools;
    private readonly ImmutableDictionary<RecordKey, VersionRecord> _records;
    private readonly ImmutableDictionary<string, string> _assets;
    private readonly TopFile? _site;
    private readonly TopFile? _words;
    private readonly Lazy<SiteSettings> _settings;
    private readonly Lazy<Vocabulary> _vocabulary;

    private ContentVersion(
        string shown,
        Vocabulary tools,
        DiagnosticBag diagnostics,
        ImmutableDictionary<RecordKey, VersionRecord> records,
        ImmutableDictionary<string, string> assets,
        TopFile? site,
        TopFile? words)
    {
        (_shown, _tools, Diagnostics, _records, _assets, _site, _words) = (shown, tools, diagnostics, records, assets, site, words);
        _vocabulary = new(() => ContentReader.ReadVocabulary(_words?.Open(), new(Diagnostics, _tools)));
        _settings = new(() => ContentReader.ReadSite(_site?.Open(), _shown, new(Diagnostics, _tools)));
    }

    /// <summary>What is wrong with the names of files, the settings and the vocabulary, as far as they have been looked at.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary><c>site.yaml</c>.</summary>
    public SiteSettings Settings => _settings.Value;

    /// <summary>The tool's vocabulary with the site's own laid over it.</summary>
    public Vocabulary Vocabulary => _vocabulary.Value;

    /// <summary>The hash of <c>site.yaml</c>; empty when there is none.</summary>
    public string SiteHash => _site?.File.Hash ?? "";

    /// <summary>The hash of <c>vocabulary.yaml</c>; empty when there is none.</summary>
    public string VocabularyHash => _words?.File.Hash ?? "";

    /// <summary>Where <c>vocabulary.yaml</c> stands; no place when there is none.</summary>
    public SourceLocation VocabularyAt => _words?.File.File.At ?? default;

    /// <summary>The identities of all records.</summary>
    public IEnumerable<RecordKey> Keys => _records.Keys;

    /// <summary>Files under <c>assets/</c>: the hash of each by its path.</summary>
    public IReadOnlyDictionary<string, string> Assets => _assets;

    /// <summary>A version from its files.</summary>
    /// <param name="shown">The input folder as messages name it.</param>
    /// <param name="files">All of them.</param>
    /// <param name="store">Where their bytes are.</param>
    /// <param name="tools">The tool's own vocabulary.</param>
    /// <param name="diagnostics">Takes what is wrong with their names and, later, with what they hold.</param>
    public static ContentVersion Of(string shown, IReadOnlyList<VersionFile> files, IVersionStore store, Vocabulary tools, DiagnosticBag diagnostics) =>
        new ContentVersion(
            shown, tools, diagnostics,
            ImmutableDictionary<RecordKey, VersionRecord>.Empty, ImmutableDictionary.Create<string, string>(StringComparer.Ordinal), site: null, words: null)
            .With([], files, store, diagnostics);

    /// <summary>The version that comes of this one when files go and come; a file that changes does both.</summary>
    public ContentVersion With(IReadOnlyList<VersionFile> removed, IReadOnlyList<VersionFile> added, IVersionStore store, DiagnosticBag diagnostics)
    {
        var (records, assets, site, words) = (_records.ToBuilder(), _assets.ToBuilder(), _site, _words);
        var going = InputTree.From([.. removed.Select(file => file.File)], new DiagnosticBag());
        foreach (var file in going.Records)
        {
            // Where two files claimed one id, only the one that held it gives it up.
            var key = new RecordKey(file.Collection, file.Id);
            if (records.TryGetValue(key, out var held) && string.Equals(held.Path, file.File.RelativePath, StringComparison.Ordinal)) records.Remove(key);
        }

        foreach (var asset in going.Assets) assets.Remove(asset.Path);
        if (going.Site is not null) site = null;
        if (going.Vocabulary is not null) words = null;

        var hashes = added.ToDictionary(file => file.File.RelativePath, StringComparer.Ordinal);
        var coming = InputTree.From([.. added.Select(file => file.File)], diagnostics);
        foreach (var file in coming.Records.Where(file => file.IsKept)) records[new(file.Collection, file.Id)] = new(file, hashes[file.File.RelativePath], store);
        foreach (var asset in coming.Assets) assets[asset.Path] = hashes["assets/" + asset.Path].Hash;
        if (coming.Site is { } newSite) site = new(hashes[newSite.RelativePath], store);
        if (coming.Vocabulary is { } newWords) words = new(hashes[newWords.RelativePath], store);
        return new(_shown, _tools, diagnostics, records.ToImmutable(), assets.ToImmutable(), site, words);
    }

    /// <summary>The record with that identity; null when there is none.</summary>
    public Record? Find(RecordKey key) =>
        _records.TryGetValue(key, out var record) ? record.Read(Vocabulary) : null;

    /// <summary>The hash of a record's file; empty when there is no such record.</summary>
    public string HashOf(RecordKey key) => _records.TryGetValue(key, out var record) ? record.Hash : "";

    /// <summary>
    /// Why the version cannot be compared: errors in its files' names, its vocabulary, and the records that are asked for. What an editorial rule says, at
    /// whatever level a site sets it, keeps nothing from being read.
    /// </summary>
    /// <param name="keys">The records, which are read, many at once.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IReadOnlyList<Diagnostic> FaultsOf(IEnumerable<RecordKey> keys, CancellationToken cancellation)
    {
        var found = new DiagnosticBag();
        var vocabulary = Vocabulary;
        Parallel.ForEach(keys, new ParallelOptions { CancellationToken = cancellation }, key =>
        {
            if (!_records.TryGetValue(key, out var record)) return;
            record.Read(vocabulary);
            foreach (var fault in record.Faults) found.Add(fault);
        });
        foreach (var fault in FaultsIn(Diagnostics)) found.Add(fault);
        return found.ToSortedList();
    }

    private static IEnumerable<Diagnostic> FaultsIn(DiagnosticBag diagnostics) =>
        diagnostics.ToSortedList().Where(diagnostic => diagnostic is { Severity: Severity.Error, Rule.IsConfigurable: false });

    private sealed record TopFile(VersionFile File, IVersionStore Store)
    {
        public ContentFile Open() => Store.Open(File);
    }

    /// <summary>A record that is read once, however many versions have it.</summary>
    private sealed class VersionRecord(RecordFile file, VersionFile version, IVersionStore store)
    {
        private readonly Lock _reading = new();
        private Record? _record;
        private Vocabulary? _vocabulary;

        public string Path => file.File.RelativePath;

        public string Hash => version.Hash;

        /// <summary>Why it could not be read whole; known once it was read.</summary>
        public IReadOnlyList<Diagnostic> Faults { get; private set; } = [];

        public Record Read(Vocabulary vocabulary)
        {
            lock (_reading)
            {
                // What a vocabulary did not know, a later one may.
                if (_record is not null && (Faults.Count == 0 || ReferenceEquals(vocabulary, _vocabulary))) return _record;
                _vocabulary = vocabulary;
                var diagnostics = new DiagnosticBag();
                _record = ContentReader.ReadRecord(file with { File = store.Open(version) }, new(diagnostics, vocabulary));
                Faults = [.. FaultsIn(diagnostics)];
                return _record;
            }
        }
    }
}
