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
    private IReadOnlyList<RecordFile>? _recordsOf;
    private IReadOnlySet<string>? _changed;
    private Listing? _listing;
    private Head? _head;
    private ContentSet? _content;

    /// <summary>Says what the next reading will find changed; without it, or when files came or went, all files are looked at.</summary>
    /// <param name="changed">Files by path under the input folder; null when that is not known.</param>
    public void Expect(IReadOnlySet<string>? changed) => _changed = changed;

    /// <summary>The files of the folder: those of the last time, but for what is known to have come and gone.</summary>
    public Listing List(Func<Listing> list)
    {
        if (_changed is not null && _listing?.After(_changed) is { } after) return _listing = after;
        _changed = null;
        return _listing = list();
    }

    /// <summary>What holds for all records; when it is read anew, so is every record.</summary>
    public Head ReadHead(InputTree tree, Func<Head> read)
    {
        if (_head is not null && _head.Site == FileStamp.Of(tree.Site) && _head.Vocabulary == FileStamp.Of(tree.Vocabulary)) return _head;
        _byPath.Clear();
        _recordsOf = null;
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
        var records = new Reading?[files.Count];
        if (_changed is not null && _recordsOf is not null)
        {
            TakeOver(_recordsOf, files, records);
            // The listing may be older than what is in the files now.
            foreach (var i in _changed.Select(listing.PlaceOf).Where(place => place >= 0)) records[i] = Read(files[i] with { File = files[i].File.Refreshed() }, read);
        }

        Parallel.For(0, records.Length, new ParallelOptions { CancellationToken = cancellation }, i => records[i] ??= Read(files[i], read));
        (_records, _recordsOf) = (records!, files);
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

    // Both are in order of paths, and what is in both is the same object.
    private void TakeOver(IReadOnlyList<RecordFile> before, IReadOnlyList<RecordFile> files, Reading?[] records)
    {
        for (int old = 0, i = 0; old < before.Count && i < files.Count;)
        {
            var order = ReferenceEquals(before[old], files[i]) ? 0 : string.CompareOrdinal(before[old].File.RelativePath, files[i].File.RelativePath);
            if (order == 0 && ReferenceEquals(before[old], files[i])) records[i] = _records[old];
            if (order <= 0) old++;
            if (order >= 0) i++;
        }
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

/// <summary>What holds for all records.</summary>
/// <param name="Site">Of <c>site.yaml</c> as it was read.</param>
/// <param name="Vocabulary">Of <c>vocabulary.yaml</c> as it was read.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Words">The vocabulary.</param>
/// <param name="Found">What is wrong in the two files, in a bag that has the levels which the settings ask for.</param>
internal sealed record Head(FileStamp? Site, FileStamp? Vocabulary, SiteSettings Settings, Vocabulary Words, DiagnosticBag Found)
{
    /// <summary>A hash of the two files.</summary>
    public required ulong Print { get; init; }
}

/// <summary>A record that was read.</summary>
/// <param name="Stamp">Of its file as it was read.</param>
/// <param name="Record">The record, as far as it could be read.</param>
/// <param name="Found">What is wrong with it.</param>
internal sealed record Reading(FileStamp? Stamp, Record Record, DiagnosticBag Found);
