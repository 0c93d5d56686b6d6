using System.Diagnostics;

namespace Briefings.Benchmarks;

/// <summary>What one build took, from the start of its process to its exit.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">On all cores, in user and kernel mode.</param>
/// <param name="PeakMegabytes">The largest resident set, in units of 10⁶ bytes.</param>
internal sealed record BuildRun(double Seconds, double ProcessorSeconds, double PeakMegabytes)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs a build to its end.</summary>
    /// <exception cref="InvalidOperationException">The build failed; the message holds what it said.</exception>
    public static async Task<BuildRun> OfAsync(string command, IEnumerable<string> arguments, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start");
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.HasExited)
        {
            (peak, processor) = (Math.Max(peak, PeakOf(process.Id)), ProcessorTimeOf(process) ?? processor);
            await Task.WhenAny(process.WaitForExitAsync(cancellation), Task.Delay(LookEvery, cancellation));
        }

        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {await errors}{await output}");
        return new(seconds, processor.TotalSeconds, peak * 1024 / 1e6);
    }

    // The kernel's own high-water mark, in kB; gone with the process, so what came in the last moment is missed.
    private static long PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6, line.Length - 8), provider: null);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static TimeSpan? ProcessorTimeOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
