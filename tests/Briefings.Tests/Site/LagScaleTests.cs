using Briefings.Model;
using Briefings.Site;
using Briefings.Site.Views;
using static Briefings.Tests.Support.Records;

namespace Briefings.Tests.Site;

public sealed class LagScaleTests
{
    private static readonly TermSet Families = new("response_families", [Term("accuse"), Term("repair"), Term("reject"), Term("abstain")]);

    [Fact]
    public void A_range_is_drawn_from_what_surely_passed_to_what_may_have()
    {
        var scale = Of(Incident("hack", occurred: "2021", disclosed: "2024-03-26"));

        var row = Assert.Single(scale.Rows);
        Assert.Equal(("27 to 39 months", "69.15%", "30.85%", false), (row.Text, row.Sure, row.Maybe, row.IsOpen));
        Assert.Equal(["1 year", "2 years", "3 years"], scale.Ticks.Select(tick => tick.Text));
    }

    [Fact]
    public void Times_of_a_day_alone_need_no_scale()
    {
        var scale = Of(Incident("hack", occurred: "2024-03-26", disclosed: "2024-03-26"));

        Assert.Equal("the same day", Assert.Single(scale.Rows).Text);
        Assert.Empty(scale.Ticks);
        Assert.Equal("", scale.Rows[0].Sure);
    }

    [Fact]
    public void What_came_before_is_said_and_not_drawn()
    {
        var row = Of(Incident("hack", discovered: "2024-03-26", disclosed: "2024-03-20"), Response("late", "2024-04-20")).Rows[0];

        Assert.Equal(("6 days before", ""), (row.Text, row.Sure));
    }

    [Fact]
    public void The_first_response_of_each_family_counts_and_equal_times_share_a_row()
    {
        var scale = Of(
            Incident("hack", disclosed: "2024-03-26"),
            Response("second", "2024-04-05"),
            Response("first", "2024-03-28"),
            Response("denial", "2024-03-28") with { Kind = Term("denial", "reject") },
            Response("early", "2021-08") with { Kind = Term("remediation", "repair") },
            Response("silence", "2024-03-27") with { Kind = Term("none-found", "abstain") });

        var row = Assert.Single(scale.Rows);
        Assert.Equal(("lag_disclosed_first", "accuse, reject", "2 days"), (row.Label, row.Of, row.Text));
    }

    [Theory]
    [InlineData("2024-03-29", "2024-04-03", "1 day|2 days|3 days||5 days")]
    [InlineData("2023-08-01", "2024-05-20", "|4 months||8 months")]
    [InlineData("2023-08-01", "2024-06-05", "3 months|6 months|9 months")]
    [InlineData("2024-03-20", "2024-03-30", "2 days|4 days|6 days||10 days")]
    public void No_text_of_the_scale_runs_into_the_next(string occurred, string disclosed, string texts)
    {
        var ticks = Of(Incident("hack", occurred: occurred, disclosed: disclosed)).Ticks;

        Assert.Equal(texts, string.Join('|', ticks.Select(tick => tick.Text)));
    }

    private static LagScaleView Of(Incident incident, params Response[] responses) => LagScales.Of(incident, [], responses, Families);
}
