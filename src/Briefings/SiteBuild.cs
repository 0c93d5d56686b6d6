using System.Collections.Immutable;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Formats.Hosting;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Publishing.Links;
using Briefings.Site;
using Briefings.Text;

namespace Briefings;

/// <summary>
/// The generator, stage by stage: content, graph, site. What comes out is a map from path to artifact; <c>build</c> writes all of it,
/// <c>preview</c> writes what is asked for, <c>check</c> writes it nowhere.
/// </summary>
internal sealed class SiteBuild
{
    private SiteBuild(ResolvedSite resolved, ImmutableArray<Artifact> artifacts, int records, LinkPlaces places) =>
        (Resolved, Artifacts, Records, Places) = (resolved, artifacts, records, places);

    /// <summary>What it is made from.</summary>
    public ResolvedSite Resolved { get; }

    /// <summary>Everything that is published, each path once.</summary>
    public ImmutableArray<Artifact> Artifacts { get; }

    /// <summary>Where the site will stand.</summary>
    public Uri BaseUrl => Resolved.Context.Options.BaseUrl;

    /// <summary>How many records are published.</summary>
    public int Records { get; }

    /// <summary>Where the editors wrote addresses within the site.</summary>
    public LinkPlaces Places { get; }

    /// <summary>Reads the input and plans the site; null when the theme or the settings leave nothing to plan with.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="time">Says which day it is.</param>
    /// <param name="diagnostics">Takes every mistake; the caller publishes nothing when there is an error.</param>
    /// <param name="progress">Told the name of each stage as it begins; null for nobody.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="pending">Files that are about to be written, read as if they stood in the input folder.</param>
    /// <param name="memory">What an earlier build left.</param>
    public static SiteBuild? Plan(
        BuildOptions options,
        TimeProvider time,
        DiagnosticBag diagnostics,
        IProgress<string>? progress,
        CancellationToken cancellation,
        IReadOnlyList<ContentFile>? pending = null,
        BuildMemory? memory = null)
    {
        if (ResolvedSite.Of(options, time, diagnostics, progress, cancellation, pending, memory) is not { } resolved) return null;
        progress?.Report("Laying out pages");
        return Of(resolved, diagnostics);
    }

    /// <summary>Plans all of a site, and reports what shows only in the whole of it.</summary>
    /// <param name="resolved">The site.</param>
    /// <param name="diagnostics">Takes the mistakes, after those of the earlier stages.</param>
    public static SiteBuild Of(ResolvedSite resolved, DiagnosticBag diagnostics)
    {
        // Planning pages and reading the record as an editor would need nothing of each other.
        var review = Task.Run(() => resolved.Review(diagnostics));
        var graph = resolved.Context.Graph;
        var layout = new SiteLayout(resolved);
        var published = layout.Published;
        review.GetAwaiter().GetResult();
        OldAddresses.CheckAgainst([.. graph.Content.AllRecords()], published.Select(artifact => artifact.Path).Append(RedirectsFile.Name), diagnostics);
        diagnostics.ReportUnusedWaivers();
        var images = graph.Content.Articles.Select(article => article.Image).OfType<ArticleImage>().Select(image => new WrittenAddress(image.Src, image.At));
        return new SiteBuild(
            resolved,
            [.. published, .. layout.Redirects],
            graph.Content.AllRecords().Count(),
            new LinkPlaces(resolved.Context.Texts.Addresses.Concat(images), Navigation.Addresses(graph.Content.Settings)));
    }
}
