using Briefings.Content.Yaml;
using Briefings.Diagnostics;
using Briefings.Tests.Support;

namespace Briefings.Tests.Content;

public sealed class WaiverTests
{
    private const string Two = """
        -- actors/x.yaml --
        name: X
        kind: intrusion-set
        aliases: Leviathan
        -- actors/y.yaml --
        name: Y
        kind: intrusion-set
        aliases: Leviathan

        """;

    [Theory]
    [InlineData("aliases: [Y, Y] # briefings: allow BRF2004 until 2026-11-21: copied: as it is")]
    [InlineData("# briefings: allow BRF2004 until 2026-11-21: copied as it is\naliases: [Y, Y]")]
    [InlineData("#briefings:allow BRF2004 until 2026-11-21:copied as it is\n# Another remark.\n\naliases: [Y, Y]")]
    [InlineData("aliases:\n  - Y\n  # briefings: allow BRF2004 until 2026-11-21: copied as it is\n  - Y")]
    public void A_waiver_holds_for_its_line_or_the_next_up_to_its_day(string aliases)
    {
        using var site = SiteFolder.Write($"-- actors/x.yaml --\nname: X\nkind: state\n{aliases}\n");

        Assert.Empty(site.CheckFaults());
    }

    [Fact]
    public void A_waiver_above_a_text_of_several_lines_holds_for_all_of_it()
    {
        using var site = SiteFolder.Write(Two + """
            -- incidents/z.yaml --
            title: Z
            # briefings: allow BRF2003 until 2027-03-01: the report does not say which
            description: |
              First.

              Then Leviathan came.
            occurred: 2021
            """);

        Assert.Empty(site.CheckFaults());
    }

    [Fact]
    public void A_waiver_at_the_end_of_front_matter_holds_for_the_body()
    {
        const string Article = "-- articles/z.md --\n---\ntitle: Z\ndate: 2024-03-26\nsummary: Z\n{0}---\nFirst.\n\nThen Leviathan came.\n";
        using var bare = SiteFolder.Write(Two + Article.Replace("{0}", "", StringComparison.Ordinal));
        using var waived = SiteFolder.Write(Two + Article.Replace("{0}", "# briefings: allow BRF2003 until 2027-03-01: the report does not say which\n", StringComparison.Ordinal));

        Assert.Contains("input/articles/z.md(8,6): warning BRF2003: ", Assert.Single(bare.CheckFaults()), StringComparison.Ordinal);
        Assert.Empty(waived.CheckFaults());
    }

    [Fact]
    public void A_waiver_above_the_first_key_holds_for_the_file_as_a_whole_too()
    {
        const string Comment = "# briefings: allow BRF2004 until 2027-03-01: r\n";
        var ofFile = Only(Comment + "name: X\nkind: state\n");
        var ofLine = Only("name: X\n" + Comment + "kind: state\n");

        Assert.True(ofFile.Covers(Repeated(0)));
        Assert.True(ofFile.Covers(Repeated(2)));
        Assert.False(ofFile.Covers(Repeated(3)));
        Assert.False(ofLine.Covers(Repeated(0)));
        Assert.True(ofLine.Covers(Repeated(3)));
    }

    [Fact]
    public void Words_that_are_no_comment_are_no_waiver()
    {
        const string Text = "name: \"# briefings: allow nothing\"\ndescription: |\n  # briefings: allow nothing\nx#briefings: allow nothing\n";
        var diagnostics = new DiagnosticBag();

        Assert.Empty(WaiverReader.Read(new(Text, "x.yaml", 1), body: null, diagnostics));
        Assert.Empty(diagnostics.ToSortedList());
    }

    [Fact]
    public void A_waived_warning_does_not_stop_a_strict_build()
    {
        var bag = new DiagnosticBag(isStrict: true);
        bag.AddWaivers("x.yaml", [new("BRF2004", new("x.yaml", 1, 1), new(2027, 3, 1), "r") { FirstLine = 2, LastLine = 2 }]);
        bag.Report(EditorialRules.RepeatedItem, new("x.yaml", 2, 3), "m", "r");

        Assert.False(bag.HasErrors);
        bag.EndWaivers(new(2027, 3, 1));
        Assert.False(bag.HasErrors);
        Assert.Single(bag.ToWaivedList());
        bag.EndWaivers(new(2027, 3, 2));
        Assert.True(bag.HasErrors);
        Assert.Empty(bag.ToWaivedList());
    }

    private static Waiver Only(string text) => Assert.Single(WaiverReader.Read(new(text, "x.yaml", 1), body: null, new DiagnosticBag()));

    private static Diagnostic Repeated(int line) => new(EditorialRules.RepeatedItem, Severity.Warning, new("x.yaml", line), "m", "r");
}
