using System.Collections.Concurrent;
using System.Globalization;

namespace Briefings.Diagnostics;

/// <summary>Collects the diagnostics of one run. Stages add from many threads; the list is sorted once, when read.</summary>
/// <param name="isStrict">Whether a warning counts as an error (<c>--strict</c>).</param>
public sealed class DiagnosticBag(bool isStrict = false)
{
    private readonly ConcurrentBag<Diagnostic> _found = [];
    private IReadOnlyDictionary<string, Severity> _levels = new Dictionary<string, Severity>(StringComparer.Ordinal);
    private readonly ConcurrentBag<WaivedDiagnostic> _waived = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<Waiver>> _waivers = new(StringComparer.Ordinal);
    private DateOnly _asOf = DateOnly.MinValue;
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
        if (WaiverOf(diagnostic) is { } waiver)
        {
            _waived.Add(new(diagnostic, waiver));
            return;
        }

        if (diagnostic.Severity == Severity.Error) _hasErrors = true;
        _found.Add(diagnostic);
    }

    /// <summary>Takes the waivers of one file, before anything is reported of it. Until the build day is known, all of them hold.</summary>
    public void AddWaivers(string file, IReadOnlyList<Waiver> waivers)
    {
        if (waivers.Count > 0) _waivers[file] = waivers;
    }

    /// <summary>Ends the waivers whose last day is past: each is reported, and what it waived is reported after all.</summary>
    /// <param name="asOf">The build day.</param>
    public void EndWaivers(DateOnly asOf)
    {
        _asOf = asOf;
        foreach (var waiver in _waivers.Values.SelectMany(waivers => waivers).Where(waiver => waiver.Until < asOf))
            Report(WaiverRules.Expired, waiver.At, $"the waiver of {waiver.Code} ended on {Day(waiver.Until)}", "mend what it waived and remove it, or give it a later day");

        var before = _waived.ToArray();
        _waived.Clear();
        foreach (var (diagnostic, _) in before) Add(diagnostic);
    }

    /// <summary>Reports the waivers that waived nothing, once all editorial rules have been looked at.</summary>
    public void ReportUnusedWaivers()
    {
        // Where errors keep a file from being read whole, nobody knows what its waivers are for.
        if (_waivers.IsEmpty || _found.Any(one => one is { Severity: Severity.Error, Rule.IsConfigurable: false })) return;
        var used = _waived.Select(one => one.Waiver).ToHashSet();
        foreach (var waiver in _waivers.Values.SelectMany(waivers => waivers).Where(waiver => waiver.Until >= _asOf && !used.Contains(waiver)))
            Report(WaiverRules.Unused, waiver.At, $"the waiver of {waiver.Code} waives nothing", "remove it, or put it on the line concerned or right above it");
    }

    /// <summary>What is waived, in the order of <see cref="ToSortedList"/>.</summary>
    public IReadOnlyList<WaivedDiagnostic> ToWaivedList() =>
        [.. _waived.Distinct()
            .OrderBy(one => one.Diagnostic.Location)
            .ThenBy(one => one.Diagnostic.Rule.Code, StringComparer.Ordinal)
            .ThenBy(one => one.Diagnostic.Message, StringComparer.Ordinal)];

    /// <summary>All diagnostics, by place, then code, then message; the same for the same input.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        [.. _found.Distinct()
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Waiver? WaiverOf(Diagnostic diagnostic) =>
        diagnostic.Rule.IsWaivable && _waivers.TryGetValue(diagnostic.Location.File, out var waivers)
            ? waivers.FirstOrDefault(waiver => waiver.Until >= _asOf && waiver.Covers(diagnostic))
            : null;
}
