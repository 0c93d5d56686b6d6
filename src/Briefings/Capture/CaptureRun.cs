using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Import;
using Briefings.Import.Placing;
using Briefings.Model;
using Briefings.Model.Names;
using Briefings.Text.Wording;

namespace Briefings.Capture;

/// <summary>One capture from start to end: read the page, draft its stories in memory, check the whole site with them, and only then write to the disk.</summary>
/// <param name="input">The input folder as the user gave it.</param>
/// <param name="time">Says which day it is.</param>
/// <param name="opening">The first lines of a new file of a collection.</param>
/// <param name="diagnostics">Takes every mistake, and what the page does not state.</param>
internal sealed class CaptureRun(string input, TimeProvider time, Func<Collection, string> opening, DiagnosticBag diagnostics)
{
    // Two captures of one story share most of their wording, whatever the page has put around it; two reports of one event share quotations.
    private const double LeastShared = 0.6;

    private readonly List<PendingRecord> _pending = [];
    private readonly HashSet<RecordKey> _taken = [];
    private readonly List<(string Name, SortedSet<ulong> Wording)> _captured = [];
    private ContentSet _content = null!;
    private Dictionary<RecordKey, ContentFile> _files = [];

    /// <summary>Captures a file. When it or what it would leave is not right, nothing is written.</summary>
    /// <param name="file">The saved page.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder is closed to us.</exception>
    public CaptureResult Execute(ContentFile file, CancellationToken cancellation)
    {
        var found = new DiagnosticBag();
        _content = ContentReader.Read(input, found, cancellation);
        if (found.HasErrors)
        {
            PendingTrial.Refuse(found, diagnostics);
            return CaptureResult.Nothing;
        }

        if (SavedPage.Read(file, diagnostics) is not { } page) return CaptureResult.Nothing;
        _files = ContentReader.ListRecords(input, cancellation).Where(record => record.IsKept).ToDictionary(record => new RecordKey(record.Collection, record.Id), record => record.File);
        _taken.UnionWith(_files.Keys);
        var stories = PageReader.Read(page);
        var names = new KnownNames(_content);
        var drafted = stories.Count(story => Draft(story, file, names));
        if (drafted == 0) ReportNothing(file, stories.Count);
        if (diagnostics.HasErrors || !new PendingTrial(input, time, diagnostics).IsSound(_pending, cancellation)) return CaptureResult.Nothing;

        FileCommit.Write([.. _pending.Select(record => record.AsWritten())]);
        return new(drafted, [.. _pending.Select(record => record.File.Shown)]);
    }

    private void ReportNothing(ContentFile file, int stories) =>
        diagnostics.Report(CaptureRules.NoStory, file.At, stories == 0 ? "there is no story in the file" : $"{(stories == 1 ? "the story" : $"all {stories} stories")} of the file {(stories == 1 ? "was" : "were")} captured before",
            stories == 0 ? "save the page of the story itself, or copy its text into a file" : "go on with the drafts that there are, or delete them to capture it anew");

    private bool Draft(Story story, ContentFile file, KnownNames names)
    {
        var at = new SourceLocation(file.Shown, story.Line, 1);
        var wording = new SortedSet<ulong>();
        foreach (var passage in story.Text) WordShingles.AddSample(passage.Text, wording);
        if (Before(story, wording) is { } before)
        {
            diagnostics.Report(CaptureRules.CapturedBefore, at, $"{story.Name} is captured already: {before}", "go on with what there is, or delete the article and the source to capture it anew");
            return false;
        }

        var files = new CapturedFiles(Quoting.Escape(Path.GetFileName(file.FullPath)), Today(), opening);
        var hint = story.Facts.Title.Length > 0 ? story.Facts.Title : "Untitled report";
        var (standing, source) = Standing(story) is { } known ? (known, known.Key) : (null, NewKey(Collection.Sources, hint));
        var article = NewKey(Collection.Articles, hint);
        if (standing is null) Add(source, at, files.Source(story, article.Id, wording));
        else AddMark(standing, at, wording);
        var dates = DatesIn(story);
        Add(article, at, files.Article(story, source.Id, names.Find(story, dates), dates));
        _captured.Add(($"it stands twice in this file, and is the draft '{article.Id}'", wording));
        ReportMissing(story, at, source, standing);
        return true;
    }

    // By wording, whatever the page says of itself; by address, whatever was changed in the text since.
    private string? Before(Story story, SortedSet<ulong> wording)
    {
        foreach (var source in _content.Sources.Where(source => !source.CapturedWording.IsEmpty))
        {
            if (!IsSame(wording, source.CapturedWording) && !HasAddress(source, story.Facts.Url)) continue;
            var articles = _content.Articles.Where(article => article.Sources.Any(entry => entry.Reference?.Id == source.Id)).Select(article => article.Id).ToList();
            return $"source '{source.Id}'{(articles.Count == 0 ? "" : $", in {(articles.Count == 1 ? "article" : "articles")} {Quoting.List(articles)}")}";
        }

        return _captured.Find(one => IsSame(wording, one.Wording)).Name;
    }

    private static bool IsSame(SortedSet<ulong> wording, IReadOnlyCollection<ulong> other) =>
        wording.Count > 0 && other.Count(wording.Contains) >= LeastShared * Math.Min(wording.Count, other.Count);

    private static bool HasAddress(Source source, string url) => url.Length > 0 && source.Url.Length > 0 && Identity.At(source.Url) == Identity.At(url);

    // As an import does: the same address, or the same title on the same day by the same author.
    private Source? Standing(Story story)
    {
        var facts = story.Facts;
        return _content.Sources.FirstOrDefault(source => HasAddress(source, facts.Url))
            ?? _content.Sources.FirstOrDefault(source => facts is { Title.Length: > 0, Published.Length: > 0 } && (source.Url.Length == 0 || facts.Url.Length == 0)
                && string.Equals(FoldedText.FoldName(source.Name), FoldedText.FoldName(facts.Title), StringComparison.OrdinalIgnoreCase)
                && string.Equals(source.Published?.ToString(), facts.Published, StringComparison.Ordinal));
    }

    private RecordKey NewKey(Collection collection, string hint)
    {
        var key = new RecordKey(collection, NewId.From(hint, collection, id => _taken.Contains(new(collection, id))));
        _taken.Add(key);
        return key;
    }

    private void Add(RecordKey key, SourceLocation at, string text)
    {
        var relative = $"{key.Collection.Folder()}/{key.Id}{(key.Collection == Collection.Articles ? ".md" : ".yaml")}";
        _pending.Add(new(key, at, new(relative, Path.GetFullPath(Path.Combine(input, relative)), $"{ContentReader.ShownRoot(input)}/{relative}", 0), Before: null, text));
    }

    // Comments at the end touch nothing that an editor wrote.
    private void AddMark(Source source, SourceLocation at, SortedSet<ulong> wording)
    {
        var file = _files[source.Key];
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(file.FullPath));
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var mark = CapturedFiles.Mark(wording).Replace("\n", lineEnd, StringComparison.Ordinal);
        _pending.Add(new(source.Key, at, file, text, $"{text}{(text.EndsWith('\n') ? "" : lineEnd)}{mark}"));
    }

    private void ReportMissing(Story story, SourceLocation at, RecordKey source, Source? standing)
    {
        var facts = story.Facts;
        if (standing is not null)
        {
            facts = facts.Or(new() { Title = standing.Title, Publisher = standing.Publisher, Author = standing.Author, Published = standing.Published?.ToString() ?? "", Url = standing.Url });
        }

        string[] missing = [.. new[] { ("title", facts.Title), ("publisher", facts.Publisher), ("date", facts.Published), ("author", facts.Author), ("address", facts.Url) }.Where(fact => fact.Item2.Length == 0).Select(fact => fact.Item1)];
        if (missing.Length == 0) return;
        var list = missing.Length == 1 ? missing[0] : $"{string.Join(", ", missing[..^1])} or {missing[^1]}";
        diagnostics.Report(CaptureRules.NotStated, at, $"no {list} is stated for {story.Name}", $"add what you know to '{source.Id}'");
    }

    private static ImmutableArray<DateMention> DatesIn(Story story) =>
        [.. story.Text.Concat(story.Captions).OrderBy(passage => passage.Line).SelectMany(passage => DateFinder.Find(passage.Text, passage.Line)).DistinctBy(date => (date.Edtf, date.Edtf.Length > 0 ? "" : date.Words))];

    private string Today() => time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
