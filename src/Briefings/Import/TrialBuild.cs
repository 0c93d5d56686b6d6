using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Publishing;
using Publisher = Briefings.Publishing.Publisher;

namespace Briefings.Import;

/// <summary>The site as it would be with files that are about to be written, checked before anything is.</summary>
/// <param name="input">The input folder as the user gave it.</param>
/// <param name="time">Says which day it is.</param>
/// <param name="diagnostics">Takes what is wrong with it.</param>
internal sealed class TrialBuild(string input, TimeProvider time, DiagnosticBag diagnostics)
{
    /// <summary>Passes on what keeps a site from being read.</summary>
    public static void Refuse(DiagnosticBag found, DiagnosticBag diagnostics)
    {
        foreach (var fault in found.ToSortedList().Where(fault => fault.Severity == Severity.Error)) diagnostics.Add(fault);
    }

    /// <summary>Whether the site would pass the check; new warnings are passed on.</summary>
    /// <param name="changed">The files.</param>
    /// <param name="cancellation">Stops the work.</param>
    public bool IsSound(IReadOnlyList<PendingRecord> changed, CancellationToken cancellation)
    {
        var after = Check([.. changed.Select(record => record.AsWritten())], cancellation).ToSortedList();
        if (after.Count == 0) return true;

        // What was wrong before is not the import's doing. Lines may have moved, so a mistake is known by its file and words.
        var before = Check([], cancellation);
        if (before.HasErrors)
        {
            Refuse(before, diagnostics);
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

    // What 'check' does, in the tool's own theme: a fault of the site's is none of the import's.
    private DiagnosticBag Check(IReadOnlyList<ContentFile> pending, CancellationToken cancellation)
    {
        var found = new DiagnosticBag();
        var options = new BuildOptions { Input = input, Theme = "" };
        if (SiteBuild.Plan(options, time, found, new Silence(), cancellation, pending) is { } site)
            new Publisher(new SiteAddress(site.BaseUrl), found, places: site.Places).Check(site.Artifacts, cancellation);
        return found;
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
