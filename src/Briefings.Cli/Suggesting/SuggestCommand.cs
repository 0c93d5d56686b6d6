using Briefings.Cli.Creating;
using Briefings.Cli.Reporting;
using Briefings.Content;
using Briefings.Diagnostics;
using Briefings.Model;
using Briefings.Suggestions;

namespace Briefings.Cli.Suggesting;

/// <summary><c>briefings suggest</c>: says what could be added or settled, and writes what an editor takes up.</summary>
internal sealed class SuggestCommand(SuggestRequest request, string input, ConsoleEnvironment console)
{
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>Finds, reports and applies.</summary>
    public int Run(CancellationToken cancellation)
    {
        try
        {
            return Try(cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _diagnostics.Add(Faults.Explain(fault));
            TextReport.Write(_diagnostics.ToSortedList(), console);
            return ExitCode.EnvironmentFault;
        }
    }

    private int Try(CancellationToken cancellation)
    {
        var run = new SuggestionRun(input, console.Time, _diagnostics);
        var all = run.Find((collection, id) => NewRecord.TextOf(RecordKind.All.First(kind => kind.Collection == collection), id, input, console.Time), cancellation);
        if (_diagnostics.HasErrors) return Fail("Nothing suggested");

        if (Scope(run, all) is not { } scope) return ExitCode.WrongUsage;
        if (request.Apply is null)
        {
            Report(new(scope, run, []));
            return ExitCode.Success;
        }

        if (Choose(scope, all) is not { } chosen) return ExitCode.WrongUsage;
        var outcome = new SuggestOutcome(scope, run, chosen);
        if (outcome.Changes.Count > 0 && !run.Apply(outcome.Changes, cancellation)) return Fail("Nothing applied");
        Report(outcome);
        return ExitCode.Success;
    }

    private int Fail(string what)
    {
        var found = _diagnostics.ToSortedList();
        TextReport.Write(found, console);
        console.Error.WriteLine($"{what}: {Summary.Count(found.Count(one => one.Severity == Severity.Error), "error")}. {Quoting.Quote(input)} is untouched.");
        return ExitCode.ContentErrors;
    }

    private void Report(SuggestOutcome outcome)
    {
        TextReport.Write(_diagnostics.ToSortedList(), console);
        switch (request.Format)
        {
            case SuggestFormat.Json:
                SuggestJson.Write(outcome, request.Apply is not null, console.Out);
                break;
            case SuggestFormat.Patch:
                foreach (var change in outcome.Changes.Count > 0 ? outcome.Changes : outcome.SafeChanges(request.Apply is not null)) console.Out.Write(PatchText.Of(change));
                break;
            default:
                SuggestReport.Write(outcome, request.Apply is not null, console);
                break;
        }
    }

    // What is named is looked at; a misspelt name would hide everything.
    private IReadOnlyList<Suggestion>? Scope(SuggestionRun run, IReadOnlyList<Suggestion> all)
    {
        if (request.Records.Count == 0) return all;
        var meant = new HashSet<RecordKey>();
        foreach (var name in request.Records)
        {
            var found = Find(name, run).ToList();
            if (found.Count == 0) return Refuse($"there is no record {Quoting.Quote(name)}; name its file or its id");
            meant.UnionWith(found);
        }

        return [.. all.Where(one => one.Subjects.Any(meant.Contains))];
    }

    private static IEnumerable<RecordKey> Find(string name, SuggestionRun run)
    {
        if (run.Records.TryGetValue(Path.GetFullPath(name), out var key)) return [key];
        return run.Records.Values.Where(record => string.Equals(record.Id, name, StringComparison.Ordinal) || string.Equals(record.ToString(), name, StringComparison.Ordinal));
    }

    private IReadOnlyList<Choice>? Choose(IReadOnlyList<Suggestion> scope, IReadOnlyList<Suggestion> all)
    {
        if (request.Apply!.Count == 0) return [.. scope.Where(one => one.IsSafe).Select(one => new Choice(one, 0))];
        var byId = all.ToLookup(one => one.Id, StringComparer.Ordinal);
        var chosen = new List<Choice>();
        foreach (var name in request.Apply.Distinct(StringComparer.Ordinal))
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            if (byId[dot < 0 ? name : name[..dot]].FirstOrDefault() is not { } suggestion) return Refuse<Choice>($"there is no suggestion {Quoting.Quote(name)}; ids are eight letters and digits, printed with each");
            var choices = string.Join(" or ", Enumerable.Range(1, suggestion.Patches.Length).Select(number => $"{suggestion.Id}.{number}"));
            if (dot < 0 && suggestion.Patches.Length > 1) return Refuse<Choice>($"'{name}' leaves a choice: name {choices}");
            var number = dot < 0 ? 1 : int.TryParse(name.AsSpan(dot + 1), out var typed) ? typed : 0;
            if (number < 1 || number > suggestion.Patches.Length) return Refuse<Choice>($"{Quoting.Quote(name)} is no choice: name {choices}");
            if (chosen.Exists(choice => choice.Suggestion.Id == suggestion.Id)) return Refuse<Choice>($"two choices of '{suggestion.Id}': name one");
            chosen.Add(new(suggestion, number - 1));
        }

        return chosen;
    }

    private IReadOnlyList<Suggestion>? Refuse(string mistake) => Refuse<Suggestion>(mistake);

    private IReadOnlyList<T>? Refuse<T>(string mistake)
    {
        console.Error.WriteLine("briefings: " + mistake);
        return null;
    }
}
