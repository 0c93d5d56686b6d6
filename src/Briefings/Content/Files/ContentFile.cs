using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content.Files;

/// <summary>A file of the input folder that will be read.</summary>
/// <param name="RelativePath">Under the input folder, <c>/</c> between folders.</param>
/// <param name="FullPath">On this machine, links resolved.</param>
/// <param name="Shown">As messages name it: the input folder as the user gave it, then the relative path.</param>
/// <param name="Length">In bytes, when it was found.</param>
internal sealed record ContentFile(string RelativePath, string FullPath, string Shown, long Length)
{
    /// <summary>The whole file.</summary>
    public SourceLocation At => new(Shown);

    /// <summary>What is to be read in its place: a file that is about to be written, or one out of the content's history. Null for what stands on the disk.</summary>
    public byte[]? Pending { get; init; }

    /// <summary>When it was written last, when it was found.</summary>
    public DateTime Modified { get; init; }

    /// <summary>Whether it is about to be removed: it is then not read.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The file name.</summary>
    public ReadOnlySpan<char> Name => RelativePath.AsSpan(RelativePath.LastIndexOf('/') + 1);

    /// <summary>The file as it is found now; as it was, when it is gone.</summary>
    public ContentFile Refreshed()
    {
        var file = new FileInfo(FullPath);
        return file.Exists ? this with { Length = file.Length, Modified = file.LastWriteTimeUtc } : this;
    }
}

/// <summary>A file that holds a record.</summary>
/// <param name="Collection">By its folder.</param>
/// <param name="Id">By its name; empty when the name suggests none.</param>
/// <param name="File">The file.</param>
/// <param name="IsKept">Whether the record enters the set; otherwise (its id is taken) it is only checked.</param>
internal sealed record RecordFile(Collection Collection, string Id, ContentFile File, bool IsKept);
