using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model;
using NodaTime;

namespace Briefings.Graph;

/// <summary>Statements by two or more parties on one matter, all of them surely made within <see cref="Waves.Longest"/>.</summary>
/// <param name="Statements">In order of time; at least two of them share no party.</param>
internal sealed record Wave(ImmutableArray<Response> Statements);

/// <summary>
/// Finds waves. Days are compared as stretches of instants in their own zones, so that 26 March in Wellington and 25 March in Washington
/// are as near as they were; a date coarser than a day is in no wave.
/// </summary>
internal static class Waves
{
    /// <summary>From the first instant of the first statement to the last of the last.</summary>
    public static readonly Duration Longest = Duration.FromHours(72);

    /// <summary>
    /// The waves among these responses, oldest first. They do not overlap: each begins with the earliest statement that another party
    /// joined or answered in time and that is in no wave yet, and takes in all that fit.
    /// </summary>
    /// <param name="responses">Those of one matter, in any order, each once.</param>
    /// <param name="siteZone">Where a day is a day for a response that does not say.</param>
    public static ImmutableArray<Wave> Of(IEnumerable<Response> responses, string siteZone)
    {
        var left = new List<Dated>();
        foreach (var response in responses)
        {
            if (!Statements.IsPublic(response) || response.By.IsEmpty) continue;
            if (Moment.Of(response.Announced, response.Zone.Length > 0 ? response.Zone : siteZone) is { } moment) left.Add(new(response, moment));
        }

        if (left.Count < 2) return [];
        left.Sort(Order);
        // A party that says many things in one day is joined in all of them or in none: whom nobody joined at an instant is not asked about again.
        var alone = new HashSet<(PartyKey, Instant)>();
        var waves = ImmutableArray.CreateBuilder<Wave>();
        for (var first = 0; first < left.Count; first++)
        {
            if (left[first].IsTaken) continue;
            var end = left[first].Moment.From + Longest;
            var lone = left[first].Response.By is [var only] ? PartyKey.Of(only) : (PartyKey?)null;
            if (lone is { } asked && alone.Contains((asked, left[first].Moment.From))) continue;
            if (!IsJoined(left, first, end))
            {
                if (lone is { } unjoined) alone.Add((unjoined, left[first].Moment.From));
                continue;
            }

            waves.Add(new(Take(left, first, end)));
        }

        return waves.ToImmutable();
    }

    private static bool IsJoined(List<Dated> statements, int first, Instant end)
    {
        for (var i = first + 1; i < statements.Count && statements[i].Moment.From < end; i++)
        {
            if (!statements[i].IsTaken && statements[i].Moment.Until <= end && !SharesParty(statements[first].Response, statements[i].Response)) return true;
        }

        return false;
    }

    private static ImmutableArray<Response> Take(List<Dated> statements, int first, Instant end)
    {
        var taken = ImmutableArray.CreateBuilder<Response>();
        for (var i = first; i < statements.Count && statements[i].Moment.From < end; i++)
        {
            if (statements[i].IsTaken || statements[i].Moment.Until > end) continue;
            taken.Add(statements[i].Response);
            statements[i] = statements[i] with { IsTaken = true };
        }

        return taken.ToImmutable();
    }

    private static bool SharesParty(Response a, Response b)
    {
        foreach (var one in a.By)
        {
            foreach (var other in b.By)
            {
                if (PartyKey.Of(one) == PartyKey.Of(other)) return true;
            }
        }

        return false;
    }

    private static int Order(Dated a, Dated b)
    {
        var byStart = a.Moment.From.CompareTo(b.Moment.From);
        if (byStart != 0) return byStart;
        var byEnd = a.Moment.Until.CompareTo(b.Moment.Until);
        if (byEnd != 0) return byEnd;
        var answersLast = (a.Response.Answers.Length > 0).CompareTo(b.Response.Answers.Length > 0);
        return answersLast != 0 ? answersLast : string.CompareOrdinal(a.Response.Id, b.Response.Id);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Dated(Response Response, Moment Moment, bool IsTaken = false);
}
