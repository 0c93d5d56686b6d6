using Briefings.Changes.History;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Editorial;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Publishing;
using Briefings.Publishing.Themes;
using Briefings.Site;
using Briefings.Site.Pages;
using Briefings.Text;
using Briefings.Text.Wording;
using NodaTime;

namespace Briefings;

/// <summary>A site whose content is read and whose references are resolved: all that pages are made from, before any page is.</summary>
internal sealed class ResolvedSite
{
    private readonly ContentSet _content;
    private readonly ImpliedTopics _topics;
    private readonly RecordIndex _index;
    private readonly NameIndex _names;
    private readonly CapturedWording? _captured;

    private ResolvedSite(
        ContentSet content, ImpliedTopics topics, RecordIndex index, NameIndex names, CapturedWording? captured, PageContext context, HandlebarsTheme theme) =>
        (_content, _topics, _index, _names, _captured, Context, Theme) = (content, topics, index, names, captured, context, theme);

    /// <summary>What pages are made from.</summary>
    public PageContext Context { get; }

    /// <summary>What draws them.</summary>
    public HandlebarsTheme Theme { get; }

    /// <summary>Reads the input and resolves it; null when the theme or the settings leave nothing to make pages with.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="time">Says which day it is.</param>
    /// <param name="diagnostics">Takes every mistake but those that only <see cref="Review"/> and <see cref="SiteBuild"/> find.</param>
    /// <param name="progress">Told the name of each stage as it begins; null for nobody.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="pending">Files that are about to be written, read as if they stood in the input folder.</param>
    /// <param name="memory">What an earlier build left.</param>
    /// <param name="early">
    /// Given the site as soon as pages can be made of it, without what the texts of all records say of each other; each text is read when its page is.
    /// </param>
    public static ResolvedSite? Of(
        BuildOptions options,
        TimeProvider time,
        DiagnosticBag diagnostics,
        IProgress<string>? progress,
        CancellationToken cancellation,
        IReadOnlyList<ContentFile>? pending = null,
        BuildMemory? memory = null,
        Action<ResolvedSite>? early = null)
    {
        memory ??= new();
        progress?.Report("Reading the record");
        // The theme needs nothing of the record but the site's address.
        Task<LoadedTheme>? loading = null;
        var content = ContentReader.Read(options.Input, diagnostics, cancellation, pending, memory.Readings, settings => loading = LoadTheme(options.BaseUrl ?? settings.Url));
        var site = OptionsFor(options, content.Settings, time);
        diagnostics.EndWaivers(new DateOnly((int)site.Publication.AsOf.Year, site.Publication.AsOf.Month, site.Publication.AsOf.Day));
        loading ??= LoadTheme(site.BaseUrl);

        progress?.Report("Linking texts and records");
        var before = memory.Last is { } last && last.Context.Options.Publication == site.Publication ? last : null;
        var topics = ImpliedTopics.Of(content, site.Publication, diagnostics, before?._topics);
        content = Navigation.Keep(topics.AddTo(content, diagnostics), site.Publication, diagnostics);
        var isEarly = false;
        var index = new RecordIndex(content, site.Publication, before?._index);
        // Only texts need the names, and there is much to link before the first text is read.
        var indexing = before is not null && NamesAreSame(before, content, index) ? Task.FromResult(before._names) : Task.Run(() => NameIndex.Of(content.Actors, index), cancellation);
        var captured = before is not null && WordingIsSame(before, content) ? before._captured : CapturedWording.Of(content.Sources);
        var changes = ReadChanges(options, site.Publication, index, memory, diagnostics, cancellation);
        var graph = before?.Context.Graph;
        if (early is not null && !diagnostics.HasErrors)
        {
            var found = new DiagnosticBag();
            var textless = GraphBuilder.Build(content, index, [], found, graph);
            isEarly = !found.HasErrors;
            // What is taken over from a graph is not looked at again, so one with mistakes would hide them.
            if (isEarly) graph = textless;
        }

        var names = indexing.GetAwaiter().GetResult();
        var compiler = new TextCompiler(index, names, content.Vocabulary, diagnostics, captured);
        var texts = before is not null && ReferenceEquals(names, before._names) && ReferenceEquals(captured, before._captured) && ReferenceEquals(content.Vocabulary, before.Context.Vocabulary)
            ? TextLibrary.After(before.Context.Texts, index, compiler)
            : new TextLibrary(index, compiler);
        if (isEarly && loading.GetAwaiter().GetResult().Theme is { } ready) early!(Site(graph!, ready));

        // Who waits for a first page has a core for it.
        texts.CompileAll(isEarly ? Math.Max(Environment.ProcessorCount - 1, 1) : Environment.ProcessorCount, cancellation);
        graph = GraphBuilder.Build(content, index, texts.References, diagnostics, graph);

        var (theme, faults) = loading.GetAwaiter().GetResult();
        diagnostics.Join(faults);
        if (theme is null || graph.Threads.HasCycle)
        {
            // All mistakes in one run: these need no pages.
            Report(graph, names, texts, captured, diagnostics);
            return null;
        }

        var resolved = Site(graph, theme);
        if (!diagnostics.HasErrors) memory.Keep(resolved);
        return resolved;

        Task<LoadedTheme> LoadTheme(Uri address) => memory.Theme(address, found =>
            HandlebarsTheme.Load(ThemeFiles.Default(), ThemeFiles.FromFolder(options.Theme, found, cancellation), new SiteAddress(address), found));

        ResolvedSite Site(RecordGraph of, HandlebarsTheme drawnBy) =>
            new(content, topics, index, names, captured, new(of, texts, new(site.BaseUrl), site) { Changes = changes }, drawnBy);
    }

    /// <summary>Reads the record as a careful editor would.</summary>
    /// <param name="diagnostics">Takes the findings, at the levels that the site sets.</param>
    public void Review(DiagnosticBag diagnostics) => Report(Context.Graph, _names, Context.Texts, _captured, diagnostics);

    private static void Report(RecordGraph graph, NameIndex names, TextLibrary texts, CapturedWording? captured, DiagnosticBag diagnostics)
    {
        EditorialReview.Report(graph, names, texts.References.SelectMany(ofOne => ofOne), diagnostics);
        if (captured is not null) new Captures(graph.Index, captured, diagnostics).Report();
    }

    // Who is published is part of it: only they are found by name.
    private static bool NamesAreSame(ResolvedSite before, ContentSet content, RecordIndex index)
    {
        var actors = before._content.Actors;
        return content.Actors == actors || (content.Actors.Length == actors.Length && content.Actors.Zip(actors).All(pair => ReferenceEquals(pair.First, pair.Second)
            || (HaveSameNames(pair.First, pair.Second) && index.IsPublished(pair.First.Key) == before._index.IsPublished(pair.Second.Key))));
    }

    private static bool WordingIsSame(ResolvedSite before, ContentSet content)
    {
        var sources = before._content.Sources;
        return content.Sources == sources || (content.Sources.Length == sources.Length && content.Sources.Zip(sources).All(pair => ReferenceEquals(pair.First, pair.Second)
            || (pair.First.Id == pair.Second.Id && pair.First.CapturedWording.SequenceEqual(pair.Second.CapturedWording))));
    }

    private static ChangeLog? ReadChanges(
        BuildOptions options, Publication publication, RecordIndex index, BuildMemory memory, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (options.ChangesSince.Length == 0) return null;
        if (index.TryGet(new(Collection.Pages, ChangePages.Folder.TrimEnd('/')), out var page))
            diagnostics.Report(FileRules.ReservedId, page.At, $"the address '/{ChangePages.Folder}' is taken by what changed", "rename the page, or build without --changes-since");
        return memory.Changes(publication, () => ChangeHistory.Read(options.Input, options.ChangesSince, publication, cancellation))
            .Without(key => index.TryGet(key, out _) && !index.IsPublished(key));
    }

    private static bool HaveSameNames(Actor a, Actor b) =>
        a.Id == b.Id && a.Name == b.Name && a.Aliases.Select(alias => alias.Name).SequenceEqual(b.Aliases.Select(alias => alias.Name), StringComparer.Ordinal);

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
