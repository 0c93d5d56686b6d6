using System.Text.RegularExpressions;
using Briefings.Diagnostics;
using Briefings.Model.Dates;
using Briefings.Publishing;
using Briefings.Tests.Publishing;

using Briefings.Tests.Support;

namespace Briefings.Tests.Docs;

public sealed partial class EditorsGuideTests
{
    private const string Guide = "docs/editors.md";

    public static TheoryData<string, string> Dates
    {
        get
        {
            var rows = new TheoryData<string, string>();
            var section = Repository.Read(Guide).Split("\n## ").Single(part => part.StartsWith("Dates\n", StringComparison.Ordinal));
            foreach (Match row in TableRow().Matches(section)) rows.Add(row.Groups["written"].Value, row.Groups["reads"].Value);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_reads_as_the_guide_says(string written, string reads)
    {
        Assert.True(EdtfDate.TryParse(written, out var date, out _));
        Assert.Equal(reads, date.ToPlainText());
    }

    [Fact]
    public void The_examples_of_the_guide_are_a_site_without_mistakes()
    {
        using var folder = new TemporaryFolder();
        foreach (Match example in Example().Matches(Repository.Read(Guide)))
        {
            folder.Write(example.Groups["file"].Value, example.Groups["text"].Value);
        }

        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions { Input = folder.At("input"), Theme = folder.At("theme") };
        var site = SiteBuild.Plan(options, TimeProvider.System, diagnostics, new Progress<string>(), TestContext.Current.CancellationToken);
        if (site is not null) new Publisher(new SiteAddress(site.BaseUrl), diagnostics).Check(site.Artifacts, TestContext.Current.CancellationToken);

        Assert.Empty(diagnostics.ToSortedList());
        Assert.Equal(12, site?.Records);
    }

    [GeneratedRegex(@"^\| `(?<written>[^`]+)` \| (?<reads>.+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^`(?<file>input/[^`]+)`\n\n```\w+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}
