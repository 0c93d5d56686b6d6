using Briefings.Graph;
using Briefings.Model;
using static Briefings.Tests.Support.Records;

namespace Briefings.Tests.Graph;

public sealed class ClaimTests
{
    [Fact]
    public void An_incidents_claims_are_its_own_and_those_of_responses_that_attribute_it()
    {
        var incident = Incident("hack") with
        {
            AttributedTo = [new AttributionClaim { Actor = Party("group"), By = [Party("vendor")], Date = Date("2023"), At = At("hack", 4) }],
        };
        var (graph, diagnostics) = Relate(
            Actor("group"), Actor("vendor"), Actor("state"), incident,
            Response("statement", "2024-03-26", by: ["state"], about: ["hack"], attributes: ["group"]));

        Assert.Empty(diagnostics);
        Assert.Equal(["VENDOR", "STATE"], graph.Claims.On(incident).Select(claim => graph.ActorOf(claim.By[0])!.Name));
        Assert.Equal(2, graph.Claims.Against(graph.Content.Actors.Single(actor => actor.Id == "group")).Count());
    }

    [Fact]
    public void A_claim_is_disputed_when_a_response_denies_the_response_that_made_it()
    {
        var (graph, _) = Relate(
            Actor("group"), Actor("state"), Actor("accused"), Incident("hack"),
            Response("statement", "2024-03-26", by: ["state"], about: ["hack"], attributes: ["group"]),
            Response("other", "2024-03-27", by: ["state"], about: ["hack"], attributes: ["group"]),
            Response("late-denial", "2024-04", by: ["accused"], denies: ["statement"]),
            Response("denial", "2024-03-26", by: ["accused"], denies: ["statement"]));

        var claims = graph.Claims.All;
        Assert.Equal(["denial", "late-denial"], claims.Single(claim => claim.Response!.Id == "statement").Denials.Select(denial => denial.Id));
        Assert.Empty(claims.Single(claim => claim.Response!.Id == "other").Denials);
    }

    [Fact]
    public void A_bare_actor_has_no_speaker_and_none_is_made_up()
    {
        var incident = Incident("hack") with { AttributedTo = [new AttributionClaim { Actor = Party("group"), At = At("hack", 4) }] };
        var (graph, _) = Relate(Actor("group"), incident);

        var claim = Assert.Single(graph.Claims.On(incident));
        Assert.Empty(claim.By);
        Assert.Null(claim.Date);
        Assert.Equal("", claim.Confidence);
    }

    [Fact]
    public void Preferred_claims_come_first_and_deprecated_ones_last_whatever_their_dates()
    {
        AttributionClaim Claim(string actor, string date, ClaimRank rank) =>
            new() { Actor = Party(actor), Date = Date(date), Rank = rank, At = At("hack", 4) };
        var incident = Incident("hack") with
        {
            AttributedTo = [Claim("a", "2020", ClaimRank.Deprecated), Claim("b", "2022", ClaimRank.Normal), Claim("c", "2021", ClaimRank.Normal), Claim("d", "2024", ClaimRank.Preferred)],
        };
        var (graph, _) = Relate(Actor("a"), Actor("b"), Actor("c"), Actor("d"), incident);

        Assert.Equal(["D", "C", "B", "A"], graph.Claims.On(incident).Select(claim => graph.ActorOf(claim.Accused)!.Name));
    }

    [Fact]
    public void A_draft_response_makes_no_claim()
    {
        var (graph, diagnostics) = Relate(
            Actor("group"), Actor("state"), Incident("hack"),
            Response("statement", "2024", by: ["state"], about: ["hack"], attributes: ["group"]) with { IsDraft = true });

        Assert.Empty(graph.Claims.All);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_response_made_the_claims_it_states_and_no_others()
    {
        var (graph, _) = Relate(
            Actor("group"), Actor("state"), Incident("hack"), Incident("leak"),
            Response("statement", "2024-03-26", by: ["state"], about: ["hack", "leak"], attributes: ["group"]),
            Response("other", "2024-03-27", by: ["state"], about: ["hack"], attributes: ["group"]));

        Assert.Equal(["hack", "leak"], graph.Claims.MadeBy(Find(graph, "statement")).Select(claim => claim.Incident.Id));
        Assert.Equal(["hack"], graph.Claims.MadeBy(Find(graph, "other")).Select(claim => claim.Incident.Id));
    }

    [Fact]
    public void Claims_rest_on_the_sources_that_they_themselves_cite()
    {
        var incident = Incident("hack") with
        {
            Sources = [Cited("unrelated")],
            AttributedTo =
            [
                new AttributionClaim { Actor = Party("group"), Date = Date("2023"), Sources = [Cited("report"), Cited("report")], At = At("hack", 4) },
                new AttributionClaim { Actor = Party("group"), Date = Date("2022"), Sources = [Cited("other"), Cited("report")], At = At("hack", 5) },
            ],
        };
        var (graph, _) = Relate(Actor("group"), Source("report"), Source("other"), Source("unrelated"), incident);

        Assert.Equal([5, 4], graph.Claims.RestingOn(Source("report")).Select(claim => claim.At.Line));
        Assert.Equal([5], graph.Claims.RestingOn(Source("other")).Select(claim => claim.At.Line));
        Assert.Empty(graph.Claims.RestingOn(Source("unrelated")));
    }

    private static Response Find(RecordGraph graph, string id) => graph.Content.Responses.Single(response => response.Id == id);

    private static SourceEntry Cited(string id) => SourceEntry.To(Ref(id));
}
