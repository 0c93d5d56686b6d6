using System.IO.Hashing;
using Briefings.Content.Binding;
using Briefings.Content.Files;
using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Content;

/// <summary>Reads the input folder, and reports everything in it that does not keep to the content contract.</summary>
internal static class ContentReader
{
    /// <summary>
    /// All content, each collection by id. Records with errors are in it as far as they could be read, so that references to them are not reported
    /// as well; whoever publishes looks at <see cref="DiagnosticBag.HasErrors"/> first.
    /// </summary>
    /// <param name="inputRoot">The input folder as the user gave it; messages name files by it.</param>
    /// <param name="diagnostics">Takes every fault, and the levels that <c>site.yaml</c> sets.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="pending">Files that are about to be written, read as if they stood there.</param>
    /// <param name="readings">What was read before, and takes what is read now.</param>
    /// <param name="onSettings">Given the settings, before any record is read.</param>
    /// <exception cref="OperationCanceledException">It was asked to end.</exception>
    public static ContentSet Read(
        string inputRoot,
        DiagnosticBag diagnostics,
        CancellationToken cancellation,
        IReadOnlyList<ContentFile>? pending = null,
        Readings? readings = null,
        Action<SiteSettings>? onSettings = null)
    {
        readings ??= new();
        var shown = ShownRoot(inputRoot);
        if (FindRoot(inputRoot, shown, diagnostics) is not { } root)
            return new() { Settings = SiteBinder.Placeholder(new($"{shown}/site.yaml")), Vocabulary = DefaultVocabulary.Load() };

        var listing = readings.List(() => List(root, shown, pending ?? [], cancellation));
        var tree = listing.Tree;
        var head = readings.ReadHead(tree, () => ReadHead(tree, shown));
        onSettings?.Invoke(head.Settings);
        diagnostics.UseLevelsOf(head.Found);
        diagnostics.Join(listing.Found);
        diagnostics.Join(head.Found);
        tree.ReportNotRead(diagnostics);
        var found = readings.ReadAll(listing, file => Read(file, head), cancellation);
        var kept = new RecordLists();
        for (var place = 0; place < found.Count; place++)
        {
            diagnostics.Join(found[place].Found);
            if (tree.Records[place].IsKept) kept.Add(found[place].Record);
        }

        return readings.Keep(kept.ToContentSet(head.Settings, head.Words, tree.Assets) with { Print = head.Print });
    }

    /// <summary>What stands in the input folder, by place and name alone; empty when there is no such folder.</summary>
    /// <param name="inputRoot">The input folder as the user gave it.</param>
    /// <param name="cancellation">Ends the listing.</param>
    public static IReadOnlyList<RecordFile> ListRecords(string inputRoot, CancellationToken cancellation)
    {
        var (shown, unheard) = (ShownRoot(inputRoot), new DiagnosticBag());
        return FindRoot(inputRoot, shown, unheard) is { } root
            ? InputTree.From(InputWalk.List(root, shown, "input folder", unheard, cancellation), unheard).Records
            : [];
    }

    /// <summary>Every file of the input folder, by path; empty, with a report, when there is no such folder.</summary>
    /// <param name="inputRoot">The input folder as the user gave it.</param>
    /// <param name="diagnostics">Takes what cannot be listed.</param>
    /// <param name="cancellation">Ends the listing.</param>
    public static IReadOnlyList<ContentFile> ListFiles(string inputRoot, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var shown = ShownRoot(inputRoot);
        return FindRoot(inputRoot, shown, diagnostics) is { } root ? InputWalk.List(root, shown, "input folder", diagnostics, cancellation) : [];
    }

    /// <summary>The site's vocabulary alone, with its faults; null when there is no input folder.</summary>
    /// <param name="inputRoot">The input folder as the user gave it.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    /// <param name="cancellation">Ends the listing.</param>
    public static Vocabulary? ReadVocabulary(string inputRoot, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var (shown, unheard) = (ShownRoot(inputRoot), new DiagnosticBag());
        if (FindRoot(inputRoot, shown, diagnostics) is not { } root) return null;
        var tree = InputTree.From(InputWalk.List(root, shown, "input folder", unheard, cancellation), unheard);
        return ReadVocabulary(tree.Vocabulary, new BindingContext(diagnostics, DefaultVocabulary.Load()));
    }

    /// <summary>The input folder as messages name it.</summary>
    public static string ShownRoot(string inputRoot)
    {
        var shown = Quoting.Escape(inputRoot.Replace(Path.DirectorySeparatorChar, '/'));
        return shown.Length > 1 ? shown.TrimEnd('/') : shown;
    }

    private static Listing List(string root, string shown, IReadOnlyList<ContentFile> pending, CancellationToken cancellation)
    {
        var found = new DiagnosticBag();
        var walk = InputWalk.Through(root, shown, "input folder", found, cancellation);
        return new(root, shown, LaidOver(walk.Files, pending), found, walk.HasLinks);
    }

    private static IReadOnlyList<ContentFile> LaidOver(IReadOnlyList<ContentFile> files, IReadOnlyList<ContentFile> pending)
    {
        if (pending.Count == 0) return files;
        var replaced = pending.Select(file => file.RelativePath).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(file => !replaced.Contains(file.RelativePath)).Concat(pending.Where(file => !file.IsRemoved)).OrderBy(file => file.RelativePath, StringComparer.Ordinal)];
    }

    private static string? FindRoot(string inputRoot, string shown, DiagnosticBag diagnostics)
    {
        try
        {
            if (inputRoot.Length > 0 && Directory.Exists(inputRoot) && RealPath.Of(inputRoot) is { } root) return root;
            diagnostics.Report(FileRules.InputMissing, new(shown), "there is no such folder", "name the site's input folder with --input, or create a site with 'briefings new site'");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileRules.Unreadable, new(shown), FileFault.Explain(fault), "let this user read the folder");
        }

        return null;
    }

    /// <summary>The settings; placeholders where there is no file, which is reported.</summary>
    /// <param name="file"><c>site.yaml</c>; null when there is none.</param>
    /// <param name="shown">The input folder as messages name it.</param>
    /// <param name="context">Takes the faults, and the levels that the file sets.</param>
    public static SiteSettings ReadSite(ContentFile? file, string shown, BindingContext context)
    {
        if (file is null)
        {
            var at = new SourceLocation($"{shown}/site.yaml");
            context.Diagnostics.Report(FileRules.SiteFileMissing, at, "the file is missing", "write it with 'title', 'url' and 'zone', or create a site with 'briefings new site'");
            return SiteBinder.Placeholder(at);
        }

        if (ReadYaml(file, context.Diagnostics) is not { } mapping) return SiteBinder.Placeholder(file.At);
        context.Diagnostics.UseLevels(SiteBinder.ReadLevels(mapping, context));
        return SiteBinder.Bind(mapping, file.At, context);
    }

    /// <summary>The vocabulary of a file laid over the context's; the context's where there is none.</summary>
    public static Vocabulary ReadVocabulary(ContentFile? file, BindingContext context) =>
        file is not null && ReadYaml(file, context.Diagnostics) is { } mapping ? VocabularyBinder.Bind(mapping, context) : context.Vocabulary;

    private static Head ReadHead(InputTree tree, string shown)
    {
        var context = new BindingContext(new(), DefaultVocabulary.Load());
        var (site, vocabulary, print) = (Loaded(tree.Site), Loaded(tree.Vocabulary), new XxHash3());
        var settings = ReadSite(site, shown, context);
        foreach (var file in new[] { site, vocabulary })
        {
            print.Append(BitConverter.GetBytes(file?.Pending?.Length ?? -1));
            print.Append(file?.Pending ?? []);
        }

        return new(FileStamp.Of(tree.Site), FileStamp.Of(tree.Vocabulary), settings, ReadVocabulary(vocabulary, context), context.Diagnostics) { Print = print.GetCurrentHashAsUInt64() };
    }

    // Read once, so that what is known of the file is of the same bytes. What cannot be read is reported when it is tried again.
    private static ContentFile? Loaded(ContentFile? file) =>
        file is { Pending: null, Length: > 0 } && TextFile.ReadBytes(file, TextFile.MostBytes, new DiagnosticBag()) is { } bytes ? file with { Pending = bytes } : file;

    private static Reading Read(RecordFile file, Head head)
    {
        var found = head.Found.Fork();
        return new(FileStamp.Of(file.File), CapturedBlocks.TakeOut(ReadRecord(file, new(found, head.Words))), found);
    }

    /// <summary>One record; as far as it could be read when there are faults, which are reported.</summary>
    public static Record ReadRecord(RecordFile source, BindingContext context)
    {
        var origin = new RecordOrigin(source.Id, source.File.At);
        if (TextFile.Read(source.File, context.Diagnostics) is not { } text) return Bind(source.Collection, mapping: null, MarkdownText.Empty, origin, context);
        var record = source.Collection is Collection.Articles or Collection.Pages
            ? ReadMarkdown(text, source, origin, context)
            : ReadYaml(new(text, source.File.Shown, 1), source.Collection, origin, context);
        return record with { Print = TextPrint.Of(text) };
    }

    private static Record ReadMarkdown(string text, RecordFile source, RecordOrigin origin, BindingContext context)
    {
        var parts = FrontMatter.Split(text, source.File.Shown, context.Diagnostics);
        var keys = parts is null ? null : ReadYaml(parts.Keys, parts.FirstLineOfBody, context.Diagnostics);
        return Bind(source.Collection, keys, parts?.Body ?? MarkdownText.Empty, origin, context);
    }

    private static Record ReadYaml(YamlText text, Collection collection, RecordOrigin origin, BindingContext context)
    {
        var record = Bind(collection, ReadYaml(text, body: null, context.Diagnostics), MarkdownText.Empty, origin, context);
        return record is Source source ? source with { CapturedWording = CaptureMark.Read(text, context.Diagnostics) } : record;
    }

    private static Record Bind(Collection collection, YamlMapping? mapping, MarkdownText body, RecordOrigin origin, BindingContext context)
    {
        // What could not be read was reported; an empty record in its place keeps references to it good, and its missing keys are no news.
        if (mapping is null) return Bind(collection, new([], origin.At), body, origin, context with { Diagnostics = new() });
        return collection switch
        {
            Collection.Articles => ArticleBinder.Bind(mapping, body, origin, context),
            Collection.Actors => ActorBinder.Bind(mapping, origin, context),
            Collection.Incidents => IncidentBinder.Bind(mapping, origin, context),
            Collection.Responses => ResponseBinder.Bind(mapping, origin, context),
            Collection.Sources => SourceBinder.Bind(mapping, origin, context),
            Collection.Topics => TopicBinder.Bind(mapping, origin, context),
            _ => PageBinder.Bind(mapping, body, origin, context),
        };
    }

    private static YamlMapping? ReadYaml(ContentFile file, DiagnosticBag diagnostics) =>
        TextFile.Read(file, diagnostics) is { } text ? ReadYaml(new(text, file.Shown, 1), body: null, diagnostics) : null;

    private static YamlMapping? ReadYaml(YamlText text, int? body, DiagnosticBag diagnostics)
    {
        diagnostics.AddWaivers(text.File, WaiverReader.Read(text, body, diagnostics));
        return YamlReader.Read(text, diagnostics);
    }
}
