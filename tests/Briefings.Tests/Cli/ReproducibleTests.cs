using System.Diagnostics;
using System.Security.Cryptography;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Cli;

/// <summary>The same content makes the same bytes on every machine: two runs of the command, alike in nothing but the content.</summary>
public sealed class ReproducibleTests
{
    private static readonly string Golden = Repository.Path("tests/Briefings.Tests/Golden");

    private static readonly Dictionary<string, string> Here = new(StringComparer.Ordinal)
    {
        ["TZ"] = "Pacific/Auckland",
        ["LANG"] = "tr_TR.UTF-8",
        ["LC_ALL"] = "tr_TR.UTF-8",
        ["LANGUAGE"] = "tr",
        ["DOTNET_PROCESSOR_COUNT"] = "1",
        ["USER"] = "one",
        ["HOSTNAME"] = "one",
    };

    private static readonly Dictionary<string, string> There = new(StringComparer.Ordinal)
    {
        ["TZ"] = "America/New_York",
        ["LANG"] = "C",
        ["LC_ALL"] = "C",
        ["LANGUAGE"] = "",
        ["DOTNET_PROCESSOR_COUNT"] = "4",
        ["USER"] = "other",
        ["HOSTNAME"] = "other",
        ["DOTNET_gcServer"] = "0",
    };

    [Fact]
    public async Task Zone_language_folder_cores_and_the_times_and_order_of_files_change_no_byte()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        var deep = "a folder/with Ünïcödé and spaces/deep/deeper";
        Copy("site", one, files => files.Order(StringComparer.Ordinal), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Copy(deep, other, files => files.OrderDescending(StringComparer.Ordinal), new DateTime(2031, 12, 31, 23, 59, 59, DateTimeKind.Utc));

        await Task.WhenAll(
            BuildAsync(one.At("site"), ["--input", "input", "--theme", "theme", "--output", "output"], Here, OneCore),
            BuildAsync(Path.GetTempPath(), ["--input", other.At(deep + "/input"), "--theme", other.At(deep + "/theme"), "--output", other.At("elsewhere/public")], There, []));

        var (left, right) = (Hashes(one.At("site/output")), Hashes(other.At("elsewhere/public")));
        Assert.True(left.Count > 100, "the site is next to empty");
        Assert.Equal(left, right);
        Assert.Equal(Hashes(Path.Combine(Golden, "expected")), left);
    }

    // Where the system can bind a process to one of the cores that it may use, it does; elsewhere the variable for .NET has to do.
    private static string[] OneCore => OperatingSystem.IsLinux() && File.Exists("/usr/bin/taskset") ? ["/usr/bin/taskset", "-c", FirstCore()] : [];

    private static string FirstCore() =>
        File.ReadLines("/proc/self/status").First(line => line.StartsWith("Cpus_allowed_list:", StringComparison.Ordinal)).Split(':')[1].Trim().Split('-', ',')[0];

    private static void Copy(string folder, TemporaryFolder to, Func<IEnumerable<string>, IEnumerable<string>> order, DateTime written)
    {
        foreach (var part in (string[])["input", "theme"])
        {
            foreach (var file in order(Directory.EnumerateFiles(Path.Combine(Golden, part), "*", SearchOption.AllDirectories)))
            {
                var target = to.At(Path.Combine(folder, Path.GetRelativePath(Golden, file)));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, File.ReadAllBytes(file));
                File.SetLastWriteTimeUtc(target, written);
            }
        }
    }

    private static async Task BuildAsync(string current, string[] folders, IReadOnlyDictionary<string, string> variables, string[] before)
    {
        string[] words = [.. before, "dotnet", Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.dll"), "build", "--as-of", "2026-11-21", "--strict", .. folders];
        var start = new ProcessStartInfo(words[0], words[1..]) { WorkingDirectory = current, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, string.Concat(said));
    }

    private static SortedDictionary<string, string> Hashes(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal),
        StringComparer.Ordinal);
}
