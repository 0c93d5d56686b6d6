using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Briefings.Fuzz;

/// <summary>Processor time of the calling thread: what others do meanwhile does not count.</summary>
internal static partial class ThreadTime
{
    private const int ThreadClock = 3;

    /// <summary>Since the thread began; where the system does not tell (other than Linux), time that passed.</summary>
    public static TimeSpan Now =>
        OperatingSystem.IsLinux() && GetTime(ThreadClock, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000.0)
            : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
