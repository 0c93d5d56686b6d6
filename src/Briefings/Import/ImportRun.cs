using Briefings.Content;
using Briefings.Content.Files;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Import.Placing;

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
        if (found.HasErrors)
        {
            PendingTrial.Refuse(found, diagnostics);
            return ImportResult.Nothing;
        }

        var leftovers = new Leftovers(diagnostics);
        var proposals = importer.Read(file, content, leftovers, diagnostics);
        if (proposals is null || diagnostics.HasErrors) return ImportResult.Nothing;
        var places = Placement.Of(proposals, content, diagnostics);
        if (diagnostics.HasErrors) return ImportResult.Nothing;

        var records = PendingRecords.Of(proposals, places, ContentReader.ListRecords(input, cancellation), input, mayReplace, diagnostics);
        var changed = records.All.Where(record => record.IsChanged).ToList();
        if (changed.Count > 0 && !new PendingTrial(input, time, diagnostics).IsSound(changed, cancellation)) return ImportResult.Nothing;

        leftovers.Report();
        FileCommit.Write([.. changed.Select(record => record.AsWritten())]);
        var created = changed.Count(record => record.Before is null);
        return new(created, changed.Count - created, records.All.Count - changed.Count, records.Kept);
    }
}
