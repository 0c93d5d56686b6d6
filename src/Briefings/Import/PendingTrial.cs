using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Import;

/// <summary>Tries records that are about to be written, and tells what the site would say of them at their places in the file that they come from.</summary>
/// <param name="input">The input folder as the user gave it.</param>
/// <param name="time">Says which day it is.</param>
/// <param name="diagnostics">Takes what is wrong with them.</param>
internal sealed class PendingTrial(string input, TimeProvider time, DiagnosticBag diagnostics)
{
    /// <summary>Passes on what keeps a site from being read.</summary>
    public static void Refuse(DiagnosticBag found, DiagnosticBag diagnostics)
    {
        foreach (var fault in found.ToSortedList().Where(fault => fault.Severity == Severity.Error)) diagnostics.Add(fault);
    }

    /// <summary>Whether the site would pass the check with them; new warnings are passed on.</summary>
    /// <param name="changed">The records.</param>
    /// <param name="cancellation">Stops the work.</param>
    public bool IsSound(IReadOnlyList<PendingRecord> changed, CancellationToken cancellation)
    {
        var trial = SiteTrial.Of([.. changed.Select(record => record.AsWritten())], input, time, cancellation);
        var origins = changed.ToDictionary(record => record.File.Shown, StringComparer.Ordinal);
        foreach (var fault in trial.Found)
        {
            if (trial is { WasSound: true, IsSound: false } && origins.TryGetValue(fault.Location.File, out var record))
                diagnostics.Report(ImportRules.WouldFail, record.Origin, Explain(fault, record.Key), fault.Remedy);
            else diagnostics.Add(fault);
        }

        return trial.IsSound;
    }

    // The file that the mistake would be in does not exist.
    private static string Explain(Diagnostic fault, RecordKey key) =>
        $"{key.Collection.Singular()} '{key.Id}' would not pass the check ({fault.Rule.Code}): {fault.Message}";
}
