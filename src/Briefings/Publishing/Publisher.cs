using Briefings.Diagnostics;
using Briefings.Publishing.Links;
using Briefings.Publishing.Output;
using Briefings.Publishing.Reuse;
using Briefings.Site;

namespace Briefings.Publishing;

/// <summary>The last stage: renders a site, checks its links and puts it in the place of the last version, whole or not at all.</summary>
/// <param name="address">Where the site stands on the web.</param>
/// <param name="diagnostics">Takes the mistakes that show only now.</param>
/// <param name="progress">Told how far the run is; from any thread.</param>
/// <param name="places">Where editors wrote addresses, for faults in them.</param>
/// <param name="reuse">What tells which files of the last build can be published again; null to make all.</param>
internal sealed class Publisher(
    SiteAddress address, DiagnosticBag diagnostics, IProgress<PublishProgress>? progress = null, LinkPlaces? places = null, SiteReuse? reuse = null)
{
    /// <summary>Writes the site into the output folder, unless there are errors by the end, from this stage or an earlier one.</summary>
    /// <param name="artifacts">The whole site.</param>
    /// <param name="output">The folder to replace.</param>
    /// <param name="sources">The folders that the site is made from (input, theme), which the output must not touch.</param>
    /// <param name="cancellation">Until the site is swapped in, leaves everything as it was.</param>
    /// <exception cref="OutputRefusedException">The output folder must not be replaced (exit code 2).</exception>
    /// <exception cref="EnvironmentFaultException">The file system would not let it (exit code 3).</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public PublishResult Publish(
        IReadOnlyCollection<Artifact> artifacts, string output, IReadOnlyCollection<string> sources, CancellationToken cancellation) =>
        Publish(artifacts, output, sources, FolderExchange.TryExchange, cancellation);

    /// <summary>The same, with another way to exchange two folders.</summary>
    public PublishResult Publish(
        IReadOnlyCollection<Artifact> artifacts,
        string output,
        IReadOnlyCollection<string> sources,
        Func<string, string, bool> exchange,
        CancellationToken cancellation)
    {
        try
        {
            var real = OutputGuard.Check(output, sources);
            var paths = SitePaths.Of(artifacts, diagnostics);
            var links = new LinkCheck(paths, address, places);
            if (diagnostics.HasErrors) return Run(paths, links, folder: null, cancellation);
            var earlier = reuse?.Earlier(paths, real);
            var notes = reuse?.Notes(paths, earlier);
            using (var staging = StagingFolder.Create(real, exchange))
            {
                var result = Run(paths, links, staging.Site, cancellation, earlier, notes);
                if (diagnostics.HasErrors) return result;
                staging.Publish();
            }

            if (notes is not null) reuse!.Save(real, notes.ToManifest(real, links.Ids()));
            return new(IsPublished: true, paths.Artifacts.Count);
        }
        catch (Exception fault) when (EnvironmentFaultException.Covers(fault))
        {
            throw EnvironmentFaultException.From(fault, $"the output folder '{output}' cannot be written");
        }
    }

    /// <summary>Renders and checks the site as a build does, but writes nothing.</summary>
    /// <exception cref="EnvironmentFaultException">A file that is to be published cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public PublishResult Check(IReadOnlyCollection<Artifact> artifacts, CancellationToken cancellation)
    {
        var paths = SitePaths.Of(artifacts, diagnostics);
        return Run(paths, new(paths, address, places), folder: null, cancellation);
    }

    /// <summary>Checks one rendered page of a site, for the preview; the pages that its fragments lead to are rendered for it.</summary>
    /// <param name="artifacts">The whole site.</param>
    /// <param name="path">The page's path (<c>actors/apt40/index.html</c>).</param>
    /// <exception cref="ThemeException">The page does not render.</exception>
    public void CheckPage(IReadOnlyCollection<Artifact> artifacts, string path)
    {
        var paths = SitePaths.Of(artifacts, new DiagnosticBag());
        var links = new LinkCheck(paths, address, places);
        var page = paths.IndexOf(path);
        if (page < 0 || !links.IsPage(page)) return;
        var reader = links.CreateReader();
        using var buffer = new PooledBuffer();
        Read(page);
        foreach (var target in links.UnreadTargets()) Read(target);
        links.Report(diagnostics, only: page);

        void Read(int index)
        {
            buffer.Clear();
            paths.Artifacts[index].Write(buffer);
            reader.Scan(index, buffer.Written);
        }
    }

    private PublishResult Run(SitePaths paths, LinkCheck links, string? folder, CancellationToken cancellation, EarlierBuild? earlier = null, BuildNotes? notes = null)
    {
        new ArtifactRun(paths, links, folder, diagnostics, progress, earlier, notes).Run(cancellation);
        links.Report(diagnostics);
        return new(IsPublished: false, paths.Artifacts.Count);
    }
}
