using Briefings.Tests.Cli;
using Briefings.Tests.Publishing;
using Briefings.Tests.Support;

namespace Briefings.Tests.Capture;

/// <summary>A site with a small record, into which pages are captured as a shell would.</summary>
internal sealed class CaptureSite : IDisposable
{
    private const string Record = """
        -- actors/freedonia.yaml --
        name: Freedonia
        kind: state
        -- actors/sylvania.yaml --
        name: Sylvania
        kind: state
        -- actors/agency.yaml --
        name: National Cyber Agency of Freedonia
        kind: government-body
        -- actors/kestrel.yaml --
        name: Kestrel
        kind: intrusion-set
        -- actors/blue-league.yaml --
        name: Blue League
        kind: alliance
        aliases: Coastal League
        -- actors/coastal-league.yaml --
        name: Coastal League
        kind: alliance
        -- actors/secret.yaml --
        name: Harbour Authority
        kind: government-body
        draft: true
        -- incidents/harbour-2021.yaml --
        title: Intrusion at the harbour
        occurred: 2021
        targets: { name: Harbour Authority }
        -- incidents/other-2019.yaml --
        title: Another intrusion
        occurred: 2019
        targets: { name: Harbour Authority }
        attributed_to: kestrel
        -- responses/attribution.yaml --
        title: The agency attributes the intrusion
        kind: attribution
        by: agency
        announced: 2024-03-26
        incidents: harbour-2021
        attributes: kestrel
        """;

    private readonly TemporaryFolder _folder = new();

    /// <summary>The site, with more files (see <see cref="SiteText"/>).</summary>
    public CaptureSite(string more = "")
    {
        foreach (var (path, content) in SiteText.Parse(Record + "\n" + more)) _folder.Write("input/" + path, content);
    }

    /// <summary>A file of the input folder.</summary>
    public string this[string path] => File.ReadAllText(_folder.At("input/" + path));

    /// <summary>All files of the input folder, by path.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Directory.EnumerateFiles(_folder.At("input"), "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(_folder.At("input"), path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    public string At(string path) => _folder.At(path);

    public void Write(string path, string content) => _folder.Write("input/" + path, content);

    /// <summary>Captures a file with this content.</summary>
    public Task<CommandRun> Capture(string content, string name = "page.txt", params string[] more)
    {
        _folder.Write(name, content);
        return Capture(name, more);
    }

    /// <summary>Captures a file that stands beside the input folder.</summary>
    public Task<CommandRun> Capture(string name, string[] more) => CommandRun.Of(["capture", _folder.At(name), "--input", _folder.At("input"), .. more]);

    /// <summary>Captures a page, which must succeed.</summary>
    /// <returns>What was said, with short paths.</returns>
    public async Task<string> CaptureCleanly(string content, string name = "page.txt")
    {
        var run = await Capture(content, name);
        Assert.True(run.ExitCode == 0, run.Error);
        return Plain(run.Error + run.Output);
    }

    /// <summary>Captures a file that must be refused, and leave no trace.</summary>
    /// <returns>The lines of the report before the last.</returns>
    public async Task<string> CaptureInVain(string content)
    {
        var before = Files;
        var run = await Capture(content);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, Files);
        Assert.EndsWith("is untouched.\n", run.Error, StringComparison.Ordinal);
        return Plain(run.Error[..run.Error.TrimEnd('\n').LastIndexOf('\n')]);
    }

    public Task<CommandRun> Run(params string[] args) => CommandRun.On(_folder, args);

    public string Plain(string text) => text.Replace(_folder.Root + "/", "", StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();
}
