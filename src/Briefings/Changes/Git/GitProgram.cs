using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Briefings.Changes.Git;

/// <summary>
/// Runs <c>git</c>, to read and never to write: without a shell, a pager, a lock that it can do without, or a question to the user. Of the
/// environment it gets what finds it and its settings, and nothing that points it at another repository.
/// </summary>
internal static class GitProgram
{
    private static readonly string[] Kept =
        ["GIT_EXEC_PATH", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"];

    /// <summary>Starts it; the caller owns the process.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">Each as it is.</param>
    /// <exception cref="GitException">It is not installed.</exception>
    public static Process Start(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])["--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.quotePath=false", "-c", "log.showRoot=true", "-c", "log.diffMerges=separate", .. arguments]) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) && !Kept.Contains(name, StringComparer.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("git did not start");
        }
        catch (Win32Exception fault)
        {
            throw new GitException($"the program 'git' cannot be started: {new Win32Exception(fault.NativeErrorCode).Message.TrimEnd('.')}", "install Git, or put it on the PATH");
        }
    }

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="arguments">Each as it is.</param>
    public static GitAnswer Run(string folder, CancellationToken cancellation, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, arguments);
        using var ending = cancellation.Register(() => Stop(process));
        process.StandardInput.Close();
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return new(process.ExitCode, Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length), complaint.GetAwaiter().GetResult());
    }

    /// <summary>Ends it where it has not ended by itself.</summary>
    public static void Stop(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended in between.
        }
    }
}

/// <summary>What Git said.</summary>
/// <param name="ExitCode">0 when all went well.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Complaint">Standard error.</param>
internal sealed record GitAnswer(int ExitCode, string Output, string Complaint)
{
    /// <summary>What it wrote, when all went well.</summary>
    /// <exception cref="GitException">It did not.</exception>
    public string OutputOrThrow() => ExitCode == 0 ? Output : throw Fault();

    /// <summary>What is wrong, in Git's own words.</summary>
    public GitException Fault()
    {
        var line = Complaint.Split('\n', 2)[0].Trim();
        return new GitException($"git refused: {(line.StartsWith("fatal: ", StringComparison.Ordinal) ? line["fatal: ".Length..] : line).TrimEnd('.')}", "mend what Git complains of");
    }
}
