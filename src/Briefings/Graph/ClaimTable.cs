using System.Collections.Immutable;
using Briefings.Model;

namespace Briefings.Graph;

/// <summary>Every attribution on record: the union of the incidents' own claims and of the responses that attribute them.</summary>
internal sealed class ClaimTable
{
    // An edit of one incident makes all of these anew, and the page that is looked at needs few of them.
    private readonly Lazy<ILookup<RecordKey, Claim>> _byIncident;
    private readonly Lazy<ILookup<RecordKey, Claim>> _byAccused;
    private readonly Lazy<ILookup<RecordKey, Claim>> _bySpeaker;
    private readonly Lazy<ILookup<RecordKey, Claim>> _byResponse;
    private readonly Lazy<ILookup<RecordKey, Claim>> _bySource;

    /// <param name="incidents">Published incidents.</param>
    /// <param name="responses">Published responses.</param>
    /// <param name="links">Resolved links, for who denies what.</param>
    public ClaimTable(IEnumerable<Incident> incidents, IEnumerable<Response> responses, LinkTable links)
    {
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
    public IEnumerable<Claim> On(Incident incident) => _byIncident.Value[incident.Key];

    /// <summary>What the actor is said to have done.</summary>
    public IEnumerable<Claim> Against(Actor actor) => _byAccused.Value[actor.Key];

    /// <summary>What the actor says that others did.</summary>
    public IEnumerable<Claim> By(Actor actor) => _bySpeaker.Value[actor.Key];

    /// <summary>What the response says that somebody did.</summary>
    public IEnumerable<Claim> MadeBy(Response response) => _byResponse.Value[response.Key];

    /// <summary>What is said with this source behind it.</summary>
    public IEnumerable<Claim> RestingOn(Source source) => _bySource.Value[source.Key];

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
