using System.Globalization;

namespace Briefings.Diagnostics;

/// <summary>Collects the diagnostics of one run. Stages add from many threads; the list is sorted once, when read.</summary>
/// <param name="isStrict">Whether a warning counts as an error (<c>--strict</c>).</param>
public sealed class DiagnosticBag(bool isStrict = false)
{
    private static readonly IReadOnlyDictionary<string, Severity> NoLevels = new Dictionary<string, Severity>(StringComparer.Ordinal);

    // Mistakes are few, so threads seldom meet; a bag is light enough for each file to have one of its own.
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _found = [];
    private readonly List<WaivedDiagnostic> _waived = [];
    private IReadOnlyDictionary<string, Severity> _levels = NoLevels;
    private Dictionary<string, IReadOnlyList<Waiver>>? _waivers;
    private DateOnly _asOf = DateOnly.MinValue;
    private volatile bool _hasErrors;

    /// <summary>Whether anything at level error was added so far.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Whether nothing was added so far, waived or not.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_gate) return _found.Count == 0 && _waived.Count == 0;
        }
    }

    /// <summary>Sets the levels that <c>site.yaml</c> asks for, by code. Set before the first configurable rule is reported.</summary>
    public void UseLevels(IReadOnlyDictionary<string, Severity> levels) => _levels = levels;

    /// <summary>Takes over the levels of another bag.</summary>
    public void UseLevelsOf(DiagnosticBag other) => _levels = other._levels;

    /// <summary>Reports a mistake at the level that applies in this run.</summary>
    public void Report(DiagnosticRule rule, SourceLocation at, string message, string remedy) => Add(AtLevel(rule, at, message, remedy));

    /// <summary>A mistake at the level that applies in this run, for one who keeps it as well as adds it.</summary>
    public Diagnostic AtLevel(DiagnosticRule rule, SourceLocation at, string message, string remedy)
    {
        var severity = rule.IsConfigurable && _levels.TryGetValue(rule.Code, out var level) ? level : rule.DefaultSeverity;
        return new(rule, severity, at, message, remedy);
    }

    /// <summary>An empty bag with the same levels, for what is found of one part and may be kept.</summary>
    public DiagnosticBag Fork() => new() { _levels = _levels };

    /// <summary>An empty bag with the same levels and waivers, as they hold on a day, for what is looked at apart from a build.</summary>
    public DiagnosticBag ForkWithWaivers(DateOnly asOf) => new() { _levels = _levels, _waivers = _waivers, _asOf = asOf };

    /// <summary>Adds all that a part's bag holds, waivers included, as if it had been reported here.</summary>
    public void Join(DiagnosticBag part)
    {
        if (part._asOf > _asOf) _asOf = part._asOf;
        if (part._waivers is not null)
        {
            foreach (var (file, waivers) in part._waivers) AddWaivers(file, waivers);
        }

        foreach (var diagnostic in part._found) Add(diagnostic);
        foreach (var (diagnostic, _) in part._waived) Add(diagnostic);
    }

    /// <summary>Adds a diagnostic that an earlier stage made.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Off) return;
        if (isStrict) diagnostic = diagnostic with { Severity = Severity.Error };
        lock (_gate)
        {
            if (WaiverOf(diagnostic) is { } waiver)
            {
                _waived.Add(new(diagnostic, waiver));
                return;
            }

            if (diagnostic.Severity == Severity.Error) _hasErrors = true;
            _found.Add(diagnostic);
        }
    }

    /// <summary>Takes the waivers of one file, before anything is reported of it. Until the build day is known, all of them hold.</summary>
    public void AddWaivers(string file, IReadOnlyList<Waiver> waivers)
    {
        if (waivers.Count == 0) return;
        lock (_gate) (_waivers ??= new(StringComparer.Ordinal))[file] = waivers;
    }

    /// <summary>Ends the waivers whose last day is past: each is reported, and what it waived is reported after all.</summary>
    /// <param name="asOf">The build day.</param>
    public void EndWaivers(DateOnly asOf)
    {
        _asOf = asOf;
        if (_waivers is null) return;
        foreach (var waiver in _waivers.Values.SelectMany(waivers => waivers).Where(waiver => waiver.Until < asOf))
            Report(WaiverRules.Expired, waiver.At, $"the waiver of {waiver.Code} ended on {Day(waiver.Until)}", "mend what it waived and remove it, or give it a later day");

        var before = _waived.ToArray();
        _waived.Clear();
        foreach (var (diagnostic, _) in before) Add(diagnostic);
    }

    /// <summary>Reports the waivers that waived nothing, once all editorial rules have been looked at but those of links, which no build looks at.</summary>
    public void ReportUnusedWaivers()
    {
        // Where errors keep a file from being read whole, nobody knows what its waivers are for.
        if (_waivers is null || _found.Any(one => one is { Severity: Severity.Error, Rule.IsConfigurable: false })) return;
        var used = _waived.Select(one => one.Waiver).ToHashSet();
        foreach (var waiver in _waivers.Values.SelectMany(waivers => waivers).Where(waiver => waiver.Until >= _asOf && !used.Contains(waiver) && !LinkRules.Includes(waiver.Code)))
            Report(WaiverRules.Unused, waiver.At, $"the waiver of {waiver.Code} waives nothing{Reach(waiver)}", "remove it, or put it on the line concerned or right above it");
    }

    /// <summary>What is waived, in the order of <see cref="ToSortedList"/>.</summary>
    public IReadOnlyList<WaivedDiagnostic> ToWaivedList()
    {
        lock (_gate)
        {
            return [.. _waived.Distinct()
                .OrderBy(one => one.Diagnostic.Location)
                .ThenBy(one => one.Diagnostic.Rule.Code, StringComparer.Ordinal)
                .ThenBy(one => one.Diagnostic.Message, StringComparer.Ordinal)];
        }
    }

    /// <summary>All diagnostics, by place, then code, then message; the same for the same input.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        lock (_gate)
        {
            return [.. _found.Distinct()
                .OrderBy(d => d.Location)
                .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)];
        }
    }

    private static string Reach(Waiver waiver)
    {
        var lines = (waiver.FirstLine, waiver.LastLine) switch
        {
            var (first, last) when first > last => "",
            var (first, last) when first == last => string.Create(CultureInfo.InvariantCulture, $"on line {first}"),
            (var first, int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"from line {first} on"),
            var (first, last) => string.Create(CultureInfo.InvariantCulture, $"on lines {first} to {last}"),
        };
        return lines.Length == 0 ? "" : $": there is nothing of that code {lines}{(waiver.IsOfFile ? " or of the file as a whole" : "")}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Waiver? WaiverOf(Diagnostic diagnostic) =>
        diagnostic.Rule.IsWaivable && _waivers is not null && _waivers.TryGetValue(diagnostic.Location.File, out var waivers)
            ? waivers.FirstOrDefault(waiver => waiver.Until >= _asOf && waiver.Covers(diagnostic))
            : null;
}
