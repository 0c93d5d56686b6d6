using Briefings.Tests.Cli;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Import;

/// <summary>A site in a folder of its own, into which files are imported as a shell would.</summary>
internal sealed class ImportSite : IDisposable
{
    private const string Settings = "\n-- site.yaml --\ntitle: Test\nurl: https://briefings.example/\nzone: Pacific/Auckland\n";

    private readonly TemporaryFolder _folder = new();

    /// <summary>A site (see <see cref="SiteText"/>).</summary>
    public ImportSite(string text = "")
    {
        foreach (var (path, content) in SiteText.Parse(text + Settings)) _folder.Write("input/" + path, content);
    }

    /// <summary>All files of the input folder by path, dot files too.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Directory.EnumerateFiles(_folder.At("input"), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .ToDictionary(path => Path.GetRelativePath(_folder.At("input"), path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    public string Root => _folder.Root;

    public string Input => _folder.At("input");

    /// <summary>A file of the input folder.</summary>
    public string this[string path] => File.ReadAllText(_folder.At("input/" + path));

    public void Write(string path, string content) => _folder.Write("input/" + path, content);

    /// <summary>Imports a file with this content.</summary>
    public Task<CommandRun> Import(string format, string content, params string[] more)
    {
        _folder.Write("import.json", content);
        return CommandRun.Of(["import", format, _folder.At("import.json"), "--input", _folder.At("input"), .. more]);
    }

    /// <summary>Imports a file with this content, which must succeed.</summary>
    /// <returns>What the run said, with <c>import.json</c> and <c>input</c> for the paths.</returns>
    public async Task<string> ImportCleanly(string format, string content, params string[] more)
    {
        var run = await Import(format, content, more);
        Assert.True(run.ExitCode == 0, run.Error);
        return Plain(run.Error + run.Output);
    }

    /// <summary>The site as it is now must be fit for publishing.</summary>
    public async Task CheckStrictly()
    {
        var check = await CommandRun.On(_folder, "check", "--strict");
        Assert.True(check.ExitCode == 0, check.Error);
    }

    /// <summary>Imports a file that must be refused, and leave no trace.</summary>
    /// <returns>The lines of the report before the last.</returns>
    public async Task<string> ImportInVain(string format, string content, params string[] more)
    {
        var before = Files;
        var run = await Import(format, content, more);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, Files);
        Assert.EndsWith("is untouched.\n", run.Error, StringComparison.Ordinal);
        return Plain(run.Error[..run.Error.TrimEnd('\n').LastIndexOf('\n')]);
    }

    public void Dispose() => _folder.Dispose();

    private string Plain(string text) => text.Replace(_folder.Root + "/", "", StringComparison.Ordinal);
}
