using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Files;

/// <summary>What each file of the input folder is, by its place and name alone.</summary>
internal sealed class InputTree
{
    private const string AssetsFolder = "assets";

    private readonly DiagnosticBag _diagnostics;
    private readonly List<RecordFile> _records;
    private readonly List<AssetFile> _assets = [];
    private readonly List<NotReadFile> _notRead = [];
    private readonly Dictionary<RecordKey, ContentFile> _byKey = [];
    private readonly Dictionary<string, ContentFile> _assetNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _strayFolders = new(StringComparer.Ordinal);

    private InputTree(IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics)
    {
        (_diagnostics, _records) = (diagnostics, []);
        foreach (var file in files) Sort(file);
    }

    private InputTree(InputTree before, List<RecordFile> records)
    {
        (_diagnostics, _records, _assets, _notRead) = (before._diagnostics, records, before._assets, before._notRead);
        (Site, Vocabulary) = (before.Site, before.Vocabulary);
    }

    /// <summary><c>site.yaml</c>; null when there is none.</summary>
    public ContentFile? Site { get; private set; }

    /// <summary><c>vocabulary.yaml</c>; null when there is none.</summary>
    public ContentFile? Vocabulary { get; private set; }

    /// <summary>Files with a record, by path.</summary>
    public IReadOnlyList<RecordFile> Records => _records;

    /// <summary>Files under <c>assets/</c>, by path.</summary>
    public IReadOnlyList<AssetFile> Assets => _assets;

    /// <summary>Sorts files, and reports names that cannot be used.</summary>
    public static InputTree From(IReadOnlyList<ContentFile> files, DiagnosticBag diagnostics) => new(files, diagnostics);

    /// <summary>The tree with other records.</summary>
    /// <param name="records">By path, no two with the same id.</param>
    public InputTree With(List<RecordFile> records) => new(this, records);

    /// <summary>Whether all files are records, under names that can be used.</summary>
    public bool HoldsOnlyRecords => Site is null && Vocabulary is null && _assets.Count == 0 && _notRead.Count == 0 && _records.TrueForAll(record => record.IsKept);

    /// <summary>Reports what stands where nothing is read from. Apart from the rest, because <c>site.yaml</c> sets the level.</summary>
    public void ReportNotRead(DiagnosticBag diagnostics)
    {
        foreach (var file in _notRead) diagnostics.Report(EditorialRules.NotRead, file.At, file.Message, file.Remedy);
    }

    private void Sort(ContentFile file)
    {
        var slash = file.RelativePath.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            SortTopFile(file);
            return;
        }

        var folder = file.RelativePath[..slash];
        if (Collections.FromFolder(folder) is { } collection) SortRecord(file, collection);
        else if (string.Equals(folder, AssetsFolder, StringComparison.Ordinal)) AddAsset(file, file.RelativePath[(slash + 1)..]);
        else if (_strayFolders.Add(folder)) ReportStrayFolder(file, folder);
    }

    private void SortTopFile(ContentFile file)
    {
        switch (file.RelativePath)
        {
            case "site.yaml" or "site.yml":
                Site = FirstOf(Site, file);
                break;
            case "vocabulary.yaml" or "vocabulary.yml":
                Vocabulary = FirstOf(Vocabulary, file);
                break;
            default:
                var near = Spelling.DidYouMean(file.RelativePath, ["site.yaml", "vocabulary.yaml"]);
                _notRead.Add(new(file.At, $"{Quoting.Quote(file.RelativePath)} is not read{near}",
                    "the top of the input folder holds 'site.yaml', 'vocabulary.yaml', 'assets' and the folders of the collections; move or remove the file"));
                break;
        }
    }

    private ContentFile FirstOf(ContentFile? first, ContentFile file)
    {
        if (first is null) return file;
        _diagnostics.Report(FileRules.DuplicateId, file.At, $"'{file.RelativePath}' stands beside {Quoting.Quote(first.Shown)}", "join the two files in one");
        return first;
    }

    private void SortRecord(ContentFile file, Collection collection)
    {
        var isMarkdown = collection is Collection.Articles or Collection.Pages;
        var extension = Path.GetExtension(file.Name);
        var isRead = isMarkdown ? extension is ".md" : extension is ".yaml" or ".yml";
        if (!isRead)
        {
            _notRead.Add(new(file.At, $"{Quoting.Quote(file.RelativePath)} is not read",
                $"files in '{collection.Folder()}' end in {(isMarkdown ? "'.md'" : "'.yaml'")}; rename the file, or move it to 'assets'"));
            return;
        }

        AddRecord(file, collection, Path.GetFileNameWithoutExtension(file.Name));
    }

    private void AddRecord(ContentFile file, Collection collection, ReadOnlySpan<char> name)
    {
        var id = name.ToString();
        if (!RecordId.IsValid(name))
        {
            var suggested = RecordId.Suggest(name);
            var remedy = suggested is null ? "rename it with letters a to z, digits and single hyphens" : $"rename the file to '{suggested}{Path.GetExtension(file.Name)}'";
            _diagnostics.Report(FileRules.BadId, file.At, $"{Quoting.Quote(id)} is not an id", remedy);
            // Read under the id that it should have, so that references to it are not reported as well.
            id = suggested ?? "";
        }
        else if (collection == Collection.Pages && ReservedIds.Contains(id))
        {
            _diagnostics.Report(FileRules.ReservedId, file.At, $"the address '/{id}/' is taken by the site itself", $"rename the page, for example to 'about-{id}.md'");
        }

        var isKept = id.Length > 0 && _byKey.TryAdd(new(collection, id), file);
        _records.Add(new(collection, id, file, isKept));
        if (isKept || id.Length == 0) return;
        var first = _byKey[new(collection, id)];
        _diagnostics.Report(FileRules.DuplicateId, file.At, $"{collection.Singular()} '{id}' is already in {Quoting.Quote(first.Shown)}", "rename or delete one of the two files");
    }

    private void AddAsset(ContentFile file, string path)
    {
        if (!_assetNames.TryAdd(path, file))
        {
            _diagnostics.Report(
                FileRules.CaseClash, file.At, $"the name differs only in case from {Quoting.Quote(_assetNames[path].Shown)}", "rename one of the two files");
            return;
        }

        _assets.Add(new(path, file.FullPath, file.Length));
    }

    private void ReportStrayFolder(ContentFile file, string folder)
    {
        var shown = file.Shown[..(file.Shown.Length - file.RelativePath.Length + folder.Length)];
        var near = Spelling.DidYouMean(folder, [.. Collections.All.Select(collection => collection.Folder()), AssetsFolder]);
        _notRead.Add(new(new(shown), $"folder {Quoting.Quote(folder)} is not read{near}",
            $"the folders are {Quoting.List([.. Collections.All.Select(collection => collection.Folder()), AssetsFolder])}; move or remove it"));
    }

    private sealed record NotReadFile(SourceLocation At, string Message, string Remedy);
}
