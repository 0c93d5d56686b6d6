using System.Globalization;
using Briefings.Cli.Building;
using Briefings.Diagnostics;

namespace Briefings.Cli.Reporting;

/// <summary>The sentence that closes a run.</summary>
internal static class Summary
{
    /// <summary>What was done, in numbers.</summary>
    public static string Of(BuildOutcome outcome, BuildOptions options)
    {
        if (outcome.Errors > 0) return Failure(outcome, options.Output);
        var done = outcome.Kind == BuildKind.Build ? "Published" : "Checked";
        return $"{done} {Count(outcome.Records, "record")} as {Contents(outcome.Size)} in {Seconds(outcome.Elapsed)}{Warnings(outcome.Warnings)}{Waived(outcome)}{Elsewhere(outcome)}";
    }

    /// <summary><c>142 pages and 57 files</c></summary>
    public static string Contents(SiteCount size) => $"{Count(size.Pages, "page")} and {Count(size.Files, "file")}";

    /// <summary><c>0.9 s</c></summary>
    public static string Seconds(TimeSpan elapsed) => string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s");

    /// <summary><c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Failure(BuildOutcome outcome, string output)
    {
        var raised = outcome.Diagnostics.Count(one => one is { Severity: Severity.Error, Rule.DefaultSeverity: Severity.Warning });
        var found = Count(outcome.Errors, "error") + Warnings(outcome.Warnings) + (raised == 0 ? "" : $" ({Count(raised, "warning")} among them, raised by --strict or site.yaml)") + Waived(outcome) + Elsewhere(outcome);
        if (outcome.Kind == BuildKind.Check) return $"Not ready to publish: {found}.";
        return Directory.Exists(output) ? $"Nothing published: {found}. The last good output is untouched." : $"Nothing published: {found}.";
    }

    private static string Waived(BuildOutcome outcome) => outcome.Waived.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {outcome.Waived.Count} waived");

    private static string Elsewhere(BuildOutcome outcome) => outcome.Elsewhere == 0 ? "" : $", {Count(outcome.Elsewhere, "mistake")} in other files";

    private static string Warnings(int warnings) => warnings == 0 ? "" : ", " + Count(warnings, "warning");
}
