using Briefings.Diagnostics;

namespace Briefings.Publishing.Output;

/// <summary>The machine would not let the build go on; exit code 3.</summary>
internal sealed class EnvironmentFaultException(Diagnostic diagnostic, Exception? inner) : Exception(diagnostic.ToString(), inner)
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>Whether an exception is such a fault, not a bug.</summary>
    public static bool Covers(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>Words a fault of the file system.</summary>
    /// <param name="fault">One that <see cref="Covers"/> accepts.</param>
    /// <param name="what">What did not work, as a sentence without full stop.</param>
    public static EnvironmentFaultException From(Exception fault, string what)
    {
        var (rule, why, remedy) = Classify(fault);
        return new(new(rule, Severity.Error, new(""), $"{what}: {why}", remedy), fault);
    }

    private static (DiagnosticRule Rule, string Why, string Remedy) Classify(Exception fault)
    {
        // On Unix an IOException carries errno, on Windows an HRESULT whose lower half is the Win32 code.
        var code = OperatingSystem.IsWindows() ? fault.HResult & 0xFFFF : fault.HResult;
        if (fault is UnauthorizedAccessException)
            return (EnvironmentRules.AccessDenied, "access was denied", "give the account that runs the build the right to read and write there");
        if (IsReadOnly(code)) return (EnvironmentRules.AccessDenied, "the disk is read-only", "choose an output folder on a disk that can be written");
        if (IsFull(code)) return (EnvironmentRules.DiskFull, "the disk is full", "free some space and build again");
        if (IsBusy(code))
            return (EnvironmentRules.InputOutput, "it is a mount point or lies on another disk", "choose a folder below the mount point as the output");
        if (fault is FileNotFoundException or DirectoryNotFoundException)
            return (EnvironmentRules.InputOutput, "a file or folder vanished meanwhile", "build again when nothing else moves files there");
        return (EnvironmentRules.InputOutput, fault.Message.TrimEnd('.'), "mend the file system's complaint and build again");
    }

    // ERROR_WRITE_PROTECT; EROFS.
    private static bool IsReadOnly(int code) => OperatingSystem.IsWindows() ? code == 19 : code == 30;

    // EBUSY, EXDEV.
    private static bool IsBusy(int code) => !OperatingSystem.IsWindows() && code is 16 or 18;

    // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL; ENOSPC, EDQUOT (Linux, macOS).
    private static bool IsFull(int code) => OperatingSystem.IsWindows() ? code is 39 or 112 : code is 28 or 122 or 69;
}
