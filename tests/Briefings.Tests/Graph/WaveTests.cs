using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Briefings.Graph;
using Briefings.Model;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Briefings.Tests.Support.Records;

namespace Briefings.Tests.Graph;

public sealed class WaveTests
{
    private const string Utc = "Etc/UTC";

    [Fact]
    public void Statements_of_two_parties_within_three_days_are_a_wave()
    {
        var waves = Of(Statement("a", "2024-03-25", "us"), Statement("b", "2024-03-27", "nz"), Statement("c", "2024-03-28", "uk"));

        Assert.Equal(["a b"], Draw(waves));
    }

    [Fact]
    public void A_joint_statement_alone_is_no_wave_nor_are_two_of_one_party()
    {
        Assert.Empty(Of(Statement("a", "2024-03-25", "us", "uk")));
        Assert.Empty(Of(Statement("a", "2024-03-25", "us", "uk"), Statement("b", "2024-03-25", "uk")));
    }

    [Fact]
    public void Days_are_compared_in_their_own_zones()
    {
        // From the 26th in Wellington to the end of the 28th there are 72 hours; in Honolulu that day ends a day later, and begins a day later than on Kiritimati.
        Response[] near = [In("Pacific/Auckland", Statement("a", "2024-03-26", "nz")), In("Pacific/Auckland", Statement("b", "2024-03-28", "au"))];
        Response[] far = [In("Pacific/Auckland", Statement("a", "2024-03-26", "nz")), In("Pacific/Honolulu", Statement("b", "2024-03-28", "us"))];
        Response[] across = [In("Pacific/Honolulu", Statement("a", "2024-03-25", "us")), In("Pacific/Kiritimati", Statement("b", "2024-03-28", "ki"))];

        Assert.Equal(["a b"], Draw(Of(near)));
        Assert.Empty(Of(far));
        Assert.Equal(["a b"], Draw(Of(across)));
    }

    [Fact]
    public void A_time_is_nearer_than_its_day()
    {
        Assert.Empty(Of(Statement("a", "2024-03-25", "us"), Statement("b", "2024-03-28", "nz")));
        Assert.Equal(["a b"], Draw(Of(Statement("a", "2024-03-25T20:00:00Z", "us"), Statement("b", "2024-03-28T19:59:58Z", "nz"))));
        Assert.Empty(Of(Statement("a", "2024-03-25T20:00:00Z", "us"), Statement("b", "2024-03-28T20:00:00Z", "nz")));
    }

    [Theory]
    [InlineData("2024-03")]
    [InlineData("2024-03-26?")]
    [InlineData("2024-03-26~")]
    [InlineData("2024-03-26/2024-03-27")]
    [InlineData("[2024-03-26,2024-03-27]")]
    public void What_is_not_surely_that_near_is_in_no_wave(string date) =>
        Assert.Empty(Of(Statement("a", "2024-03-26", "us"), Statement("b", date, "nz")));

    [Theory]
    [InlineData("abstain")]
    [InlineData("repair")]
    [InlineData("govern")]
    [InlineData("defend")]
    public void What_is_no_public_statement_makes_no_wave(string family) =>
        Assert.Empty(Of(Statement("a", "2024-03-26", "us"), Statement("b", "2024-03-26", "nz") with { Kind = Term("other", family) }));

    [Fact]
    public void The_matter_of_an_incident_takes_in_what_its_thread_answers()
    {
        var (graph, _) = Relate(
            Actor("us"), Actor("nz"), Incident("here"), Incident("elsewhere"),
            Statement("first", "2024-03-25", "us") with { Incidents = [Ref("elsewhere")] },
            Statement("second", "2024-03-26", "nz") with { Incidents = [Ref("here")], Answers = [Ref("first")] });
        var thread = graph.Threads.Of(graph.ResponsesAbout(graph.Content.Incidents.Single(incident => incident.Id == "here")));

        Assert.Equal(["first second"], Draw(Waves.Of(graph.MatterOf(thread), Utc)));
    }

    [Fact]
    public void Every_wave_is_surely_short_has_two_sides_and_does_not_depend_on_the_order_given() => Prop.ForAll(
        Statements(),
        statements =>
        {
            var waves = Of(statements);
            foreach (var wave in waves)
            {
                var moments = wave.Statements.Select(one => Moment.Of(one.Announced, one.Zone)!.Value).ToList();
                Assert.True(moments.Max(moment => moment.Until) - moments.Min(moment => moment.From) <= Duration.FromHours(72));
                Assert.Contains(wave.Statements, one => !Parties(one).Overlaps(Parties(wave.Statements[0])));
            }

            var taken = waves.SelectMany(wave => wave.Statements).Select(one => one.Id).ToList();
            Assert.Equal(taken.Count, taken.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(Draw(waves), Draw(Of([.. statements.Reverse()])));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void No_two_statements_that_are_left_over_could_have_been_a_wave() => Prop.ForAll(
        Statements(),
        statements =>
        {
            var taken = Of(statements).SelectMany(wave => wave.Statements).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
            Assert.Empty(Of([.. statements.Where(one => !taken.Contains(one.Id))]));
        }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_flood_of_statements_by_one_party_costs_little()
    {
        var flood = Enumerable.Range(0, 40_000).Select(i => Statement(string.Create(CultureInfo.InvariantCulture, $"r{i}"), "2024-03-26", "us")).ToArray();
        var before = Stopwatch.GetTimestamp();

        Assert.Empty(Of(flood));

        Assert.True(Stopwatch.GetElapsedTime(before) < TimeSpan.FromSeconds(5), $"took {Stopwatch.GetElapsedTime(before)}");
    }

    private static ImmutableArray<Wave> Of(params Response[] responses) => Waves.Of(responses, Utc);

    private static List<string> Draw(ImmutableArray<Wave> waves) => [.. waves.Select(wave => string.Join(' ', wave.Statements.Select(one => one.Id)))];

    private static HashSet<string> Parties(Response response) => [.. response.By.Select(party => party.Actor!.Value.Id)];

    private static Response Statement(string id, string date, params string[] by) => Response(id, date, by);

    private static Response In(string zone, Response response) => response with { Zone = zone };

    private static Arbitrary<Response[]> Statements()
    {
        var one = from day in Gen.Choose(1, 12)
                  from hour in Gen.Choose(-12, 23)
                  from zone in Gen.Elements("Pacific/Auckland", "Etc/UTC", "America/New_York", "Asia/Shanghai")
                  from who in Gen.SubListOf("us", "uk", "nz", "cn")
                  select (Date: $"2024-03-{day:00}" + (hour < 0 ? "" : $"T{hour:00}:30:00"), Zone: zone, By: who.ToArray());
        return Gen.ListOf(one).Select(all => all.Select((it, i) => In(it.Zone, Statement($"r{i}", it.Date, it.By))).ToArray()).ToArbitrary();
    }
}
