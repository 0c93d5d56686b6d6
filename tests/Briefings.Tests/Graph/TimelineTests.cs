using Briefings.Graph;
using Briefings.Model;
using static Briefings.Tests.Support.Records;

namespace Briefings.Tests.Graph;

public sealed class TimelineTests
{
    [Fact]
    public void The_two_clocks_place_an_incident_where_it_happened_and_where_it_became_public()
    {
        var (graph, _) = Relate(Incident("hack", occurred: "2021", discovered: "2021-08", disclosed: "2024-03-26"));

        Assert.Equal(["2021 Occurred", "2021-08 Discovered"], Draw(graph.Timeline.Occurred));
        Assert.Equal(["2024-03-26 Disclosed"], Draw(graph.Timeline.Public));
    }

    [Fact]
    public void Nothing_is_inferred_a_missing_date_leaves_the_record_undated_on_that_clock()
    {
        var (graph, _) = Relate(Incident("campaign", disclosed: "2024-03-25"), Incident("old", occurred: "2014"));

        Assert.Equal(["2014 Occurred", "undated Occurred"], Draw(graph.Timeline.Occurred));
        Assert.Equal(["2024-03-25 Disclosed", "undated Disclosed"], Draw(graph.Timeline.Public));
    }

    [Fact]
    public void An_announcement_in_force_and_ended_are_entries_of_their_own()
    {
        var (graph, _) = Relate(Response("sanction", "2024-03-25") with { InForce = Date("2024-04-01"), Ended = Date("2025-01") });

        Assert.Equal(["2024-03-25 Announced", "2024-04-01 InForce", "2025-01 Ended"], Draw(graph.Timeline.Occurred));
        Assert.Equal(["2024-03-25 Announced"], Draw(graph.Timeline.Public));
    }

    [Fact]
    public void What_took_effect_before_it_was_announced_happened_then_and_became_public_later()
    {
        var (graph, _) = Relate(Response("removal", "2024-03-26") with { InForce = Date("2021-08") });

        Assert.Equal(["2021-08 InForce"], Draw(graph.Timeline.Occurred));
        Assert.Equal(["2024-03-26 Announced"], Draw(graph.Timeline.Public));
    }

    [Fact]
    public void Entries_stand_by_earliest_bound_then_narrower_then_id()
    {
        var (graph, _) = Relate(
            Incident("c", occurred: "2021"), Incident("b", occurred: "2021-01"), Incident("a", occurred: "2021-01-01"),
            Incident("d", occurred: "2021-01-01"), Incident("e", occurred: "/2020"));

        Assert.Equal(["e", "a", "d", "b", "c"], graph.Timeline.Occurred.Select(entry => entry.Record.Id));
    }

    [Fact]
    public void An_entry_with_an_unknown_start_is_listed_under_the_year_of_its_end()
    {
        var (graph, _) = Relate(Incident("attack", occurred: "[..2021-07]"));

        Assert.Equal(2021, graph.Timeline.Occurred[0].Year);
    }

    [Fact]
    public void An_actors_timeline_holds_what_is_claimed_of_it_as_well_as_what_it_does_and_suffers()
    {
        var group = Actor("group");
        var (graph, _) = Relate(group, Actor("state"),
            Incident("hack", occurred: "2021"),
            Incident("raid", occurred: "2020") with { Targets = [Party("group")] },
            Incident("other", occurred: "2019"),
            Response("statement", "2024", by: ["state"], about: ["hack"], attributes: ["group"]));

        Assert.Equal(["raid", "hack", "statement"], graph.TimelineOf(group).Occurred.Select(entry => entry.Record.Id));
    }

    [Fact]
    public void Steps_of_an_incident_are_entries_with_their_own_text()
    {
        var incident = Incident("hack", occurred: "2021") with
        {
            Events = [new IncidentEvent { Date = Date("2021-02"), Text = "Access gained", At = At("hack", 9) }],
        };
        var (graph, _) = Relate(incident);

        Assert.Equal("Access gained", graph.Timeline.Occurred.Single(entry => entry.Role == DateRole.Event).Event!.Text);
    }

    private static IEnumerable<string> Draw(IEnumerable<TimelineEntry> entries) =>
        entries.Select(entry => $"{entry.Date?.ToString() ?? "undated"} {entry.Role}");

    [Fact]
    public void Dated_entries_of_both_clocks_come_once_and_in_order()
    {
        var (graph, _) = Relate(
            Incident("i", "2021", "2024-03-26", "2021-08"), Incident("undated"), Incident("told", disclosed: "2020"), Response("said", "2024-03-26"),
            Response("known-later", "2024-04-01") with { InForce = Date("2024-03-01") });
        Assert.Equal(
            [("told", DateRole.Disclosed), ("i", DateRole.Occurred), ("i", DateRole.Discovered), ("known-later", DateRole.InForce), ("i", DateRole.Disclosed), ("said", DateRole.Announced), ("known-later", DateRole.Announced)],
            graph.Timeline.Dated().Select(entry => (entry.Record.Id, entry.Role)));
        Assert.Equal(graph.Timeline.Dated().Order(), graph.Timeline.Dated());
        Assert.Distinct(graph.Timeline.Dated());
    }
}
