using Briefings.Diagnostics;
using Briefings.Graph;
using Briefings.Model;

namespace Briefings.Editorial;

/// <summary>Accusations to which the record holds neither an answer of the accused nor a search for one.</summary>
internal sealed class Answers(RecordGraph graph, DiagnosticBag diagnostics)
{
    // A unit is part of a ministry, and the ministry of a state: further up nobody speaks for it.
    private const int MostSteps = 3;

    private readonly Dictionary<RecordKey, HashSet<PartyKey>> _speakersFor = [];

    public void Report()
    {
        foreach (var incident in graph.Content.Incidents)
        {
            if (!graph.Claims.On(incident).Any()) continue;
            var spoken = SpokenAbout(incident);
            var reported = new HashSet<PartyKey>();
            foreach (var claim in graph.Claims.On(incident))
            {
                if (claim.Rank == ClaimRank.Deprecated || SpeakersFor(claim.Accused).Overlaps(spoken) || IsAnswered(claim)) continue;
                if (!reported.Add(PartyKey.Of(claim.Accused))) continue;
                diagnostics.Report(EditorialRules.AccusationWithoutAnswer, claim.At,
                    $"{PartyWords.Of(claim.Accused)} is accused of {incident.Key}, and neither its answer nor a search for one is recorded",
                    "record its answer as a response about the incident, or a response of kind 'none-found'");
            }
        }
    }

    private HashSet<PartyKey> SpokenAbout(Incident incident)
    {
        var parties = new HashSet<PartyKey>();
        foreach (var response in graph.Links.Into(incident.Key, LinkRole.About).OfType<Response>()) parties.UnionWith(response.By.Select(PartyKey.Of));
        return parties;
    }

    private bool IsAnswered(Claim claim) =>
        claim.Response is { } accusation
        && (!claim.Denials.IsEmpty
            || graph.Links.Into(accusation.Key, LinkRole.Answers).OfType<Response>().Any(answer => IsAnswer(answer) || answer.By.Select(PartyKey.Of).Any(SpeakersFor(claim.Accused).Contains)));

    private static bool IsAnswer(Response response) => response.Kind is { Family: "reject" } or { Id: "no-comment" or "none-found" };

    // The accused itself, and whom its links put above it.
    private HashSet<PartyKey> SpeakersFor(Party accused)
    {
        if (graph.ActorOf(accused) is not { } actor) return [PartyKey.Of(accused)];
        if (_speakersFor.TryGetValue(actor.Key, out var known)) return known;
        var speakers = new HashSet<PartyKey> { PartyKey.Of(actor) };
        List<Actor> reached = [actor];
        for (var step = 0; step < MostSteps && reached.Count > 0; step++)
        {
            var next = new List<Actor>();
            foreach (var party in reached.SelectMany(Above))
            {
                if (speakers.Add(PartyKey.Of(party)) && graph.ActorOf(party) is { } above) next.Add(above);
            }

            reached = next;
        }

        _speakersFor.Add(actor.Key, speakers);
        return speakers;
    }

    private static IEnumerable<Party> Above(Actor actor) =>
        actor.Links.Where(link => link.Type.Id is "part-of" or "member-of" or "attributed-to").Select(link => link.Actor)
            .Concat(actor.Roles.Select(role => role.Of).OfType<Party>());
}
