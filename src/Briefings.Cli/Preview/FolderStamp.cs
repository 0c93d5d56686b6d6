using System.Runtime.InteropServices;

namespace Briefings.Cli.Preview;

/// <summary>Tells whether anything in a folder changed between two looks: how many files, and a mix of their names, sizes and times.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FolderStamp(int Files, long Mix)
{
    /// <summary>The stamp of a folder and all below it; of what can be read.</summary>
    public static FolderStamp Of(string folder)
    {
        var (files, mix) = (0, 0L);
        var all = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", all))
            {
                if (Litter.Is(file.Name)) continue;
                files++;
                // A sum, because the order of files is the file system's own.
                mix += HashCode.Combine(file.FullName, file.Length, file.LastWriteTimeUtc);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A file or folder went away during the look: that is a change, and the next look sees the rest.
            return new(-1, mix);
        }

        return new(files, mix);
    }
}
