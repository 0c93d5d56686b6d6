using System.Formats.Tar;
using System.IO.Compression;

namespace Briefings.Release;

/// <summary>Packs a folder so that the same files make the same bytes: in order of their names, owned by nobody, of one time.</summary>
internal static class Archive
{
    /// <summary>Writes a gzipped tar.</summary>
    /// <param name="folder">What is packed.</param>
    /// <param name="name">The folder's name in the archive.</param>
    /// <param name="time">Of every file.</param>
    /// <param name="path">The archive.</param>
    public static void Write(string folder, string name, DateTimeOffset time, string path)
    {
        using var file = File.Create(path);
        using var gzip = new GZipStream(file, CompressionLevel.SmallestSize);
        using var tar = new TarWriter(gzip, TarEntryFormat.Pax);
        foreach (var source in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var content = File.OpenRead(source);
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"{name}/{Path.GetRelativePath(folder, source).Replace('\\', '/')}")
            {
                DataStream = content,
                ModificationTime = time,
                Mode = Mode(source),
            });
        }
    }

    private static UnixFileMode Mode(string file)
    {
        const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode Runnable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return !OperatingSystem.IsWindows() && File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute) ? Readable | Runnable : Readable;
    }
}
