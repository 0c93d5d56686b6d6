using System.Collections.Concurrent;

namespace Briefings.Diagnostics;

/// <summary>Collects the diagnostics of one run. Stages add from many threads; the list is sorted once, when read.</summary>
/// <param name="isStrict">Whether a warning counts as an error (<c>--strict</c>).</param>
public sealed class DiagnosticBag(bool isStrict = false)
{
    private readonly ConcurrentBag<Diagnostic> _found = [];
    private IReadOnlyDictionary<string, Severity> _levels = new Dictionary<string, Severity>(StringComparer.Ordinal);
    private volatile bool _hasErrors;

    /// <summary>Whether anything at level error was added so far.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Sets the levels that <c>site.yaml</c> asks for, by code. Set before the first configurable rule is reported.</summary>
    public void UseLevels(IReadOnlyDictionary<string, Severity> levels) => _levels = levels;

    /// <summary>Reports a mistake at the level that applies in this run.</summary>
    public void Report(DiagnosticRule rule, SourceLocation at, string message, string remedy)
    {
        var severity = rule.IsConfigurable && _levels.TryGetValue(rule.Code, out var level) ? level : rule.DefaultSeverity;
        Add(new Diagnostic(rule, severity, at, message, remedy));
    }

    /// <summary>Adds a diagnostic that an earlier stage made.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Off) return;
        if (isStrict) diagnostic = diagnostic with { Severity = Severity.Error };
        if (diagnostic.Severity == Severity.Error) _hasErrors = true;
        _found.Add(diagnostic);
    }

    /// <summary>All diagnostics, by place, then code, then message; the same for the same input.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        [.. _found.Distinct()
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
