using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Import.Placing;
using Briefings.Model;
using Briefings.Publishing;
using Publisher = Briefings.Publishing.Publisher;

namespace Briefings.Import;

/// <summary>One import from start to end: read, place, write in memory, check the whole, and only then write to the disk.</summary>
/// <param name="importer">The format.</param>
/// <param name="input">The input folder as the user gave it.</param>
/// <param name="mayReplace">Whether what differs is replaced (<c>--update</c>).</param>
/// <param name="time">Says which day it is.</param>
/// <param name="diagnostics">Takes every mistake, and what was left out.</param>
internal sealed class ImportRun(IImporter importer, string input, bool mayReplace, TimeProvider time, DiagnosticBag diagnostics)
{
    /// <summary>Imports a file. When <paramref name="file"/> or what it would leave is not right, nothing is written.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder is closed to us.</exception>
    public ImportResult Execute(ContentFile file, CancellationToken cancellation)
    {
        var found = new DiagnosticBag();
        var content = ContentReader.Read(input, found, cancellation);
        if (found.HasErrors) return Refuse(found);

        var leftovers = new Leftovers(diagnostics);
        var proposals = importer.Read(file, content, leftovers, diagnostics);
        if (proposals is null || diagnostics.HasErrors) return ImportResult.Nothing;
        var places = Placement.Of(proposals, content, diagnostics);
        if (diagnostics.HasErrors) return ImportResult.Nothing;

        var records = PendingRecords.Of(proposals, places, ContentReader.ListRecords(input, cancellation), input, mayReplace, diagnostics);
        var changed = records.All.Where(record => record.IsChanged).ToList();
        if (changed.Count > 0 && !IsSound(changed, cancellation)) return ImportResult.Nothing;

        leftovers.Report();
        FileCommit.Write([.. changed.Select(record => record.AsWritten())]);
        var created = changed.Count(record => record.Before is null);
        return new(created, changed.Count - created, records.All.Count - changed.Count, records.Kept);
    }

    private ImportResult Refuse(DiagnosticBag found)
    {
        foreach (var fault in found.ToSortedList().Where(fault => fault.Severity == Severity.Error)) diagnostics.Add(fault);
        return ImportResult.Nothing;
    }

    // What 'check' does, in the tool's own theme: a fault of the site's is none of the import's.
    private DiagnosticBag Check(IReadOnlyList<ContentFile> pending, CancellationToken cancellation)
    {
        var found = new DiagnosticBag();
        var options = new BuildOptions { Input = input, Theme = "" };
        if (SiteBuild.Plan(options, time, found, new Silence(), cancellation, pending) is { } site)
            new Publisher(new SiteAddress(site.BaseUrl), found, places: site.Places).Check(site.Artifacts, cancellation);
        return found;
    }

    private bool IsSound(List<PendingRecord> changed, CancellationToken cancellation)
    {
        var after = Check([.. changed.Select(record => record.AsWritten())], cancellation).ToSortedList();
        if (after.Count == 0) return true;

        // What was wrong before is not the import's doing. Lines may have moved, so a mistake is known by its file and words.
        var before = Check([], cancellation);
        if (before.HasErrors)
        {
            Refuse(before);
            return false;
        }

        var known = before.ToSortedList().Select(fault => (fault.Rule.Code, fault.Location.File, fault.Message)).ToHashSet();
        var origins = changed.ToDictionary(record => record.File.Shown, StringComparer.Ordinal);
        var isSound = !after.Any(fault => fault.Severity == Severity.Error);
        foreach (var fault in after.Where(fault => !known.Contains((fault.Rule.Code, fault.Location.File, fault.Message))))
        {
            if (!isSound && fault.Severity != Severity.Error) continue;
            if (!isSound && origins.TryGetValue(fault.Location.File, out var record)) diagnostics.Report(ImportRules.WouldFail, record.Origin, Explain(fault, record.Key), fault.Remedy);
            else diagnostics.Add(fault);
        }

        return isSound;
    }

    // The file that the mistake would be in does not exist.
    private static string Explain(Diagnostic fault, RecordKey key) =>
        $"{key.Collection.Singular()} '{key.Id}' would not pass the check ({fault.Rule.Code}): {fault.Message}";

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
