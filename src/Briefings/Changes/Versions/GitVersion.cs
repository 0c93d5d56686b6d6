using Briefings.Changes.Git;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;

namespace Briefings.Changes.Versions;

/// <summary>Versions of the content out of a repository. Nothing is checked out: files are read when they are asked for.</summary>
/// <param name="repository">The repository of the input folder.</param>
/// <param name="shown">The input folder as messages name it.</param>
internal sealed class GitVersion(GitRepository repository, string shown) : IVersionStore, IDisposable
{
    private const string Link = "120000";
    private const string OtherRepository = "160000";

    private readonly GitBlobs _blobs = new(repository.Root);

    /// <summary>The content of a commit; null when it has no input folder.</summary>
    public ContentVersion? Read(string commit, DiagnosticBag diagnostics, CancellationToken cancellation) =>
        repository.FilesOf(commit, cancellation) is { } files
            ? ContentVersion.Of(shown, Usable(files, diagnostics), this, DefaultVocabulary.Load(), diagnostics)
            : null;

    /// <summary>The content before anything was written.</summary>
    public ContentVersion Empty() => ContentVersion.Of(shown, [], this, DefaultVocabulary.Load(), new DiagnosticBag());

    /// <summary>Those files that would be read if they stood in a folder.</summary>
    public IReadOnlyList<VersionFile> Usable(IEnumerable<GitFile> files, DiagnosticBag diagnostics)
    {
        var usable = new List<VersionFile>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.Path.Split('/').Any(InputWalk.IsLitter)) continue;
            var content = new ContentFile(file.Path, "", $"{shown}/{file.Path}", 0);
            if (InputWalk.FaultOf(file.Path) is { } fault)
                diagnostics.Report(FileRules.BadFileName, new(Quoting.Escape(content.Shown)), fault, "rename it");
            else if (file.Mode == Link)
                diagnostics.Report(FileRules.Unreadable, content.At, "a link, which is not followed into an earlier version", "compare checked-out folders instead");
            else if (file.Mode == OtherRepository)
                diagnostics.Report(FileRules.Unreadable, content.At, "a repository of its own, whose versions stand there", "compare checked-out folders instead");
            else
                usable.Add(new(content, file.Hash));
        }

        return usable;
    }

    /// <inheritdoc />
    public ContentFile Open(VersionFile file)
    {
        var (bytes, length) = _blobs.Read(file.Hash, TextFile.MostBytes);
        return file.File with { Pending = bytes, Length = length };
    }

    /// <inheritdoc />
    public void Dispose() => _blobs.Dispose();
}
