using System.Diagnostics;
using System.Runtime.Versioning;
using Briefings.Tests.Cli;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Faults;

/// <summary>The tool as a process of its own, on a system that refuses it something.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class SystemTests
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "Briefings.Cli.dll");

    [Fact]
    public async Task A_disk_that_is_full_is_named_and_the_last_output_stays()
    {
        using var site = SmallSite.Create();
        await SkipUnlessAsync("no disk can be mounted here", "unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", site.At("input"));
        Directory.CreateDirectory(site.At("disk"));

        // The disk goes when the process does: what is on it is told from inside.
        var (exitCode, said) = await RunAsync("unshare", "--mount", "sh", "-c", """
            set -e
            mount -t tmpfs -o size=400k tmpfs "$1/disk"
            mkdir "$1/disk/output"
            echo before > "$1/disk/output/index.html"
            set +e
            dotnet "$2" build --input "$1/input" --theme "$1/theme" --output "$1/disk/output"
            status=$?
            ls -A "$1/disk" "$1/disk/output"
            cat "$1/disk/output/index.html"
            exit $status
            """, "sh", site.Root, Tool);

        Assert.Equal(3, exitCode);
        Assert.Matches("(?m)^briefings: error BRF0901: .*: the disk is full; free some space and build again$", said);
        Assert.EndsWith($"{site.Root}/disk:\noutput\n\n{site.Root}/disk/output:\nindex.html\nbefore\n", said.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_is_named_and_the_last_output_stays()
    {
        using var site = SmallSite.Create();
        Assert.Equal(0, (await CommandRun.On(site, "build")).ExitCode);
        var before = Tree.Of(site.At("output"));
        var asAnother = await AsAnotherUserAsync(site);
        File.SetUnixFileMode(site.Root, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        var (exitCode, said) = await RunAsync([.. asAnother, "dotnet", Tool, "build", .. CommandRun.Folders(site)]);

        File.SetUnixFileMode(site.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(3, exitCode);
        Assert.Contains(": error BRF0902: ", said, StringComparison.Ordinal);
        Assert.Contains("access was denied; give the account that runs the build the right to read and write there", said, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Of(site.At("output")));
        Assert.Empty(Tree.Litter(site));
    }

    [Fact]
    public async Task A_record_that_may_not_be_read_is_named_and_nothing_is_published()
    {
        using var site = SmallSite.Create();
        var asAnother = await AsAnotherUserAsync(site);
        File.SetUnixFileMode(site.At("input/pages/about.md"), UnixFileMode.None);

        var (exitCode, said) = await RunAsync([.. asAnother, "dotnet", Tool, "check", .. CommandRun.Folders(site)]);

        Assert.Equal(1, exitCode);
        Assert.Contains("input/pages/about.md: error BRF0003: permission to read it is missing; restore the file, or let this user read it", said, StringComparison.Ordinal);
    }

    // Rights bind nobody who is root, so such a run is somebody else's; whoever is not root runs it himself.
    private static async Task<string[]> AsAnotherUserAsync(TemporaryFolder site)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has rights of another kind.");
        if (Environment.UserName != "root") return [];
        string[] command = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "env", "HOME=/nonexistent", "DOTNET_EnableDiagnostics=0"];
        foreach (var entry in Directory.EnumerateFileSystemEntries(site.Root, "*", SearchOption.AllDirectories).Append(site.Root))
            File.SetUnixFileMode(entry, File.GetUnixFileMode(entry) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        await SkipUnlessAsync("no other user can run the tool here", [.. command, "test", "-r", Tool]);
        return command;
    }

    private static async Task SkipUnlessAsync(string reason, params string[] command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have no such commands.");
        try
        {
            Assert.SkipUnless((await RunAsync(command)).ExitCode == 0, reason);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip(reason);
        }
    }

    private static async Task<(int ExitCode, string Said)> RunAsync(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await error + output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}
