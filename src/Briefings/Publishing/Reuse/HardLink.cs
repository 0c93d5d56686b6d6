using System.Runtime.InteropServices;

namespace Briefings.Publishing.Reuse;

/// <summary>A second name for a file, which costs no copy.</summary>
internal static partial class HardLink
{
    /// <summary>Gives a file a second name; false where there is no such file, the name is taken, or the disk has no such names.</summary>
    public static bool TryCreate(string file, string name)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateOnWindows(name, file, 0) : CreateOnUnix(file, name) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int CreateOnUnix(string file, string name);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateOnWindows(string name, string file, nint security);
}
