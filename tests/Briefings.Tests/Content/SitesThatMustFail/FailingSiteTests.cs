using Briefings.Diagnostics;

namespace Briefings.Tests.Content.SitesThatMustFail;

public sealed class FailingSiteTests
{
    // These need more than text to come about: HostileContentTests has them.
    private static readonly DiagnosticRule[] Elsewhere =
        [FileRules.InputMissing, FileRules.SiteFileMissing, FileRules.Unreadable, FileRules.LinkLeadsOut, FileRules.TooLarge, FileRules.NotUtf8, YamlRules.TooManyValues];

    private static readonly FailingSite[] Cases = [.. FilesCases.All, .. YamlCases.All, .. ValuesCases.All];

    public static TheoryData<string> Names => new(Cases.Select(site => site.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fault_is_told_at_its_place_with_a_remedy(string name)
    {
        var site = Cases.Single(each => string.Equals(each.Name, name, StringComparison.Ordinal));

        Assert.Equal(string.Join('\n', site.Lines), string.Join('\n', site.Read()));
    }

    [Fact]
    public void Every_rule_of_content_has_a_site_that_breaks_it()
    {
        var expected = string.Concat(Cases.SelectMany(site => site.Lines));

        var unproven = new[] { FileRules.All, YamlRules.All, ValueRules.All }
            .SelectMany(rules => rules)
            .Except(Elsewhere)
            .Where(rule => !expected.Contains($" {rule.Code}: ", StringComparison.Ordinal))
            .Select(rule => $"{rule.Code} {rule.Title}");

        Assert.Empty(unproven);
    }
}
