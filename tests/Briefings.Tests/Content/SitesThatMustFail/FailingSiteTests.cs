using Briefings.Diagnostics;

namespace Briefings.Tests.Content.SitesThatMustFail;

public sealed class FailingSiteTests
{
    // These need more than text to come about: HostileContentTests has them. Waivers are judged by the whole: WaiverCases has theirs.
    private static readonly DiagnosticRule[] Elsewhere =
        [FileRules.InputMissing, FileRules.SiteFileMissing, FileRules.Unreadable, FileRules.LinkLeadsOut, FileRules.TooLarge, FileRules.NotUtf8, YamlRules.TooManyValues, YamlRules.BadWaiver];

    // About the file that is captured, not about the site: CaptureTests has them.
    private static readonly DiagnosticRule[] ElsewhereInCaptures = [CaptureRules.NotAPage, CaptureRules.NoStory, CaptureRules.NotStated, CaptureRules.CapturedBefore];

    // Built from artifacts that no site makes: PublisherTests has them. No site takes a layout away from the default theme: ThemeTests does.
    private static readonly DiagnosticRule[] ElsewhereInBuilds = [SiteRules.FileInPlaceOfFolder, ThemeRules.MissingLayout];

    private static readonly FailingSite[] Builds = [.. ReferenceCases.All, .. TextCases.All, .. ThemeCases.All, .. SiteCases.All, .. WaiverCases.All, .. CaptureCases.All];

    private static readonly FailingSite[] Cases = [.. FilesCases.All, .. YamlCases.All, .. ValuesCases.All];

    public static TheoryData<string> Names => new(Cases.Select(site => site.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fault_is_told_at_its_place_with_a_remedy(string name)
    {
        var site = Cases.Single(each => string.Equals(each.Name, name, StringComparison.Ordinal));

        Assert.Equal(string.Join('\n', site.Lines), string.Join('\n', site.Read()));
    }

    public static TheoryData<string> NamesOfBuilds => new(Builds.Select(site => site.Name));

    [Theory]
    [MemberData(nameof(NamesOfBuilds))]
    public void Every_fault_of_a_build_is_told_at_its_place_with_a_remedy(string name)
    {
        var site = Builds.Single(each => string.Equals(each.Name, name, StringComparison.Ordinal));

        Assert.Equal(string.Join('\n', site.Lines), string.Join('\n', site.Check()));
    }

    [Fact]
    public void Every_rule_of_a_build_has_a_site_that_breaks_it() =>
        Assert.Empty(Unproven(Builds, [ReferenceRules.All, TextRules.All, ThemeRules.All, SiteRules.All, WaiverRules.All, CaptureRules.All], [.. ElsewhereInBuilds, .. ElsewhereInCaptures]));

    [Fact]
    public void Every_rule_of_content_has_a_site_that_breaks_it() =>
        Assert.Empty(Unproven(Cases, [FileRules.All, YamlRules.All, ValueRules.All], Elsewhere));

    private static IEnumerable<string> Unproven(FailingSite[] cases, IReadOnlyList<DiagnosticRule>[] ranges, DiagnosticRule[] elsewhere)
    {
        var expected = string.Concat(cases.SelectMany(site => site.Lines));
        return ranges.SelectMany(rules => rules)
            .Except(elsewhere)
            .Where(rule => !expected.Contains($" {rule.Code}: ", StringComparison.Ordinal))
            .Select(rule => $"{rule.Code} {rule.Title}");
    }
}
