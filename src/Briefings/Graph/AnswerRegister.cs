using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>What the party has to do with the incident.</summary>
[Flags]
internal enum PartyRoles
{
    /// <summary>Only what its row shows.</summary>
    None = 0,

    /// <summary>The incident is aimed at it.</summary>
    Target = 1,

    /// <summary>A claim names it.</summary>
    Accused = 2,
}

/// <summary>One answer of a party: a response, or a claim that the incident itself records.</summary>
internal sealed record Answer(Response? Response, Claim? Claim);

/// <summary>The answers of one party.</summary>
/// <param name="Party">Who.</param>
/// <param name="Roles">What it has to do with the incident.</param>
/// <param name="Cells">Its answers, family by family; an empty cell is one of which the record holds nothing.</param>
/// <param name="NoneFound">The last search for a response of this party that found none; it explains the empty cells. Null when none is recorded.</param>
internal sealed record RegisterRow(Party Party, PartyRoles Roles, ImmutableArray<ImmutableArray<Answer>> Cells, Response? NoneFound);

/// <summary>Who answered an incident and how: parties by families of response.</summary>
/// <param name="Families">The columns, in the vocabulary's order: those with an answer, and always accusing and rejecting.</param>
/// <param name="Rows">Targets first, then the accused, then others in order of time.</param>
/// <param name="LeftOut">How many parties more there are.</param>
internal sealed record AnswerRegister(ImmutableArray<Term> Families, ImmutableArray<RegisterRow> Rows, int LeftOut)
{
    public static AnswerRegister Empty { get; } = new([], [], 0);

    /// <summary>The register of an incident; empty when nobody has answered it.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="responses">Those of its thread.</param>
    /// <param name="answered">What a response answers.</param>
    /// <param name="families">The vocabulary's families.</param>
    /// <param name="most">How many parties to take in.</param>
    public static AnswerRegister Of(
        Incident incident, IReadOnlyCollection<Claim> claims, IEnumerable<Response> responses, Func<Response, IEnumerable<Response>> answered, TermSet families, int most)
    {
        var rows = new Tally();
        foreach (var party in incident.Targets) rows.Get(party).Roles |= PartyRoles.Target;
        foreach (var claim in claims) rows.Get(claim.Accused).Roles |= PartyRoles.Accused;
        foreach (var claim in claims.Where(claim => claim.Response is null)) rows.Add(claim.By, "accuse", new(null, claim));
        foreach (var response in responses.Order(ResponseOrder.OldestFirst))
        {
            if (Statements.IsNoneFound(response)) rows.NoneFound(response);
            else foreach (var family in ColumnsOf(response, answered)) rows.Add(response.By, family, new(response, null));
            foreach (var party in response.Toward) rows.Get(party);
        }

        if (!rows.HasAnswers) return Empty;
        ImmutableArray<Term> columns = [.. families.Where(family => family.Id is "accuse" or "reject" || rows.Used.Contains(family.Id))];
        return new(columns, [.. rows.All.Take(most).Select(row => row.Finish(columns))], Math.Max(0, rows.All.Count - most));
    }

    // A refusal stands where the act would have stood that it refuses: under the family of the acts that it answers. An accusation is not an
    // act that one is asked to join, so a refusal that answers one stands under its own family.
    private static List<string> ColumnsOf(Response response, Func<Response, IEnumerable<Response>> answered)
    {
        if (!Statements.IsRefusal(response)) return [response.Kind.Family];
        var refused = answered(response).Select(other => other.Kind.Family).Where(family => family is not ("accuse" or "reject" or "abstain")).Distinct(StringComparer.Ordinal).ToList();
        return refused.Count > 0 ? refused : [response.Kind.Family];
    }

    private sealed class Tally
    {
        private readonly Dictionary<PartyKey, Row> _byParty = [];

        public List<Row> All { get; } = [];

        public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

        public bool HasAnswers { get; private set; }

        public Row Get(Party party)
        {
            if (_byParty.TryGetValue(PartyKey.Of(party), out var row)) return row;
            row = new Row(party);
            _byParty.Add(PartyKey.Of(party), row);
            All.Add(row);
            return row;
        }

        public void Add(ImmutableArray<Party> by, string family, Answer answer)
        {
            foreach (var party in by)
            {
                Get(party).Answers.Add((family, answer));
                Used.Add(family);
                HasAnswers = true;
            }
        }

        public void NoneFound(Response search)
        {
            foreach (var party in search.By)
            {
                Get(party).NoneFound = search;
                HasAnswers = true;
            }
        }
    }

    private sealed class Row(Party party)
    {
        public PartyRoles Roles { get; set; }

        public List<(string Family, Answer Answer)> Answers { get; } = [];

        public Response? NoneFound { get; set; }

        public RegisterRow Finish(ImmutableArray<Term> columns)
        {
            var cells = ImmutableArray.CreateBuilder<ImmutableArray<Answer>>(columns.Length);
            foreach (var column in columns) cells.Add([.. Answers.Where(pair => pair.Family == column.Id).Select(pair => pair.Answer)]);
            return new(party, Roles, cells.MoveToImmutable(), NoneFound);
        }
    }
}
