namespace Briefings.Tests.Docs;

/// <summary>Apart from the bad ones, so that the two run side by side.</summary>
public sealed class GoodExampleTests
{
    [Theory]
    [MemberData(nameof(ReferenceExample.Shown), MemberType = typeof(ReferenceExample))]
    public async Task The_good_example_breaks_no_rule(string code)
    {
        var example = ReferenceExample.Of(code);

        Assert.NotEmpty(example.Good);
        Assert.Empty(await example.CodesOf(example.Good));
    }

    [Fact]
    public async Task The_surroundings_of_the_examples_are_a_site_without_mistakes() => Assert.Empty(await ReferenceExample.Of("BRF0201").CodesOf([]));
}
