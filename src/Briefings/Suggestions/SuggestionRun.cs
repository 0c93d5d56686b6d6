using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;
using Briefings.Model.Dates;
using Briefings.Site;
using Briefings.Text;

namespace Briefings.Suggestions;

/// <summary>Reads a site and finds what could be added or settled.</summary>
/// <param name="input">The input folder as the user gave it.</param>
/// <param name="time">Says which day it is, for trying changes.</param>
/// <param name="diagnostics">Takes what keeps the site from being read.</param>
internal sealed class SuggestionRun(string input, TimeProvider time, DiagnosticBag diagnostics)
{
    // Drafts and what is dated ahead are read too.
    private static readonly Publication Everything = new(new CalendarDay(CalendarDay.MaxYear, 12, 31), IncludeDrafts: true);

    private Dictionary<RecordKey, ContentFile> _files = [];
    private Dictionary<string, ContentFile> _byPath = [];

    /// <summary>The records of the site, by their files as messages name them.</summary>
    public IReadOnlyDictionary<string, RecordKey> Records { get; private set; } = new Dictionary<string, RecordKey>(StringComparer.Ordinal);

    /// <summary>All suggestions, by place; empty when the site has errors that keep it from being read.</summary>
    public IReadOnlyList<Suggestion> Find(DraftTemplate drafts, CancellationToken cancellation)
    {
        var found = new DiagnosticBag();
        var content = ContentReader.Read(input, found, cancellation);
        content = ImpliedTopics.AddTo(content, Everything, found);
        var index = new RecordIndex(content, Everything);
        var names = NameIndex.Of(content.Actors, index);
        var texts = new TextLibrary(index, new TextCompiler(index, names, content.Vocabulary, found));
        texts.CompileAll(Environment.ProcessorCount, cancellation);
        var graph = GraphBuilder.Build(content, index, texts.References, found);
        if (!IsReadable(found)) return [];

        _files = ContentReader.ListRecords(input, cancellation).Where(record => record.IsKept).ToDictionary(record => new RecordKey(record.Collection, record.Id), record => record.File);
        _byPath = _files.Values.ToDictionary(file => file.RelativePath, StringComparer.Ordinal);
        Records = _files.ToDictionary(pair => pair.Value.FullPath, pair => pair.Key, StringComparer.Ordinal);
        var reader = new ArticleReader(index, names);
        var readings = content.Articles.AsParallel().AsOrdered().WithCancellation(cancellation).Select(reader.Read);
        var site = new SuggestionSite(input, graph, names, [.. readings], _files, drafts);
        Suggestion[] all =
        [
            .. site.Readings.SelectMany(reading => FrontMatterGaps.In(reading, site)),
            .. UnheldDates.In(site),
            .. UntoldRecords.In(site),
            .. SharedAliases.In(site),
            .. Duplicates.In(site),
        ];
        return [.. all.OrderBy(one => one.At).ThenBy(one => one.Kind).ThenBy(one => one.Message, StringComparer.Ordinal)];
    }

    /// <summary>Puts patches together; nothing is written.</summary>
    public PatchWork Work() => new(input, _byPath);

    /// <summary>Writes the changes, all or none, if the site passes the check with them.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder is closed to us.</exception>
    public bool Apply(IReadOnlyList<FileChange> changes, CancellationToken cancellation)
    {
        ContentFile[] files = [.. changes.Select(change => change.AsWritten())];
        var trial = SiteTrial.Of(files, input, time, cancellation);
        foreach (var fault in trial.Found) diagnostics.Add(fault);
        if (trial.IsSound) FileCommit.Write(files);
        return trial.IsSound;
    }

    // What editorial rules ask for is the check's to say, whatever its level.
    private bool IsReadable(DiagnosticBag found)
    {
        var faults = found.ToSortedList().Where(fault => fault is { Severity: Severity.Error, Rule.IsConfigurable: false }).ToList();
        foreach (var fault in faults) diagnostics.Add(fault);
        return faults.Count == 0;
    }
}
