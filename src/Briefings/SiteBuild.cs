using System.Collections.Immutable;
using Briefings.Changes.History;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Editorial;
using Briefings.Formats;
using Briefings.Formats.Data;
using Briefings.Formats.Hosting;
using Briefings.Formats.JsonLd;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Publishing;
using Briefings.Publishing.Links;
using Briefings.Publishing.Themes;
using Briefings.Site;
using Briefings.Site.Pages;
using Briefings.Text;
using Briefings.Text.Wording;
using NodaTime;

namespace Briefings;

/// <summary>
/// The generator, stage by stage: content, graph, site. What comes out is a map from path to artifact; <c>build</c> writes all of it,
/// <c>preview</c> writes what is asked for, <c>check</c> writes it nowhere.
/// </summary>
internal sealed class SiteBuild
{
    private SiteBuild(ImmutableArray<Artifact> artifacts, Uri baseUrl, int records, LinkPlaces places) =>
        (Artifacts, BaseUrl, Records, Places) = (artifacts, baseUrl, records, places);

    /// <summary>Everything that is published, each path once.</summary>
    public ImmutableArray<Artifact> Artifacts { get; }

    /// <summary>Where the site will stand.</summary>
    public Uri BaseUrl { get; }

    /// <summary>How many records are published.</summary>
    public int Records { get; }

    /// <summary>Where the editors wrote addresses within the site.</summary>
    public LinkPlaces Places { get; }

    /// <summary>Reads the input and plans the site; null when the theme or the settings leave nothing to plan with.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="time">Says which day it is.</param>
    /// <param name="diagnostics">Takes every mistake; the caller publishes nothing when there is an error.</param>
    /// <param name="progress">Told the name of each stage as it begins.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="pending">Files that are about to be written, read as if they stood in the input folder.</param>
    public static SiteBuild? Plan(
        BuildOptions options,
        TimeProvider time,
        DiagnosticBag diagnostics,
        IProgress<string> progress,
        CancellationToken cancellation,
        IReadOnlyList<ContentFile>? pending = null)
    {
        progress.Report("Reading the record");
        var content = ContentReader.Read(options.Input, diagnostics, cancellation, pending);
        var site = OptionsFor(options, content.Settings, time);
        diagnostics.EndWaivers(new DateOnly((int)site.Publication.AsOf.Year, site.Publication.AsOf.Month, site.Publication.AsOf.Day));
        // The theme needs nothing of the record but the site's address, and compiling it takes one thread.
        var address = new SiteAddress(site.BaseUrl);
        var loading = Task.Run(
            () => HandlebarsTheme.Load(ThemeFiles.Default(), ThemeFiles.FromFolder(options.Theme, diagnostics, cancellation), address, diagnostics), cancellation);

        progress.Report("Linking texts and records");
        content = Navigation.Keep(ImpliedTopics.AddTo(content, site.Publication, diagnostics), site.Publication, diagnostics);
        var index = new RecordIndex(content, site.Publication);
        var names = NameIndex.Of(content.Actors, index);
        var captured = CapturedWording.Of(content.Sources);
        var texts = TextLibrary.Compile(content, new TextCompiler(index, names, content.Vocabulary, diagnostics, captured), cancellation);
        var graph = GraphBuilder.Build(content, site.Publication, index, texts.References, diagnostics);
        EditorialReview.Report(graph, names, texts.References, diagnostics);
        if (captured is not null) new Captures(index, captured, diagnostics).Report(content);

        progress.Report("Laying out pages");
        var theme = loading.GetAwaiter().GetResult();
        if (theme is null || graph.Threads.HasCycle) return null;

        var context = new PageContext(graph, texts, new Addresses(site.BaseUrl), site) { Changes = ReadChanges(options, site.Publication, index, diagnostics, cancellation) };
        var data = new DataFiles(context);
        ImmutableArray<Artifact> pages = [.. new SitePages(context, theme, new JsonLdDescriber(context), [.. data.ForPage()]).All()];
        ImmutableArray<Artifact> published =
            [.. pages, .. FormatArtifacts.All(context, data, pages, theme.PathOf), .. theme.Assets, .. content.Assets.Select(asset => new AssetArtifact(asset))];
        OldAddresses.CheckAgainst([.. graph.Content.AllRecords()], published.Select(artifact => artifact.Path).Append(RedirectsFile.Name), diagnostics);
        diagnostics.ReportUnusedWaivers();
        var images = content.Articles.Select(article => article.Image).OfType<ArticleImage>().Select(image => new WrittenAddress(image.Src, image.At));
        return new SiteBuild(
            [.. published, .. Redirects.All(context, published)],
            site.BaseUrl,
            content.AllRecords().Count(site.Publication.Includes),
            new LinkPlaces(texts.Addresses.Concat(images), Navigation.Addresses(content.Settings)));
    }

    private static ChangeLog? ReadChanges(BuildOptions options, Publication publication, RecordIndex index, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (options.ChangesSince.Length == 0) return null;
        if (index.TryGet(new(Collection.Pages, ChangePages.Folder.TrimEnd('/')), out var page))
            diagnostics.Report(FileRules.ReservedId, page.At, $"the address '/{ChangePages.Folder}' is taken by what changed", "rename the page, or build without --changes-since");
        return ChangeHistory.Read(options.Input, options.ChangesSince, publication, cancellation)
            .Without(key => index.TryGet(key, out _) && !index.IsPublished(key));
    }

    private static SiteOptions OptionsFor(BuildOptions options, SiteSettings settings, TimeProvider time)
    {
        var asOf = options.AsOf ?? Today(settings.Zone, time);
        return new SiteOptions(
            options.BaseUrl ?? settings.Url,
            EdtfDate.TryParse(asOf.ToString(), out var day, out _) ? day : throw new InvalidOperationException($"{asOf} is not a day"),
            new Publication(asOf, options.Drafts),
            NoIndex: options.Drafts,
            options.Revision);
    }

    private static CalendarDay Today(string zone, TimeProvider time)
    {
        var zoned = Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb[zone]);
        return new CalendarDay(zoned.Year, zoned.Month, zoned.Day);
    }
}
