using Briefings.Diagnostics;
using Briefings.Tests.Support;

namespace Briefings.Tests.Editorial;

public sealed class EditorialCaseTests
{
    private static readonly EditorialCase[] Cases =
        [.. SourcingCases.All, .. AnswerCases.All, .. SequenceCases.All, .. SummaryCases.All, .. VoiceCases.All];

    public static TheoryData<string> Names => new(Cases.Select(one => one.Name));

    public static TheoryData<string> NamesOfOrphans => new(OrphanCases.All.Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_case_is_caught_by_the_rule_meant_for_it_and_no_near_miss_is(string name)
    {
        var one = Cases.Single(each => string.Equals(each.Name, name, StringComparison.Ordinal));

        Assert.Equal(one.Found, one.Check());
    }

    [Theory]
    [MemberData(nameof(NamesOfOrphans))]
    public void A_record_that_stands_alone_is_told_and_no_other(string name)
    {
        var one = OrphanCases.All.Single(each => string.Equals(each.Name, name, StringComparison.Ordinal));

        Assert.Equal(one.Found, one.CheckAlone());
    }

    [Fact]
    public void Every_rule_of_the_review_has_a_case_that_it_catches()
    {
        var caught = string.Concat(Cases.Concat(OrphanCases.All).Select(one => one.Found + "\n"));

        Assert.Empty(EditorialRules.All
            .Where(rule => string.CompareOrdinal(rule.Code, "BRF2100") >= 0 && !caught.Contains($" {rule.Code}\n", StringComparison.Ordinal))
            .Select(rule => rule.Code));
    }

    [Fact]
    public void The_launch_site_raises_every_rule_to_an_error()
    {
        var settings = Repository.Read("input/site.yaml");

        Assert.All(EditorialRules.All, rule => Assert.Contains($"\n  {rule.Code}: error\n", settings, StringComparison.Ordinal));
    }
}
