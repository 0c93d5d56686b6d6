using Briefings.Diagnostics;
using Briefings.Model.Dates;
using Briefings.Publishing;
using Briefings.Publishing.Reuse;
using Briefings.Tests.Support;
using Publisher = Briefings.Publishing.Publisher;

namespace Briefings.Tests.Publishing.Reuse;

/// <summary>A site that is built again and again into the same folder, and each time compared with a build that takes nothing from the one before.</summary>
internal sealed class RebuiltSite : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    /// <summary>How the site is built.</summary>
    public BuildOptions Options { get; set; }

    public RebuiltSite()
    {
        Manifests = Folder.At("builds");
        Options = new() { Input = Folder.At("input"), Theme = Folder.At("theme"), BaseUrl = new(SiteText.PlainAddress), AsOf = new CalendarDay(2026, 11, 21) };
    }

    /// <summary>A small site.</summary>
    public static RebuiltSite With(string text)
    {
        var site = new RebuiltSite();
        foreach (var (path, content) in SiteText.Parse(text)) site.Folder.Write("input/" + path, content);
        return site;
    }

    public string Output => Folder.At("output");

    /// <summary>The folder of manifests.</summary>
    public string Manifests { get; set; }

    /// <summary>What is wrong with it, line by line, by the last build.</summary>
    public IReadOnlyList<string> Found { get; private set; } = [];

    /// <summary>The files that the last build took from the one before.</summary>
    public IReadOnlyList<string> Taken { get; private set; } = [];

    /// <summary>Builds it; false when it is not published.</summary>
    /// <param name="after">What was done to it, for messages.</param>
    public bool Build(string after = "")
    {
        var (rebuilding, fresh) = (new DiagnosticBag(), new DiagnosticBag());
        var isPublished = Publish(rebuilding, Output, site => BuildEnvironment.ReuseOf(site.Resolved, new ManifestStore(Manifests)));
        Assert.Equal(Publish(fresh, Folder.At("fresh"), _ => null), isPublished);
        Found = [.. rebuilding.ToSortedList().Select(fault => fault.ToString().Replace(Folder.Root + "/", "", StringComparison.Ordinal))];
        Assert.Equal(fresh.ToSortedList(), rebuilding.ToSortedList());
        if (isPublished) Compare(after);
        return isPublished;
    }

    public void Dispose() => Folder.Dispose();

    private bool Publish(DiagnosticBag diagnostics, string output, Func<SiteBuild, SiteReuse?> reuse)
    {
        var memory = Directory.Exists(Options.Theme) ? new() : SharedTheme.At(SiteText.PlainAddress);
        return SiteBuild.Plan(Options, TimeProvider.System, diagnostics, null, TestContext.Current.CancellationToken, memory: memory) is { } site
            && new Publisher(new SiteAddress(site.BaseUrl), diagnostics, places: site.Places, reuse: reuse(site))
                .Publish(site.Artifacts, output, [], TestContext.Current.CancellationToken).IsPublished;
    }

    private void Compare(string after)
    {
        var (left, right) = (Files(Output), Files(Folder.At("fresh")));
        Assert.Equal(right, left);
        foreach (var path in right)
            Assert.True(File.ReadAllBytes(Path.Combine(Output, path)).AsSpan().SequenceEqual(File.ReadAllBytes(Folder.At("fresh/" + path))), $"{path} differs after {after}");

        // What was made was written after the last build had ended.
        var mark = new FileInfo(Folder.At("mark"));
        Taken = mark.Exists ? [.. left.Where(path => File.GetLastWriteTimeUtc(Path.Combine(Output, path)) <= mark.LastWriteTimeUtc)] : [];
        File.WriteAllText(mark.FullName, "");
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
}
