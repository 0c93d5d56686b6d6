using Briefings.Changes;
using Briefings.Content;

namespace Briefings.Cli.Comparing;

/// <summary>The difference for people: a sentence on each line, and after it the place, as editors and terminals link it.</summary>
internal static class DiffText
{
    public static void Write(DiffOutcome outcome, TextWriter writer)
    {
        foreach (var change in outcome.Changes)
        {
            var place = change.At.File.Length == 0 ? "" : $"  [{change.At}]";
            writer.WriteLine(Quoting.Escape(change.Sentence.ToString()) + place);
        }

        writer.WriteLine(Summary(outcome));
    }

    /// <summary>The sentence that closes it.</summary>
    public static string Summary(DiffOutcome outcome)
    {
        var between = $"between {Quoting.Quote(outcome.From)} and {Quoting.Quote(outcome.To)}";
        return outcome.Changes.IsEmpty ? $"No difference in meaning {between}." : $"{Reporting.Summary.Count(outcome.Changes.Length, "change")} in meaning {between}.";
    }
}
