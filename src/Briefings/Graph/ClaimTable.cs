using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Every attribution on record: the union of the incidents' own claims and of the responses that attribute them.</summary>
internal sealed class ClaimTable
{
    private readonly RecordIndex _index;
    private readonly ReadLog _reads;
    // An edit of one incident makes all of these anew, and the page that is looked at needs few of them.
    private readonly Lazy<ILookup<RecordKey, Claim>> _byIncident;
    private readonly Lazy<ILookup<RecordKey, Claim>> _byAccused;
    private readonly Lazy<ILookup<RecordKey, Claim>> _bySpeaker;
    private readonly Lazy<ILookup<RecordKey, Claim>> _byResponse;
    private readonly Lazy<ILookup<RecordKey, Claim>> _bySource;

    /// <param name="incidents">Published incidents.</param>
    /// <param name="responses">Published responses.</param>
    /// <param name="links">Resolved links, for who denies what.</param>
    /// <param name="index">The records.</param>
    /// <param name="reads">Told of every question.</param>
    public ClaimTable(IEnumerable<Incident> incidents, IEnumerable<Response> responses, LinkTable links, RecordIndex index, ReadLog reads)
    {
        (_index, _reads) = (index, reads);
        var claims = new List<Claim>();
        foreach (var incident in incidents) claims.AddRange(incident.AttributedTo.Select(claim => Recorded(incident, claim)));
        foreach (var response in responses) claims.AddRange(Stated(response, links));
        claims.Sort(Order);

        All = [.. claims];
        _byIncident = new(() => All.ToLookup(claim => claim.Incident.Key));
        _byAccused = new(() => All.Where(claim => claim.Accused.Actor is not null).ToLookup(claim => ActorKey(claim.Accused)));
        _bySpeaker = new(() => All
            .SelectMany(claim => claim.By.Where(party => party.Actor is not null).Select(party => (Speaker: ActorKey(party), Claim: claim)))
            .ToLookup(pair => pair.Speaker, pair => pair.Claim));
        _byResponse = new(() => All.Where(claim => claim.Response is not null).ToLookup(claim => claim.Response!.Key));
        _bySource = new(() => All
            .SelectMany(claim => claim.Sources.Select(entry => entry.Reference).OfType<Reference>().Select(source => source.Id).Distinct(StringComparer.Ordinal)
                .Select(id => (Source: new RecordKey(Collection.Sources, id), Claim: claim)))
            .ToLookup(pair => pair.Source, pair => pair.Claim));
    }

    /// <summary>Every claim: preferred ones first, then by date (undated last), then by incident and speaker.</summary>
    public ImmutableArray<Claim> All { get; }

    /// <summary>Who is said to have done it.</summary>
    public IEnumerable<Claim> On(Incident incident) => Told(incident.Key, _byIncident);

    /// <summary>What the actor is said to have done.</summary>
    public IEnumerable<Claim> Against(Actor actor) => Told(actor.Key, _byAccused);

    /// <summary>What the actor says that others did.</summary>
    public IEnumerable<Claim> By(Actor actor) => Told(actor.Key, _bySpeaker);

    /// <summary>What the response says that somebody did.</summary>
    public IEnumerable<Claim> MadeBy(Response response) => Told(response.Key, _byResponse);

    /// <summary>What is said with this source behind it.</summary>
    public IEnumerable<Claim> RestingOn(Source source) => Told(source.Key, _bySource);

    /// <summary>All that is asked of a record by the ways above, one after the other, of which the log is not told.</summary>
    public IEnumerable<IEnumerable<Claim>> About(RecordKey key) =>
        [_byIncident.Value[key], _byAccused.Value[key], _bySpeaker.Value[key], _byResponse.Value[key], _bySource.Value[key]];

    private IEnumerable<Claim> Told(RecordKey key, Lazy<ILookup<RecordKey, Claim>> claims)
    {
        Note(ReadFact.Claims, key);
        return claims.Value[key].Select(claim =>
        {
            Note(ReadFact.Content, claim.Incident.Key);
            if (claim.Response is { } response) Note(ReadFact.Content, response.Key);
            foreach (var denial in claim.Denials) Note(ReadFact.Content, denial.Key);
            return claim;
        });
    }

    private void Note(ReadFact fact, RecordKey key)
    {
        if (_index.NumberOf(key) is >= 0 and var number) _reads.Note(ReadFacts.Of(fact, number));
    }

    private static Claim Recorded(Incident incident, AttributionClaim claim) => new()
    {
        Incident = incident,
        Accused = claim.Actor,
        By = claim.By,
        Date = claim.Date,
        Basis = claim.Basis,
        Form = claim.Form,
        Confidence = claim.Confidence,
        Rank = claim.Rank,
        Reason = claim.Reason,
        Sources = claim.Sources,
        At = claim.At,
    };

    private static IEnumerable<Claim> Stated(Response response, LinkTable links)
    {
        if (response.Attributes.IsEmpty) yield break;
        ImmutableArray<Response> denials = [.. links.Into(response.Key, LinkRole.Denies).OfType<Response>().OrderBy(denial => denial, ResponseOrder.OldestFirst)];
        foreach (var incident in links.OutOf(response.Key, LinkRole.About).OfType<Incident>())
        {
            foreach (var attributed in response.Attributes)
            {
                yield return new Claim
                {
                    Incident = incident,
                    Accused = attributed.Actor,
                    By = response.By,
                    Date = response.Announced,
                    Basis = attributed.Basis,
                    Form = attributed.Form,
                    Confidence = attributed.Confidence,
                    Reason = response.Reason,
                    Sources = response.Sources,
                    Response = response,
                    Denials = denials,
                    At = attributed.At,
                };
            }
        }
    }

    private static RecordKey ActorKey(Party party) => new(Collection.Actors, party.Actor!.Value.Id);

    private static int Order(Claim a, Claim b)
    {
        var byRank = Weight(a.Rank).CompareTo(Weight(b.Rank));
        if (byRank != 0) return byRank;
        var undatedLast = (a.Date is null).CompareTo(b.Date is null);
        if (undatedLast != 0) return undatedLast;
        var byDate = a.Date?.CompareTo(b.Date) ?? 0;
        return byDate != 0 ? byDate : a.At.CompareTo(b.At);
    }

    private static int Weight(ClaimRank rank) => rank switch { ClaimRank.Preferred => 0, ClaimRank.Normal => 1, _ => 2 };
}
