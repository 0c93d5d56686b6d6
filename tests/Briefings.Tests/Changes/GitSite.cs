using System.Diagnostics;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Changes;

/// <summary>A site in a Git repository of its own, which nothing on this machine configures.</summary>
internal sealed class GitSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GitSite(string text = TwoVersions.Common)
    {
        Git("init", "--quiet", "--initial-branch=main");
        Write(text);
        if (!text.Contains("site.yaml", StringComparison.Ordinal)) _folder.Write("input/site.yaml", SiteText.Unreviewed(SiteText.PlainSettings));
    }

    public string Root => _folder.Root;

    public string Input => _folder.At("input");

    /// <summary>Writes files under <c>input</c>; one with nothing in it is removed.</summary>
    public void Write(string text)
    {
        foreach (var (path, content) in SiteText.Parse(text, addSettings: false))
        {
            if (string.IsNullOrWhiteSpace(content)) File.Delete(_folder.At("input/" + path));
            else _folder.Write("input/" + path, content);
        }
    }

    /// <summary>Commits everything, and gives the hash.</summary>
    /// <param name="time">When: <c>2026-03-01T10:00:00Z</c>.</param>
    /// <param name="text">Files to write before.</param>
    public string Commit(string time, string text = "")
    {
        Write(text);
        Git("add", "--all");
        Run(time, "commit", "--quiet", "--allow-empty", "--message", "A change");
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments) => Run("2026-01-01T00:00:00Z", arguments);

    public void Dispose() => _folder.Dispose();

    private string Run(string time, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = "An editor";
            start.Environment[$"GIT_{role}_EMAIL"] = "editor@briefings.example";
            start.Environment[$"GIT_{role}_DATE"] = time;
        }

        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaint.GetAwaiter().GetResult());
        return output;
    }
}
