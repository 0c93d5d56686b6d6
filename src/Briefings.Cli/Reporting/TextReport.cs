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

    private const int Unwrapped = 100_000;

    /// <summary>Writes all errors, and the first of each kind of warning.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, ConsoleEnvironment console)
    {
        if (diagnostics.Count == 0) return;
        var shown = diagnostics.Where(IsShown(diagnostics)).ToList();
        if (console.OpenTerminal is { } open) WriteColoured(shown, open());
        else foreach (var diagnostic in shown) console.Error.WriteLine(diagnostic);

        foreach (var rule in diagnostics.Except(shown).GroupBy(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal))
            console.Error.WriteLine($"and {rule.Count()} more of {rule.Key}");
    }

    private static Func<Diagnostic, bool> IsShown(IReadOnlyList<Diagnostic> diagnostics)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in diagnostics)
        {
            var count = counts[diagnostic.Rule.Code] = counts.GetValueOrDefault(diagnostic.Rule.Code) + 1;
            if (diagnostic.Severity == Severity.Error || count <= MostWarningsOfOneRule) kept.Add(diagnostic);
        }

        return kept.Contains;
    }

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
