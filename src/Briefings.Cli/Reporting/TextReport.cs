using System.Globalization;
using Briefings.Diagnostics;
using Spectre.Console;

namespace Briefings.Cli.Reporting;

/// <summary>
/// Diagnostics for people, on standard error: <c>path(line,col): error BRF0123: what is wrong; what to do</c>, which editors and CI link.
/// On a terminal with colours, and with the line of the file below.
/// </summary>
internal static class TextReport
{
    /// <summary>Of one kind of warning, more than this many say no more than the count.</summary>
    public const int MostWarningsOfOneRule = 20;

    /// <summary>Of one file, more errors than this many say no more than the count: they mostly have one cause.</summary>
    public const int MostErrorsOfOneFile = 100;

    private const int Unwrapped = 100_000;

    /// <summary>Writes the first errors of each file, and the first of each kind of warning; of the others, how many there are.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, ConsoleEnvironment console)
    {
        if (diagnostics.Count == 0) return;
        var (shown, moreByRule, moreByFile) = Select(diagnostics);
        if (console.OpenTerminal is { } open) WriteColoured(shown, open());
        else foreach (var diagnostic in shown) console.Error.WriteLine(diagnostic);

        foreach (var (rule, count) in moreByRule) console.Error.WriteLine($"and {Number(count)} more of {rule}");
        foreach (var (file, count) in moreByFile) console.Error.WriteLine($"{file}: and {Number(count)} more errors in this file");
    }

    private static (List<Diagnostic> Shown, SortedDictionary<string, int> MoreByRule, SortedDictionary<string, int> MoreByFile) Select(IReadOnlyList<Diagnostic> diagnostics)
    {
        var shown = new List<Diagnostic>();
        var (byRule, byFile) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var diagnostic in diagnostics)
        {
            var isError = diagnostic.Severity == Severity.Error;
            // What is no fault of a file, such as a full disk, is always said.
            var isShown = isError ? diagnostic.Location.File.Length == 0 || Count(byFile, diagnostic.Location.File) <= MostErrorsOfOneFile : Count(byRule, diagnostic.Rule.Code) <= MostWarningsOfOneRule;
            if (isShown) shown.Add(diagnostic);
        }

        return (shown, Beyond(byRule, MostWarningsOfOneRule), Beyond(byFile, MostErrorsOfOneFile));
    }

    private static int Count(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static SortedDictionary<string, int> Beyond(SortedDictionary<string, int> counts, int most) =>
        new(counts.Where(pair => pair.Value > most).ToDictionary(pair => pair.Key, pair => pair.Value - most, StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void WriteColoured(IReadOnlyList<Diagnostic> diagnostics, IAnsiConsole terminal)
    {
        var width = terminal.Profile.Width;
        // A path that is wrapped is no link any more.
        terminal.Profile.Width = Unwrapped;
        var files = new SourceLines();
        foreach (var diagnostic in diagnostics)
        {
            var (colour, level) = diagnostic.Severity == Severity.Error ? ("red", "error") : ("yellow", "warning");
            var place = diagnostic.Location.File.Length == 0 ? "briefings" : diagnostic.Location.ToString();
            terminal.MarkupLine($"[bold]{Markup.Escape(place)}[/]: [{colour}]{level} {diagnostic.Rule.Code}[/]: {Markup.Escape(diagnostic.Message)}");
            if (files.Excerpt(diagnostic.Location, width) is { } excerpt)
            {
                terminal.MarkupLine($"[grey]{excerpt.Number} |[/] {Markup.Escape(excerpt.Text)}");
                if (excerpt.Caret is { } caret) terminal.MarkupLine($"[grey]{new string(' ', excerpt.Number.Length)} |[/] {new string(' ', caret)}[{colour}]^[/]");
            }

            terminal.MarkupLine($"  {Markup.Escape(diagnostic.Remedy)}");
        }

        terminal.Profile.Width = width;
    }
}
