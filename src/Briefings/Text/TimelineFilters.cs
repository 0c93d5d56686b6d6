using System.Collections.Immutable;
using System.Globalization;
using Briefings.Diagnostics;
using Briefings.Model;

namespace Briefings.Text;

/// <summary>Reads the filters of a <c>:::timeline</c>.</summary>
internal sealed class TimelineFilters(TextDraft draft, RecordResolver resolver, Vocabulary vocabulary)
{
    private static readonly string[] Clocks = ["occurred", "public"];

    private IEnumerable<string> KnownKinds =>
        new[] { vocabulary.IncidentKinds, vocabulary.ResponseKinds, vocabulary.ResponseFamilies }
            .SelectMany(terms => terms).Select(term => term.Id).Append("incident").Append("response");

    /// <summary>The arguments that a timeline takes.</summary>
    public static string[] Keys { get; } = ["actor", "incident", "topic", "kind", "year", "clock", "limit"];

    /// <summary>The timeline that the arguments ask for; what is wrong with them is reported.</summary>
    public TimelineBlock Read(BlockArguments arguments, int offset) => new()
    {
        Actors = Records(arguments["actor"], Collection.Actors),
        Incidents = Records(arguments["incident"], Collection.Incidents),
        Topics = Records(arguments["topic"], Collection.Topics),
        Kinds = Kinds(arguments["kind"]),
        Years = Years(arguments["year"]),
        Clock = ClockOf(arguments["clock"]),
        Limit = Limit(arguments["limit"]),
        At = draft.Locate(offset),
    };

    private static IEnumerable<(string Value, int Offset)> Values(BlockArgument? argument)
    {
        if (argument is not { } given) yield break;

        var offset = given.ValueOffset;
        foreach (var part in given.Value.Split(','))
        {
            var value = part.Trim();
            yield return (value, offset + part.IndexOf(value, StringComparison.Ordinal));
            offset += part.Length + 1;
        }
    }

    private ImmutableArray<string> Records(BlockArgument? argument, Collection collection)
    {
        var records = ImmutableArray.CreateBuilder<string>();
        foreach (var (value, offset) in Values(argument))
        {
            if (resolver.Find(collection, value, offset) is { } record) records.Add(record.Id);
        }

        return records.DrainToImmutable();
    }

    private ImmutableArray<string> Kinds(BlockArgument? argument)
    {
        var kinds = ImmutableArray.CreateBuilder<string>();
        foreach (var (value, offset) in Values(argument))
        {
            if (KnownKinds.Contains(value, StringComparer.Ordinal))
            {
                kinds.Add(value);
            }
            else
            {
                Report(offset, $"unknown kind '{value}'{Spelling.DidYouMean(value, KnownKinds)}", "use incident, response, or a kind or family of them from the vocabulary");
            }
        }

        return kinds.DrainToImmutable();
    }

    private ImmutableArray<long> Years(BlockArgument? argument)
    {
        var years = ImmutableArray.CreateBuilder<long>();
        foreach (var (value, offset) in Values(argument))
        {
            if (value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                years.Add(year);
            }
            else
            {
                Report(offset, $"'{value}' is not a year", "write four digits, and a comma between years");
            }
        }

        return years.DrainToImmutable();
    }

    private Clock ClockOf(BlockArgument? argument)
    {
        if (argument is not { } given) return Clock.Occurred;

        switch (given.Value)
        {
            case "occurred":
                return Clock.Occurred;
            case "public":
                return Clock.Public;
            default:
                Report(given.ValueOffset, $"unknown clock '{given.Value}'{Spelling.DidYouMean(given.Value, Clocks)}", "use occurred or public");
                return Clock.Occurred;
        }
    }

    private int? Limit(BlockArgument? argument)
    {
        if (argument is not { } given) return null;
        if (int.TryParse(given.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0) return limit;

        Report(given.ValueOffset, $"'{given.Value}' is not a number of entries", "write a whole number from 1");
        return null;
    }

    private void Report(int offset, string message, string remedy) =>
        draft.Report(TextRules.BadBlockArgument, offset, message, remedy);
}
