using Briefings.Changes.Git;
using Briefings.Diagnostics;
using Briefings.Publishing;
using Briefings.Publishing.Output;

namespace Briefings.Cli.Building;

/// <summary>One build from start to end.</summary>
/// <param name="kind">Whether it is written.</param>
/// <param name="options">What is asked for.</param>
/// <param name="time">Measures it, and says which day it is.</param>
/// <param name="progress">Told how far it is.</param>
internal sealed class BuildRun(BuildKind kind, BuildOptions options, TimeProvider time, IBuildProgress progress)
{
    /// <summary>Builds; faults of the machine and of the tool become part of the outcome.</summary>
    /// <exception cref="OutputRefusedException">The output folder must not be replaced.</exception>
    /// <exception cref="RevisionException">The revision since which changes are told is not there.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public BuildOutcome Execute(CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var diagnostics = new DiagnosticBag(options.Strict);
        SiteBuild? site = null;
        var (isPublished, isFault) = (false, false);
        try
        {
            // Before the work, not after it.
            if (kind == BuildKind.Build) OutputGuard.Check(options.Output, Sources);
            site = SiteBuild.Plan(options, time, diagnostics, progress, cancellation);
            if (site is not null) isPublished = Finish(site, diagnostics, cancellation).IsPublished;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutputRefusedException or RevisionException))
        {
            isFault = true;
            diagnostics.Add(Faults.Explain(fault));
        }

        return new(
            kind, diagnostics.ToSortedList(), site?.Records ?? 0, SiteCount.Of(site?.Artifacts ?? []), isPublished, isFault, time.GetElapsedTime(started))
        {
            Waived = diagnostics.ToWaivedList(),
        };
    }

    private string[] Sources => [options.Input, options.Theme];

    // Beside the input, where what 'links' found is kept as well.
    private string Manifests => Path.Join(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Input))), ".briefings", "builds");

    private PublishResult Finish(SiteBuild site, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        progress.Report(kind == BuildKind.Build ? "Writing pages and checking links" : "Checking pages and links");
        var reuse = kind == BuildKind.Build ? BuildEnvironment.ReuseOf(site.Resolved, new(Manifests)) : null;
        var publisher = new Publisher(new SiteAddress(site.BaseUrl), diagnostics, progress, site.Places, reuse);
        return kind == BuildKind.Build ? publisher.Publish(site.Artifacts, options.Output, Sources, cancellation) : publisher.Check(site.Artifacts, cancellation);
    }
}
