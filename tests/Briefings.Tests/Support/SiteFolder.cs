using System.Text;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Model.Dates;
using Publisher = Briefings.Publishing.Publisher;

namespace Briefings.Tests.Support;

/// <summary>A site in a folder of its own, which goes when the test ends.</summary>
internal sealed class SiteFolder : IDisposable
{
    private static readonly CalendarDay AsOf = new(2026, 11, 21);

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private SiteFolder(string root)
    {
        Root = root;
        Input = Path.Combine(root, "input");
    }

    /// <summary>The folder that holds <c>input</c>.</summary>
    public string Root { get; }

    /// <summary>The input folder.</summary>
    public string Input { get; }

    /// <summary>Writes a site (see <see cref="SiteText"/>) to disk.</summary>
    public static SiteFolder Write(string text, bool addSettings = true)
    {
        var site = new SiteFolder(Directory.CreateTempSubdirectory("briefings-").FullName);
        Directory.CreateDirectory(site.Input);
        foreach (var (path, content) in SiteText.Parse(text, addSettings)) site.WriteFile(path, Utf8.GetBytes(content));
        return site;
    }

    /// <summary>Writes a file under <c>input</c> as it is.</summary>
    public void WriteFile(string path, byte[] bytes)
    {
        var full = Path.Combine(Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>Reads the content.</summary>
    public ContentSet Read(out IReadOnlyList<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(Input, diagnostics, TestContext.Current.CancellationToken);
        found = diagnostics.ToSortedList();
        return content;
    }

    /// <summary>Reads content that must be without fault.</summary>
    public ContentSet ReadClean()
    {
        var content = Read(out var found);
        Assert.Empty(Lines(found));
        return content;
    }

    /// <summary>Reads content for its faults, as they are printed, with the input folder as <c>input</c>.</summary>
    public IReadOnlyList<string> ReadFaults()
    {
        Read(out var found);
        return Lines(found);
    }

    /// <summary>Reads and renders the whole site, as <c>check</c> does, for its faults; a theme of its own is at <c>../theme</c>.</summary>
    public IReadOnlyList<string> CheckFaults()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = Input, Theme = Path.Combine(Root, "theme"), AsOf = AsOf };
        if (SiteBuild.Plan(options, TimeProvider.System, diagnostics, new NoProgress(), cancellation, memory: Memory()) is { } site)
            new Publisher(new Briefings.Publishing.SiteAddress(site.BaseUrl), diagnostics, places: site.Places).Check(site.Artifacts, cancellation);
        return Lines(diagnostics.ToSortedList());
    }

    /// <summary>Builds the site, which must be without fault, and gives one of its files.</summary>
    public byte[] Build(string path)
    {
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = Input, Theme = Path.Combine(Root, "theme"), AsOf = AsOf };
        var site = SiteBuild.Plan(options, TimeProvider.System, diagnostics, new NoProgress(), TestContext.Current.CancellationToken, memory: Memory());
        Assert.Empty(Lines(diagnostics.ToSortedList()));
        using var output = new MemoryStream();
        site!.Artifacts.Single(artifact => string.Equals(artifact.Path, path, StringComparison.Ordinal)).Write(output);
        return output.ToArray();
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Faults as they are printed, with the input folder as <c>input</c>.</summary>
    public List<string> Lines(IReadOnlyList<Diagnostic> found) =>
        [.. found.Select(diagnostic => diagnostic.ToString().Replace(Input, "input", StringComparison.Ordinal).Replace(Root + "/", "", StringComparison.Ordinal))];

    private BuildMemory Memory() => Directory.Exists(Path.Combine(Root, "theme")) ? new() : SharedTheme.At(SiteText.PlainAddress);

    private sealed class NoProgress : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
