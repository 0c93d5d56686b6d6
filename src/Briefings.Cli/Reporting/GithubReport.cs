using Briefings.Diagnostics;

namespace Briefings.Cli.Reporting;

/// <summary>
/// Diagnostics as workflow commands of GitHub Actions, which shows each beside its line: <c>::error file=…,line=…,col=…,title=BRF0123::…</c>
/// ("Workflow commands for GitHub Actions", docs.github.com).
/// </summary>
internal static class GithubReport
{
    /// <summary>Writes all of them. GitHub shows the first ten of each level as annotations, and the others in the log of the step.</summary>
    /// <param name="diagnostics">Sorted.</param>
    /// <param name="folder">The current folder, the checkout: places below it are given relative to it.</param>
    /// <param name="writer">Takes one line for each.</param>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, string folder, TextWriter writer)
    {
        foreach (var diagnostic in diagnostics) writer.WriteLine(Command(diagnostic, folder));
    }

    private static string Command(Diagnostic diagnostic, string folder)
    {
        var at = diagnostic.Location;
        var file = PlaceInFolder.Of(at.File, folder) ?? at.File;
        var properties = new List<string>();
        if (at.File.Length > 0) properties.Add("file=" + Property(file));
        if (at.Line > 0) properties.Add($"line={at.Line}");
        if (at.Column > 0) properties.Add($"col={at.Column}");
        properties.Add("title=" + Property(diagnostic.Rule.Code));

        // The log of a step shows the text alone, so the place is in it too.
        var place = at.File.Length == 0 ? "" : $"{new SourceLocation(file, at.Line, at.Column)}: ";
        var level = diagnostic.Severity == Severity.Error ? "error" : "warning";
        return $"::{level} {string.Join(',', properties)}::{Data($"{place}{diagnostic.Message}; {diagnostic.Remedy}")}";
    }

    // As the runner undoes it: the percent sign first, because it is what the others are written with.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
