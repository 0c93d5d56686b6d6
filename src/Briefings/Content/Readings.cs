using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content;

/// <summary>
/// What was read of an input folder, kept from one reading to the next, so that only files that changed are opened again. A record of a file that did
/// not change is the same object in both. For one reading at a time.
/// </summary>
internal sealed class Readings
{
    private readonly ConcurrentDictionary<string, Reading> _byPath = new(StringComparer.Ordinal);
    private Reading[] _records = [];
    private IReadOnlySet<string>? _changed;
    private Listing? _listing;
    private Head? _head;
    private ContentSet? _content;

    /// <summary>Says what the next reading will find changed; without it, or when files came or went, all files are looked at.</summary>
    /// <param name="changed">Files by path under the input folder; null when that is not known.</param>
    public void Expect(IReadOnlySet<string>? changed) => _changed = changed;

    /// <summary>The files of the folder: those of the last time, when it is known that none came or went.</summary>
    public Listing List(Func<Listing> list)
    {
        if (_listing is not null && _changed is not null && _changed.All(_listing.IsRightBut)) return _listing;
        _changed = null;
        return _listing = list();
    }

    /// <summary>What holds for all records; when it is read anew, so is every record.</summary>
    public Head ReadHead(InputTree tree, Func<Head> read)
    {
        if (_head is not null && _head.Site == FileStamp.Of(tree.Site) && _head.Vocabulary == FileStamp.Of(tree.Vocabulary)) return _head;
        _byPath.Clear();
        _records = [];
        _content = null;
        return _head = read();
    }

    /// <summary>What the files hold, in their order.</summary>
    /// <param name="listing">The files.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public IReadOnlyList<Reading> ReadAll(Listing listing, Func<RecordFile, Reading> read, CancellationToken cancellation)
    {
        var files = listing.Tree.Records;
        if (_changed is null || _records.Length == 0)
        {
            var records = new Reading[files.Count];
            Parallel.For(0, records.Length, new ParallelOptions { CancellationToken = cancellation }, i => records[i] = Read(files[i], read));
            return _records = records;
        }

        // The listing is older than the files that changed.
        _records = [.. _records];
        foreach (var i in _changed.Select(listing.PlaceOf).Where(place => place >= 0)) _records[i] = Read(files[i] with { File = files[i].File.Refreshed() }, read);
        return _records;
    }

    /// <summary>The content, with those lists of the last time in which every record is still the same.</summary>
    public ContentSet Keep(ContentSet content)
    {
        if (_content is { } before)
        {
            content = content with
            {
                Articles = OneOf(before.Articles, content.Articles),
                Actors = OneOf(before.Actors, content.Actors),
                Incidents = OneOf(before.Incidents, content.Incidents),
                Responses = OneOf(before.Responses, content.Responses),
                Sources = OneOf(before.Sources, content.Sources),
                Topics = OneOf(before.Topics, content.Topics),
                Pages = OneOf(before.Pages, content.Pages),
            };
        }

        return _content = content;
    }

    private Reading Read(RecordFile source, Func<RecordFile, Reading> read)
    {
        var path = source.File.RelativePath;
        return _byPath.TryGetValue(path, out var known) && known.Stamp is not null && known.Stamp == FileStamp.Of(source.File) ? known : _byPath[path] = read(source);
    }

    private static ImmutableArray<T> OneOf<T>(ImmutableArray<T> before, ImmutableArray<T> now)
        where T : Record =>
        before.AsSpan().SequenceEqual(now.AsSpan(), ReferenceEqualityComparer.Instance) ? before : now;
}

/// <summary>The files of an input folder.</summary>
internal sealed class Listing
{
    private readonly string _root;
    private readonly HashSet<string> _files;
    private readonly Dictionary<string, int> _records;

    /// <param name="root">The folder, without links.</param>
    /// <param name="files">What is in it.</param>
    /// <param name="found">What is wrong with their names so far; takes what more is found.</param>
    public Listing(string root, IReadOnlyList<ContentFile> files, DiagnosticBag found)
    {
        (_root, Found) = (root, found);
        Tree = InputTree.From(files, found);
        _files = files.Select(file => file.RelativePath).ToHashSet(StringComparer.Ordinal);
        _records = Tree.Records.Select((record, place) => (record.File.RelativePath, place)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>What each file is.</summary>
    public InputTree Tree { get; }

    /// <summary>What is wrong with the names of files.</summary>
    public DiagnosticBag Found { get; }

    /// <summary>Whether the listing is right but for what the file at that path holds: it is a record's and still there, or was none and is none.</summary>
    public bool IsRightBut(string path) =>
        _records.TryGetValue(path, out var place) ? File.Exists(Tree.Records[place].File.FullPath) : !_files.Contains(path) && !Path.Exists(Path.Join(_root, path));

    /// <summary>The place of a record's file in the tree's list; -1 when it is none.</summary>
    public int PlaceOf(string path) => _records.GetValueOrDefault(path, -1);
}

/// <summary>What holds for all records.</summary>
/// <param name="Site">Of <c>site.yaml</c> as it was read.</param>
/// <param name="Vocabulary">Of <c>vocabulary.yaml</c> as it was read.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Words">The vocabulary.</param>
/// <param name="Found">What is wrong in the two files, in a bag that has the levels which the settings ask for.</param>
internal sealed record Head(FileStamp? Site, FileStamp? Vocabulary, SiteSettings Settings, Vocabulary Words, DiagnosticBag Found);

/// <summary>A record that was read.</summary>
/// <param name="Stamp">Of its file as it was read.</param>
/// <param name="Record">The record, as far as it could be read.</param>
/// <param name="Found">What is wrong with it.</param>
internal sealed record Reading(FileStamp? Stamp, Record Record, DiagnosticBag Found);
