using System.Collections.Immutable;
using Briefings.Model;
using Briefings.Model.Names;

namespace Briefings.Graph;

/// <summary>An incident as one speaker tells it: what the record holds of that speaker, and nothing else.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Slug">The speaker's part of an address; empty where none would be clear.</param>
/// <param name="Claims">Whom they say did it, in the order of the incident's attribution table.</param>
/// <param name="Responses">What they said or did about it, oldest first.</param>
internal sealed record Account(Party Speaker, string Slug, ImmutableArray<Claim> Claims, ImmutableArray<Response> Responses)
{
    /// <summary>Whether the other account rests on the same statements: a joint statement is one account of several speakers.</summary>
    public bool IsSharedWith(Account other) => Claims.SequenceEqual(other.Claims) && Responses.SequenceEqual(other.Responses);
}

/// <summary>The accounts of an incident.</summary>
internal static class Accounts
{
    /// <summary>
    /// One for each party that tells of the incident, by a claim or by a response, in the order in which they first spoke; none when all of
    /// them speak only together, because there is nothing to compare then.
    /// </summary>
    /// <param name="claims">The incident's claims, in the order of its table.</param>
    /// <param name="thread">The incident's thread.</param>
    /// <param name="most">How many speakers to take in; those that spoke last are left out.</param>
    public static ImmutableArray<Account> Of(IReadOnlyCollection<Claim> claims, ImmutableArray<ThreadNode> thread, int most)
    {
        var responses = ResponseThreads.Flatten(thread).ToList();
        if (claims.Count + responses.Count < 2 || claims.Count == 0 && !responses.Exists(Statements.IsAccount)) return [];
        var speakers = new Dictionary<PartyKey, Speaker>();
        responses.Sort(ResponseOrder.OldestFirst);
        foreach (var response in responses)
        {
            if (!Statements.IsAccount(response) && !Statements.IsPublic(response)) continue;
            foreach (var party in response.By) Get(party).Responses.Add(response);
        }

        foreach (var claim in claims)
        {
            foreach (var party in claim.By) Get(party).Claims.Add(claim);
        }

        var telling = speakers.Values.Where(speaker => speaker.Claims.Count > 0 || speaker.Responses.Exists(Statements.IsAccount)).ToList();
        if (telling.Count < 2) return [];
        var slugs = Slugs(telling);
        ImmutableArray<Account> accounts =
            [.. telling.Take(most).Select(speaker => new Account(speaker.Party, slugs[PartyKey.Of(speaker.Party)], [.. speaker.Claims], [.. speaker.Responses]))];
        return accounts.Any(account => !account.IsSharedWith(accounts[0])) ? accounts : [];

        Speaker Get(Party party)
        {
            var key = PartyKey.Of(party);
            if (!speakers.TryGetValue(key, out var speaker)) speakers.Add(key, speaker = new(party, [], []));
            return speaker;
        }
    }

    // An actor's id. A name with no record has its own where that is clear and no other speaker's.
    private static Dictionary<PartyKey, string> Slugs(IReadOnlyCollection<Speaker> speakers)
    {
        var wanted = speakers.ToDictionary(speaker => PartyKey.Of(speaker.Party), speaker => Slug(speaker.Party));
        var uses = wanted.Values.CountBy(slug => slug, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return wanted.ToDictionary(pair => pair.Key, pair => pair.Key.Actor.Length > 0 || uses[pair.Value] == 1 ? pair.Value : "");
    }

    private static string Slug(Party party) => party.Actor?.Id ?? NameSlug.Of(party.Name);

    private sealed record Speaker(Party Party, List<Claim> Claims, List<Response> Responses);
}
