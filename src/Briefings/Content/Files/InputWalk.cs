using Briefings.Diagnostics;

namespace Briefings.Content.Files;

/// <summary>
/// Lists the files under a folder that a site is made from in ordinal order. Links are followed where they stay inside; a folder is entered through links once,
/// so cycles end. Dot files and the litter of editors are passed over.
/// </summary>
internal sealed class InputWalk
{
    private readonly string _realRoot;
    private readonly string _shownRoot;
    private readonly string _what;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<string> _enteredByLink = new(StringComparer.Ordinal);
    private readonly List<ContentFile> _files = [];

    private InputWalk(string realRoot, string shownRoot, string what, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        _realRoot = realRoot;
        _shownRoot = shownRoot;
        _what = what;
        _diagnostics = diagnostics;
        _cancellation = cancellation;
    }

    /// <summary>The files that are not litter, by path.</summary>
    public IReadOnlyList<ContentFile> Files => _files;

    /// <summary>Whether there was any link: then a file may stand in several places.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>Goes through a folder.</summary>
    /// <param name="realRoot">The folder, without links.</param>
    /// <param name="shownRoot">The folder as messages name it, without a slash at the end.</param>
    /// <param name="what">What the folder is: "input folder".</param>
    /// <param name="diagnostics">Takes what cannot be listed.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public static InputWalk Through(string realRoot, string shownRoot, string what, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var walk = new InputWalk(realRoot, shownRoot, what, diagnostics, cancellation);
        walk._enteredByLink.Add(realRoot);
        walk.Enter(new DirectoryInfo(realRoot), "", [realRoot]);
        walk._files.Sort((a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        return walk;
    }

    /// <summary>The files that going <see cref="Through"/> a folder finds.</summary>
    public static IReadOnlyList<ContentFile> List(string realRoot, string shownRoot, string what, DiagnosticBag diagnostics, CancellationToken cancellation) =>
        Through(realRoot, shownRoot, what, diagnostics, cancellation).Files;

    private void Enter(DirectoryInfo folder, string prefix, List<string> way)
    {
        _cancellation.ThrowIfCancellationRequested();
        foreach (var entry in EntriesOf(folder, prefix))
        {
            if (IsLitter(entry.Name)) continue;
            var relative = prefix + entry.Name;
            if (!HasUsableName(entry.Name, relative)) continue;
            if (IsLink(entry)) FollowLink(relative, entry.FullName, way);
            else if (entry is DirectoryInfo child) EnterChild(child, relative, way);
            else if (entry is FileInfo file) Add(file, relative);
        }
    }

    // Of each file that is none, asking where it leads would ask the system once more.
    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder, string prefix)
    {
        try
        {
            var entries = folder.GetFileSystemInfos();
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return entries;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(prefix.TrimEnd('/'), fault);
            return [];
        }
    }

    private void EnterChild(DirectoryInfo child, string relative, List<string> way)
    {
        way.Add(child.FullName);
        Enter(child, relative + "/", way);
        way.RemoveAt(way.Count - 1);
    }

    private void Add(FileInfo file, string relative)
    {
        try
        {
            _files.Add(new(relative, file.FullName, Show(relative), file.Length) { Modified = file.LastWriteTimeUtc });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(relative, fault);
        }
    }

    private void FollowLink(string relative, string link, List<string> way)
    {
        HasLinks = true;
        string? target;
        try
        {
            target = RealPath.Of(link);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(relative, fault);
            return;
        }

        if (target is null)
        {
            _diagnostics.Report(FileRules.Unreadable, At(relative), "a link that leads nowhere", "mend the link, or remove it");
        }
        else if (!RealPath.IsWithin(target, _realRoot))
        {
            _diagnostics.Report(FileRules.LinkLeadsOut, At(relative), $"a link that leads out of the {_what}", $"copy what it points at into the {_what}");
        }
        else if (Path.GetRelativePath(_realRoot, target) is not "." and var inside && inside.Split(Path.DirectorySeparatorChar).Any(IsLitter))
        {
            _diagnostics.Report(FileRules.LinkLeadsOut, At(relative), $"a link to a hidden file of the {_what}", "remove the link, or give the file another name");
        }
        else if (!Directory.Exists(target))
        {
            Add(new FileInfo(target), relative);
        }
        else if (!way.Contains(target, StringComparer.Ordinal) && _enteredByLink.Add(target))
        {
            EnterChild(new DirectoryInfo(target), relative, way);
        }
    }

    private bool HasUsableName(string name, string relative)
    {
        if (FaultOf(name) is not { } fault) return true;
        _diagnostics.Report(FileRules.BadFileName, new(Quoting.Escape(Show(relative))), fault, "rename it");
        return false;
    }

    /// <summary>Why a name cannot be used; null when it can.</summary>
    /// <param name="name">Of a file or a folder; or a path with <c>/</c> between them.</param>
    public static string? FaultOf(string name) =>
        // Bytes of a name that are not UTF-8 reach us as U+FFFD; such a file cannot even be opened by that name.
        name.Contains('\uFFFD') ? "a name that is not UTF-8"
        : name.Contains('\\') ? "a name with a backslash"
        : name.Any(c => TextChecks.IsInvisible(c) || c is '\n' or '\t') ? "a name with a control character"
        : null;

    /// <summary>Whether a name is that of a dot file or of an editor's litter.</summary>
    public static bool IsLitter(string name) =>
        name[0] == '.' || name[^1] == '~' || (name[0] == '#' && name[^1] == '#') || name.EndsWith(".swp", StringComparison.Ordinal)
        || string.Equals(name, "Thumbs.db", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "desktop.ini", StringComparison.OrdinalIgnoreCase);

    private void ReportUnreadable(string relative, Exception fault) =>
        _diagnostics.Report(FileRules.Unreadable, At(relative), FileFault.Explain(fault), "restore it, or let this user read it");

    private SourceLocation At(string relative) => new(Show(relative));

    private string Show(string relative) => relative.Length == 0 ? _shownRoot : $"{_shownRoot}/{relative}";
}
