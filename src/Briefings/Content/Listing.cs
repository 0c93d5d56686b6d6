using Briefings.Content.Files;
using Briefings.Diagnostics;

namespace Briefings.Content;

/// <summary>The files of an input folder. Immutable.</summary>
internal sealed class Listing
{
    private readonly string _root;
    private readonly string _shown;
    private readonly bool _hasLinks;
    private readonly bool _hasFaults;
    private readonly HashSet<string> _others;

    /// <param name="root">The folder, without links.</param>
    /// <param name="shown">The folder as messages name it.</param>
    /// <param name="files">What is in it, by path.</param>
    /// <param name="found">What is wrong with their names so far; takes what more is found.</param>
    /// <param name="hasLinks">Whether there are links among them: then a file may stand in several places.</param>
    public Listing(string root, string shown, IReadOnlyList<ContentFile> files, DiagnosticBag found, bool hasLinks)
    {
        Tree = InputTree.From(files, found);
        (_root, _shown, Found, _hasLinks, _hasFaults) = (root, shown, found, hasLinks, !found.IsEmpty);
        _others = new(StringComparer.Ordinal);
        var record = 0;
        foreach (var file in files)
        {
            if (record < Tree.Records.Count && ReferenceEquals(Tree.Records[record].File, file)) record++;
            else _others.Add(file.RelativePath);
        }
    }

    private Listing(Listing before, InputTree tree) =>
        (_root, _shown, _others, Found, Tree) = (before._root, before._shown, before._others, before.Found, tree);

    /// <summary>What each file is.</summary>
    public InputTree Tree { get; }

    /// <summary>What is wrong with the names of files.</summary>
    public DiagnosticBag Found { get; }

    /// <summary>The place of a record's file in the tree's list; -1 when it is none.</summary>
    public int PlaceOf(string path) => Search(Tree.Records, path) is >= 0 and var place ? place : -1;

    /// <summary>
    /// The listing when files changed, came or went; the same one when only their content did. Null when the whole folder must be looked through,
    /// because something else than a plain record file came or went.
    /// </summary>
    /// <param name="changed">Their paths under the folder. Nothing else changed.</param>
    public Listing? After(IReadOnlySet<string> changed)
    {
        if (_hasLinks) return null;
        List<RecordFile>? records = null;
        foreach (var path in changed)
        {
            var place = Search(records ?? Tree.Records, path);
            var file = new FileInfo(Path.Join(_root, path));
            var isThere = Path.Exists(file.FullName);
            if (place >= 0 && IsPlain(file)) continue;
            if (place < 0 && !isThere && !IsKnown(path, ~place, records ?? Tree.Records)) continue;
            // Where two files have one id, the second takes the place of the first when that goes.
            if (_hasFaults) return null;

            records ??= [.. Tree.Records];
            if (place >= 0 && !isThere) records.RemoveAt(place);
            else if (place < 0 && RecordAt(path, file) is { } came && !records.Exists(record => record.Collection == came.Collection && record.Id == came.Id)) records.Insert(~place, came);
            else return null;
        }

        return records is null ? this : new(this, Tree.With(records));
    }

    // As another file than a record's, or as a folder.
    private bool IsKnown(string path, int next, IReadOnlyList<RecordFile> records) =>
        _others.Contains(path) || (next < records.Count && records[next].File.RelativePath.StartsWith(path + "/", StringComparison.Ordinal));

    // Null for whatever has something about it that a walk would report or pass over.
    private RecordFile? RecordAt(string path, FileInfo file)
    {
        if (_others.Contains(path) || !IsPlain(file) || path.Split('/').Any(InputWalk.IsLitter) || InputWalk.FaultOf(path) is not null) return null;
        var unheard = new DiagnosticBag();
        var alone = InputTree.From([new(path, file.FullName, $"{_shown}/{path}", file.Length) { Modified = file.LastWriteTimeUtc }], unheard);
        return alone.HoldsOnlyRecords && unheard.IsEmpty ? alone.Records[0] : null;
    }

    private static bool IsPlain(FileInfo file) => file is { Exists: true, LinkTarget: null };

    // The place, or the complement of where it would be.
    private static int Search(IReadOnlyList<RecordFile> records, string path)
    {
        var (from, until) = (0, records.Count);
        while (from < until)
        {
            var middle = (from + until) / 2;
            var order = string.CompareOrdinal(records[middle].File.RelativePath, path);
            if (order == 0) return middle;
            if (order < 0) from = middle + 1;
            else until = middle;
        }

        return ~from;
    }
}
