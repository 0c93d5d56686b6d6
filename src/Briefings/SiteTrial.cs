using Briefings.Content.Files;
using Briefings.Diagnostics;
using Briefings.Publishing;
using Publisher = Briefings.Publishing.Publisher;

namespace Briefings;

/// <summary>What <c>check</c> would say of a site with files that are about to be written laid over it, in memory.</summary>
/// <param name="WasSound">Whether the site is without errors as it stands.</param>
/// <param name="IsSound">Whether it would be without errors then.</param>
/// <param name="Found">Where it was not sound, its errors; else what the files would bring: errors, or where there are none, warnings.</param>
internal sealed record SiteTrial(bool WasSound, bool IsSound, IReadOnlyList<Diagnostic> Found)
{
    /// <summary>Tries the files.</summary>
    /// <param name="pending">Files to write or remove.</param>
    /// <param name="input">The input folder as the user gave it.</param>
    /// <param name="time">Says which day it is.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static SiteTrial Of(IReadOnlyList<ContentFile> pending, string input, TimeProvider time, CancellationToken cancellation)
    {
        var memory = new BuildMemory();
        var after = Check(pending, input, time, memory, cancellation).ToSortedList();
        if (after.Count == 0) return new(WasSound: true, IsSound: true, []);

        var before = Check([], input, time, memory.ForOther(), cancellation);
        if (before.HasErrors) return new(WasSound: false, IsSound: false, [.. before.ToSortedList().Where(IsError)]);

        // What was wrong before is not the files' doing. Lines may have moved, so a mistake is known by its file and words.
        var known = before.ToSortedList().Select(fault => (fault.Rule.Code, fault.Location.File, fault.Message)).ToHashSet();
        var isSound = !after.Any(IsError);
        return new(WasSound: true, isSound, [.. after.Where(fault => (isSound || IsError(fault)) && !known.Contains((fault.Rule.Code, fault.Location.File, fault.Message)))]);
    }

    private static bool IsError(Diagnostic fault) => fault.Severity == Severity.Error;

    // In the tool's own theme: a fault of the site's is none of the files'.
    private static DiagnosticBag Check(IReadOnlyList<ContentFile> pending, string input, TimeProvider time, BuildMemory memory, CancellationToken cancellation)
    {
        var found = new DiagnosticBag();
        var options = new BuildOptions { Input = input, Theme = "" };
        if (SiteBuild.Plan(options, time, found, progress: null, cancellation, pending, memory) is { } site)
            new Publisher(new SiteAddress(site.BaseUrl), found, places: site.Places).Check(site.Artifacts, cancellation);
        return found;
    }
}
