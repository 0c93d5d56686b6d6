using System.Globalization;
using Briefings.Content;
using Briefings.Diagnostics;

namespace Briefings.OutwardLinks;

/// <summary>Says what is wrong with links, at every place where they are written.</summary>
/// <param name="memory">What is known of them.</param>
/// <param name="diagnostics">Takes the findings.</param>
internal sealed class LinkVerdicts(LinkMemory memory, DiagnosticBag diagnostics)
{
    /// <summary>Reports all that is not in order.</summary>
    public void Report(IEnumerable<OutwardLink> links)
    {
        foreach (var link in links)
        {
            if (memory.Of(link.Address) is not { } result) continue;
            foreach (var place in link.Places) Report(link.Address, place, result);
        }
    }

    private void Report(Uri address, LinkPlace place, LinkResult result)
    {
        var shown = Shown(address);
        switch (result.Outcome)
        {
            case LinkOutcome.Ok:
                ReportDetour(shown, place, result);
                break;
            case LinkOutcome.Private:
                diagnostics.Report(LinkRules.PrivateAddress, place.At, $"{shown} {result.Reason}", "link to an address that readers can reach");
                break;
            case LinkOutcome.Refused:
                diagnostics.Report(LinkRules.NotChecked, place.At, $"{shown} {result.Reason}", "open it in a browser to see whether it is still there");
                break;
            case LinkOutcome.Unreachable when !result.IsGone:
                diagnostics.Report(LinkRules.Unreachable, place.At, $"{shown} {result.Reason}", $"run the check again in a day or more; it was first found so on {Day(result.FailingSince!.Value)}");
                break;
            default:
                ReportGone(shown, place, result.FailingSince is { } since ? $"{result.Reason}, and was first found so on {Day(since)}" : result.Reason);
                break;
        }
    }

    private void ReportDetour(string shown, LinkPlace place, LinkResult result)
    {
        if (result.MovedTo is { } moved)
            diagnostics.Report(LinkRules.Moved, place.At, $"{shown} has moved for good", $"if it is the same document, write {Shown(moved)}");
        if (result.IsDowngraded)
            diagnostics.Report(LinkRules.Downgraded, place.At, $"{shown} leads to {Shown(result.Final!)}, which is not encrypted", "link to an encrypted address");
    }

    private void ReportGone(string shown, LinkPlace place, string reason)
    {
        var other = place.Counterpart is { } counterpart ? memory.Of(counterpart) : null;
        var stands = other?.Outcome == LinkOutcome.Ok;
        if (stands && place.Role == LinkRole.Archive)
            diagnostics.Report(LinkRules.ArchiveBroken, place.At, $"the archived copy {shown} {reason}; the source itself answers", "archive the source anew and give that copy");
        else if (stands)
            diagnostics.Report(LinkRules.OnlyArchived, place.At, $"{shown} {reason}; the archived copy {Shown(place.Counterpart!)} answers", "correct the address if the source has moved; else the copy stands in for it");
        else
            diagnostics.Report(LinkRules.Broken, place.At, $"{shown} {reason}", Remedy(place, other));
    }

    private static string Remedy(LinkPlace place, LinkResult? other) => place.Role switch
    {
        LinkRole.Archive => "give an archived copy that answers, or remove the key",
        LinkRole.Source when place.Counterpart is null => "correct the address, or give an archived copy in 'archive_url'",
        LinkRole.Source => other is null or { IsGone: true }
            ? "correct the address, or give an archived copy that answers: the one in 'archive_url' does not either"
            : "correct the address, or see in a browser whether the copy in 'archive_url' stands: it could not be checked",
        _ => "correct the address or remove the link",
    };

    // Whole, because it is looked for and copied.
    private static string Shown(Uri address) => $"'{Quoting.Escape(address.AbsoluteUri)}'";

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
