using System.Runtime.InteropServices;

namespace Briefings.Publishing.Output;

/// <summary>Exchanges two folders in one step, where the system can: at every moment each name holds one whole tree.</summary>
internal static partial class FolderExchange
{
    private const int CurrentDirectory = -100;
    private const uint RenameExchange = 2;
    private const uint RenameSwap = 2;

    // EINVAL and ENOSYS on both; EOPNOTSUPP on Linux, ENOTSUP on macOS.
    private static readonly int[] NotSupported = [22, 38, 78, 95, 45];

    /// <summary>Exchanges the folders; false when this system or file system cannot, or when one of the two does not exist.</summary>
    /// <exception cref="IOException">The system refused.</exception>
    public static bool TryExchange(string one, string other)
    {
        if (OperatingSystem.IsWindows()) return false;
        int result;
        try
        {
            result = OperatingSystem.IsMacOS()
                ? ExchangeOnMac(one, other, RenameSwap)
                : ExchangeOnLinux(CurrentDirectory, one, CurrentDirectory, other, RenameExchange);
        }
        catch (EntryPointNotFoundException)
        {
            // An older or smaller C library without the call.
            return false;
        }

        if (result == 0) return true;
        var error = Marshal.GetLastPInvokeError();
        const int NoSuchFile = 2;
        if (error == NoSuchFile || NotSupported.Contains(error)) return false;
        if (error is 1 or 13) throw new UnauthorizedAccessException(Marshal.GetPInvokeErrorMessage(error));
        throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ExchangeOnLinux(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ExchangeOnMac(string one, string other, uint flags);
}
