using System.Runtime.InteropServices;

namespace Briefings.Content.Files;

/// <summary>Tells whether a file is as it was: no file has the same stamp before and after a change, but one that is changed twice within the clock's step.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">When it was written last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileStamp(long Length, DateTime Modified)
{
    /// <summary>The stamp of a file when it was found; null where there is none, and for what is not on the disk yet.</summary>
    public static FileStamp? Of(ContentFile? file) => file is null or { Pending: not null } ? null : new(file.Length, file.Modified);
}
