using System.Runtime.InteropServices;

namespace Briefings.Publishing.Reuse;

/// <summary>
/// Tells a file from every other, and from itself after a change, without reading it: the system keeps the last change of a file's state (<c>ctime</c>), which no program can set.
/// </summary>
/// <param name="Number">Of the file on its disk (inode); 0 where the system does not tell, and nothing is known.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">When it was written last, in nanoseconds since 1970.</param>
/// <param name="Changed">When it, its name or its rights were changed last, in nanoseconds since 1970.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct FileIdentity(ulong Number, long Length, long Modified, long Changed)
{
    private const int CurrentDirectory = -100;
    private const int NoFollow = 0x100;
    private const uint BasicStats = 0x7ff;
    private const int SizeOfStatx = 256;
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Whether the system told.</summary>
    public bool IsKnown => Number != 0;

    /// <summary>Whether it is the same file with the same content, perhaps under another name or with other rights.</summary>
    public bool HasSameContentAs(FileIdentity other) => IsKnown && this with { Changed = other.Changed } == other;

    /// <summary>The identity of a file; an unknown one where there is none, or the system does not tell.</summary>
    public static FileIdentity Of(string path)
    {
        if (!OperatingSystem.IsLinux()) return default;
        Span<byte> found = stackalloc byte[SizeOfStatx];
        try
        {
            if (Statx(CurrentDirectory, path, NoFollow, BasicStats, ref MemoryMarshal.GetReference(found)) != 0) return default;
        }
        catch (EntryPointNotFoundException)
        {
            // An older or smaller C library without the call.
            return default;
        }

        // struct statx of Linux is the same on all processors.
        return new(ReadUInt64(found, 32), (long)ReadUInt64(found, 40), Time(found, 112), Time(found, 96));
    }

    private static long Time(ReadOnlySpan<byte> found, int at) =>
        (long)ReadUInt64(found, at) * NanosecondsPerSecond + MemoryMarshal.Read<uint>(found[(at + 8)..]);

    private static ulong ReadUInt64(ReadOnlySpan<byte> found, int at) => MemoryMarshal.Read<ulong>(found[at..]);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte found);
}
